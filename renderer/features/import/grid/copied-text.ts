/** Cells as spreadsheets take them from the clipboard: tabs between them, quotes around those with breaks, tabs or quotes in them. */
export function copiedText(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
