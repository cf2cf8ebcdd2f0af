/** A cell by its place on the screen: the n-th row shown, the n-th column. */
export type Place = { readonly row: number; readonly column: number };

/** A rectangle of cells from where it was begun to where the cursor is. */
export type Selection = { readonly anchor: Place; readonly focus: Place };

/** How many rows are shown and how many columns there are. */
export type Bounds = { readonly rows: number; readonly columns: number };

/** The first and last row and column of a selection, both included. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** One cell alone. */
export function selectionAt(place: Place): Selection {
  return { anchor: place, focus: place };
}

/** The rectangle that is selected. */
export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

/** The cursor moved by so many rows and columns, never beyond the edge; `extend` keeps the anchor. */
export function movedBy(
  selection: Selection,
  step: { readonly rows: number; readonly columns: number },
  bounds: Bounds,
  extend = false,
): Selection {
  const { row, column } = selection.focus;
  return movedTo(selection, { row: row + step.rows, column: column + step.columns }, bounds, extend);
}

/** The cursor put on a cell, or on the nearest there is. */
export function movedTo(selection: Selection, place: Place, bounds: Bounds, extend = false): Selection {
  const focus = {
    row: Math.min(Math.max(0, place.row), Math.max(0, bounds.rows - 1)),
    column: Math.min(Math.max(0, place.column), Math.max(0, bounds.columns - 1)),
  };
  return extend ? { anchor: selection.anchor, focus } : selectionAt(focus);
}

/** The next cell of the line, at its end the first of the next line; undefined beyond the last (or before the first) cell. */
export function nextInLine({ focus }: Selection, direction: 1 | -1, bounds: Bounds): Selection | undefined {
  const index = focus.row * bounds.columns + focus.column + direction;
  if (index < 0 || index >= bounds.rows * bounds.columns) return undefined;
  return selectionAt({ row: Math.floor(index / bounds.columns), column: index % bounds.columns });
}

/** All cells; the cursor stays in the first. */
export function wholeOf(bounds: Bounds): Selection {
  return { anchor: { row: bounds.rows - 1, column: bounds.columns - 1 }, focus: { row: 0, column: 0 } };
}
