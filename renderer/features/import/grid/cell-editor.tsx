import { type ClipboardEvent, type Dispatch, type KeyboardEvent, type RefObject, useState } from "react";
import { isComposing } from "../../../browser/is-composing";
import { readClipboardTable } from "../read-clipboard-table";
import { beginEdit } from "./begin-edit";
import { copiedText } from "./copied-text";
import classes from "./grid.module.css";
import { editCommandOf, type GridCommand, gridCommandOf } from "./grid-keys";
import { nextInLine, rangeOf } from "./grid-selection";
import { boundsOf, type GridAction, type GridState } from "./grid-state";
import { shownRows } from "./row-view";

type CellEditorProps = {
  readonly state: GridState;
  readonly dispatch: Dispatch<GridAction>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** What the active cell is called, and the id of the text that says what is wrong with it. */
  readonly label: string;
  readonly describedBy: string;
  readonly box: { readonly left: number; readonly top: number; readonly width: number };
  readonly readOnly: boolean;
  /** Whether Escape must not close the dialog around the grid. */
  readonly keepsEscape: boolean;
  readonly onProblem: (direction: 1 | -1) => void;
};

/**
 * The one field of the grid. It always has the focus and stands, unseen, over the active cell: whatever is typed or composed there
 * begins a new text of that cell, so that an input method has its first letter too.
 */
export function CellEditor(props: CellEditorProps) {
  const { state, dispatch, field, label, describedBy, box, readOnly, keepsEscape, onProblem } = props;
  const [isComposed, setComposed] = useState(false);
  const { isEditing, selection } = state;
  const range = rangeOf(selection);
  const isWide = range.top !== range.bottom || range.left !== range.right;

  const cells = () => {
    const table = state.history.present;
    const byId = new Map(table.rows.map((row) => [row.id, row.cells]));
    const ids = shownRows(state.view, table).slice(range.top, range.bottom + 1);
    const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
    return ids.map((id) => columns.map((column) => byId.get(id)?.[column] ?? ""));
  };
  const begin = () => beginEdit(field.current, state, dispatch);
  const end = (action: GridAction) => {
    if (field.current) field.current.value = "";
    dispatch(action);
  };
  const commit = (rows: number, columns: number) =>
    end({ type: "commit", text: field.current?.value ?? "", rows, columns });

  const run = (command: GridCommand): boolean => {
    switch (command.do) {
      case "move":
        dispatch({ type: "move", ...command });
        return true;
      case "edge":
        dispatch({ type: "select", place: edgePlace(command.to, state), extend: command.extend });
        return true;
      case "line":
        if (!nextInLine(selection, command.direction, boundsOf(state))) return false;
        dispatch({ type: "line", direction: command.direction });
        return true;
      case "problem":
        onProblem(command.direction);
        return true;
      case "all":
        dispatch({ type: "selectAll" });
        return true;
      case "narrow":
        if (!isWide) return false;
        dispatch({ type: "select", place: selection.focus });
        return true;
      default:
        if (!readOnly) runChange(command.do);
        return true;
    }
  };
  const runChange = (change: "edit" | "clear" | "undo" | "redo" | "insert_row" | "delete_rows") => {
    if (change === "edit") begin();
    else if (change === "insert_row") dispatch({ type: "insertRow" });
    else if (change === "delete_rows") dispatch({ type: "deleteRows" });
    else dispatch({ type: change });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    if (isEditing) {
      const command = editCommandOf(event);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      if (command.do === "cancel") end({ type: "cancel" });
      else if (command.do === "commit") commit(command.rows, command.columns);
      else event.currentTarget.setRangeText("\n", ...caret(event.currentTarget), "end");
      return;
    }
    const command = gridCommandOf(event);
    if (command && run(command)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onCopy = (event: ClipboardEvent, isCut: boolean) => {
    if (isEditing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(cells()));
    if (isCut && !readOnly) dispatch({ type: "clear" });
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    event.stopPropagation();
    if (readOnly) return;
    const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    const block = readClipboardTable(event.clipboardData) ?? (text === "" ? undefined : linesOf(text));
    if (block) dispatch({ type: "paste", block });
  };

  return (
    <textarea
      ref={field}
      className={classes.editor}
      data-editing={isEditing || isComposed || undefined}
      data-autofocus
      data-mantine-stop-propagation={keepsEscape || isEditing || isWide}
      style={{ left: box.left, top: box.top, minWidth: box.width, width: isEditing ? undefined : box.width }}
      aria-label={label}
      aria-describedby={describedBy}
      aria-multiline
      readOnly={readOnly}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      onKeyDown={onKeyDown}
      onInput={(event) => {
        if (!isEditing && event.currentTarget.value !== "") dispatch({ type: "edit" });
      }}
      onCompositionStart={() => {
        setComposed(true);
        if (!readOnly) dispatch({ type: "edit" });
      }}
      onCompositionEnd={() => setComposed(false)}
      onBlur={() => {
        if (isEditing) commit(0, 0);
      }}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
    />
  );
}

function edgePlace(to: "row_start" | "row_end" | "start" | "end", state: GridState) {
  const { rows, columns } = boundsOf(state);
  const { row } = state.selection.focus;
  switch (to) {
    case "row_start":
      return { row, column: 0 };
    case "row_end":
      return { row, column: columns - 1 };
    case "start":
      return { row: 0, column: 0 };
    case "end":
      return { row: rows - 1, column: columns - 1 };
  }
}

function caret({ selectionStart, selectionEnd }: HTMLTextAreaElement): [number, number] {
  return [selectionStart, selectionEnd];
}

/** A text without tabs: as a spreadsheet takes it, every line is a cell below the other. */
function linesOf(text: string): string[][] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => [line]);
}
