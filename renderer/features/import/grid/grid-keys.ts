/** What a key does while no cell is being edited. */
export type GridCommand =
  | { readonly do: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: "edge"; readonly to: "row_start" | "row_end" | "start" | "end"; readonly extend: boolean }
  | { readonly do: "line"; readonly direction: 1 | -1 }
  | { readonly do: "problem"; readonly direction: 1 | -1 }
  | { readonly do: "edit" | "clear" | "undo" | "redo" | "all" | "insert_row" | "delete_rows" | "narrow" };

/** What a key does while a cell is being edited: leaves it, and where to. */
export type EditCommand =
  | { readonly do: "commit"; readonly rows: number; readonly columns: number }
  | { readonly do: "cancel" | "line_break" };

/** A key as pressed, as far as these commands look at it. */
export type PressedKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Rows that a page is, when nobody says how many are seen. */
const PAGE = 12;
const FAR = 1_000_000;

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** The command of a key in the grid; undefined for a key that is left to the browser, such as a letter. */
export function gridCommandOf(event: PressedKey): GridCommand | undefined {
  const { key, shiftKey: extend } = event;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  const arrow = ARROWS[key];
  if (arrow) {
    const reach = isMod ? FAR : 1;
    return { do: "move", rows: arrow[0] * reach, columns: arrow[1] * reach, extend };
  }
  if (isMod) return modCommandOf(key, extend);
  switch (key) {
    case "Tab":
      return { do: "line", direction: extend ? -1 : 1 };
    case "Enter":
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    case "F8":
      return { do: "problem", direction: extend ? -1 : 1 };
    case "Escape":
      return { do: "narrow" };
    case "Home":
      return { do: "edge", to: "row_start", extend };
    case "End":
      return { do: "edge", to: "row_end", extend };
    default:
      return undefined;
  }
}

function modCommandOf(key: string, isShift: boolean): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case "z":
      return { do: isShift ? "redo" : "undo" };
    case "y":
      return { do: "redo" };
    case "a":
      return { do: "all" };
    case "home":
      return { do: "edge", to: "start", extend: isShift };
    case "end":
      return { do: "edge", to: "end", extend: isShift };
    case "+":
    case "=":
      return isShift ? { do: "insert_row" } : undefined;
    case "-":
      return { do: "delete_rows" };
    default:
      return undefined;
  }
}

/** The command of a key in a cell that is edited; undefined for what the text itself takes. */
export function editCommandOf(event: PressedKey): EditCommand | undefined {
  const isBreak = event.altKey || event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "Escape":
      return { do: "cancel" };
    case "Enter":
      return isBreak ? { do: "line_break" } : { do: "commit", rows: event.shiftKey ? -1 : 1, columns: 0 };
    case "Tab":
      return { do: "commit", rows: 0, columns: event.shiftKey ? -1 : 1 };
    default:
      return undefined;
  }
}
