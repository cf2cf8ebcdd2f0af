import {
  type Bounds,
  movedBy,
  movedTo,
  nextInLine,
  type Place,
  rangeOf,
  type Selection,
  selectionAt,
  wholeOf,
} from "./grid-selection";
import { type GridTable, withBlock, withCells, withNewColumn, withNewRows, withoutRows } from "./grid-table";
import { PLAIN_VIEW, type RowView, shownRows } from "./row-view";
import { historyOf, type StepHistory, stepped, steppedAgain, steppedBack } from "./step-history";

/** The grid at one moment: its table with the steps back, what is selected, whether that cell is edited, and the order of rows. */
export type GridState = {
  readonly history: StepHistory<GridTable>;
  readonly selection: Selection;
  readonly isEditing: boolean;
  readonly view: RowView;
};

/** Everything that happens to a grid. */
export type GridAction =
  | { readonly type: "select"; readonly place: Place; readonly extend?: boolean }
  | { readonly type: "selectRow"; readonly row: number; readonly extend?: boolean }
  | { readonly type: "selectAll" }
  | { readonly type: "move"; readonly rows: number; readonly columns: number; readonly extend?: boolean }
  | { readonly type: "line"; readonly direction: 1 | -1 }
  | { readonly type: "edit" }
  | { readonly type: "commit"; readonly text: string; readonly rows: number; readonly columns: number }
  | { readonly type: "cancel" }
  | { readonly type: "clear" }
  | { readonly type: "paste"; readonly block: readonly (readonly string[])[] }
  | { readonly type: "insertRow" }
  | { readonly type: "deleteRows" }
  | { readonly type: "addColumn" }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "arrange"; readonly view: RowView };

/** A grid with its cursor in the first cell. */
export function gridStateOf(table: GridTable): GridState {
  return {
    history: historyOf(table),
    selection: selectionAt({ row: 0, column: 0 }),
    isEditing: false,
    view: PLAIN_VIEW,
  };
}

/** How far the cursor can go. */
export function boundsOf({ history, view }: GridState): Bounds {
  return { rows: shownRows(view, history.present).length, columns: history.present.width };
}

/** The grid after something happened to it; the same grid when that changes nothing. */
export function gridReducer(state: GridState, action: GridAction): GridState {
  const bounds = boundsOf(state);
  const select = (selection: Selection): GridState => ({ ...state, selection, isEditing: false });
  switch (action.type) {
    case "select":
      return select(movedTo(state.selection, action.place, bounds, action.extend));
    case "selectRow":
      return select({
        anchor: { row: action.extend ? state.selection.anchor.row : action.row, column: bounds.columns - 1 },
        focus: { row: action.row, column: 0 },
      });
    case "selectAll":
      return select(wholeOf(bounds));
    case "move":
      return select(movedBy(state.selection, action, bounds, action.extend));
    case "line":
      return select(nextInLine(state.selection, action.direction, bounds) ?? state.selection);
    case "edit":
      return state.isEditing ? state : { ...state, selection: selectionAt(state.selection.focus), isEditing: true };
    case "commit":
      return committed(state, action);
    case "cancel":
      return { ...state, isEditing: false };
    case "arrange":
      return atHome({ ...state, view: action.view, isEditing: false });
    case "undo":
      return within({ ...state, history: steppedBack(state.history), isEditing: false });
    case "redo":
      return within({ ...state, history: steppedAgain(state.history), isEditing: false });
    default:
      return changed(state, action);
  }
}

type Change = Extract<GridAction, { type: "clear" | "paste" | "insertRow" | "deleteRows" | "addColumn" }>;

function changed(state: GridState, action: Change): GridState {
  const table = state.history.present;
  const shown = shownRows(state.view, table);
  const { top, left, bottom, right } = rangeOf(state.selection);
  const ids = shown.slice(top, bottom + 1);
  switch (action.type) {
    case "clear": {
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      const changes = ids.flatMap((id) => columns.map((column) => ({ id, column, text: "" })));
      return step(state, withCells(table, changes));
    }
    case "paste": {
      const over = { rows: bottom - top + 1, columns: right - left + 1 };
      const next = step(state, withBlock(table, shown, { row: top, column: left }, action.block, over));
      const height = Math.max(1, action.block.length);
      const width = Math.max(1, ...action.block.map((row) => row.length));
      const end = { row: top + height - 1, column: left + width - 1 };
      const isSingle = height === 1 && width === 1;
      return isSingle ? next : { ...next, selection: { anchor: end, focus: { row: top, column: left } } };
    }
    case "insertRow":
      return movedDown(step(state, withNewRows(table, shown[bottom] ?? null, 1)), bottom);
    case "deleteRows":
      return within(step(state, withoutRows(table, ids)));
    case "addColumn":
      return step(state, withNewColumn(table));
  }
}

/** Enter below the last row makes the next one: a list is typed without reaching for a button. */
function committed(state: GridState, action: Extract<GridAction, { type: "commit" }>): GridState {
  const table = state.history.present;
  const shown = shownRows(state.view, table);
  const { row, column } = state.selection.focus;
  const id = shown[row];
  const typed = id === undefined ? table : withCells(table, [{ id, column, text: action.text }]);
  const isBelow = action.rows > 0 && row === shown.length - 1 && action.text !== "";
  const longer = isBelow ? withNewRows(typed, table.rows.at(-1)?.id ?? null, 1) : typed;
  const next = step({ ...state, isEditing: false }, longer);
  return { ...next, selection: movedBy(selectionAt({ row, column }), action, boundsOf(next)) };
}

function step(state: GridState, table: GridTable): GridState {
  return { ...state, history: stepped(state.history, table), isEditing: false };
}

function movedDown(state: GridState, from: number): GridState {
  const table = state.history.present;
  // In an order of its own a new row stands at the end, beside the others that came since.
  const row = state.view.arrangement === "plain" ? from + 1 : shownRows(state.view, table).length - 1;
  return { ...state, selection: selectionAt({ row, column: state.selection.focus.column }) };
}

function within(state: GridState): GridState {
  return { ...state, selection: movedTo(state.selection, state.selection.focus, boundsOf(state)) };
}

function atHome(state: GridState): GridState {
  return { ...state, selection: selectionAt({ row: 0, column: state.selection.focus.column }) };
}
