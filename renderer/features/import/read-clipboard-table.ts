import { gridOf, isTable, type PastedCell, readTabbed } from "./pasted-table";

/** The table on a clipboard: as a web table where there is one, because only that says which cells are merged; undefined when there is none. */
export function readClipboardTable(data: DataTransfer): string[][] | undefined {
  const html = gridOf(cellsOf(data.getData("text/html")));
  if (isTable(html)) return html;
  const text = readTabbed(data.getData("text/plain"));
  return text.some((row) => row.length > 1) ? text : undefined;
}

/** The cells of the first table in a page that is never shown: scripts in it do not run, pictures are not fetched. */
function cellsOf(html: string): PastedCell[][] {
  if (html === "") return [];
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  return [...(table?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => ({ text: textOf(cell), rows: cell.rowSpan, columns: cell.colSpan })),
  );
}

/** A cell's text with its own line breaks; those of the source are blanks, as a browser shows them. */
function textOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll("br")) lineBreak.replaceWith("\u2028");
  return (cell.textContent ?? "")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/ ?\u2028 ?/g, "\n")
    .trim();
}
