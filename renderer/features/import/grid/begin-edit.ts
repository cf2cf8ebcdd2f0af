import type { Dispatch } from "react";
import type { GridAction, GridState } from "./grid-state";
import { shownRows } from "./row-view";

/** Opens the active cell for editing with its text in the field and the caret behind it. */
export function beginEdit(field: HTMLTextAreaElement | null, state: GridState, dispatch: Dispatch<GridAction>): void {
  if (!field || field.readOnly) return;
  field.value = activeText(state);
  field.setSelectionRange(field.value.length, field.value.length);
  dispatch({ type: "edit" });
}

function activeText({ history, view, selection }: GridState): string {
  const table = history.present;
  const id = shownRows(view, table)[selection.focus.row];
  return table.rows.find((row) => row.id === id)?.cells[selection.focus.column] ?? "";
}
