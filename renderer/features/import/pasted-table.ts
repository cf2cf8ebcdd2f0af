/** A cell of a copied table: its text, and how many rows and columns it stands over. */
export type PastedCell = { readonly text: string; readonly rows: number; readonly columns: number };

/** The widest and longest table that a paste is read as; a plan is smaller. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** Lays cells out as a grid. A merged cell says its text in each of its rows, once across: a day that stands over five lines is the day of all five. */
export function gridOf(rows: readonly (readonly PastedCell[])[]): string[][] {
  const grid: string[][] = rows.slice(0, MOST_ROWS).map(() => []);
  const taken = new Set<string>();
  for (const [y, cells] of rows.slice(0, MOST_ROWS).entries()) {
    let x = 0;
    for (const cell of cells) {
      while (taken.has(`${x},${y}`)) x += 1;
      if (x >= MOST_COLUMNS) break;
      const height = Math.min(Math.max(1, cell.rows), grid.length - y);
      const width = Math.min(Math.max(1, cell.columns), MOST_COLUMNS - x);
      for (let down = 0; down < height; down += 1) {
        for (let across = 0; across < width; across += 1) {
          taken.add(`${x + across},${y + down}`);
          const row = grid[y + down];
          if (row) row[x + across] = across === 0 ? cell.text : "";
        }
      }
      x += width;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}

/** Reads the text that spreadsheets copy: tabs between cells, quotes around those with breaks or quotes in them. */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === "\t" || sign === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** Whether something is a table at all: one cell alone is just a text. */
export function isTable(grid: readonly (readonly string[])[]): boolean {
  return grid.length > 1 || (grid[0]?.length ?? 0) > 1;
}

/** A table as a CSV file, the form in which the import reads it, whatever its name ends in; texts stay as they are. */
export function csvFileOf(grid: readonly (readonly string[])[], fileName: string): File {
  const lines = grid.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
  return new File(["\ufeff", lines.join("\r\n")], fileName, { type: "text/csv" });
}
