import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import write from "write-excel-file/node";

/** A plan file from tests/fixtures/plans as the browser would hand it over. */
export function planFixture(name: string): File {
  return new File([readFileSync(resolve(import.meta.dirname, "../../fixtures/plans", name))], name);
}

/** A plan typed into a test: rows of cells, saved as CSV. */
export function csvFile(rows: readonly (readonly string[])[], name = "plan.csv"): File {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new File([rows.map((row) => row.map(cell).join(",")).join("\r\n")], name);
}

/** The bytes of a File. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The bytes of a workbook with these sheets; dates become date cells, blocks of `span` rows are merged cells. */
export async function workbookBytes(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly WorkbookCell[])[] }[],
): Promise<Uint8Array> {
  const data = sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(cellOf)) }));
  return write(data).toBuffer();
}

export type WorkbookCell = string | number | Date | null | { readonly value: string; readonly rows: number };

function cellOf(cell: WorkbookCell) {
  if (cell === null) return null;
  if (cell instanceof Date) return { type: Date, value: cell, format: "yyyy-mm-dd" };
  if (typeof cell === "number") return { type: Number, value: cell };
  if (typeof cell === "string") return { type: String, value: cell };
  return { type: String, value: cell.value, rowSpan: cell.rows };
}
