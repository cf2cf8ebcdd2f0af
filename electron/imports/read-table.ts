import { QunceError } from "@shared/api/errors";
import { findHeader } from "./find-header";
import { importLimits } from "./import-limits";

/** A plan file as rows of text, not yet understood. The n-th row is line n as a spreadsheet shows it. */
export type PlanTable = {
  readonly encoding: string;
  /** Which sheet these rows are; null for a text file. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * Reads a plan file of any kind we know: XLSX by its first bytes, else delimited text. Of a workbook the named sheet, or the one
 * whose header is understood best. Throws IMPORT_UNREADABLE, IMPORT_TOO_LARGE, IMPORT_NO_ROWS.
 */
export async function readTable(bytes: Uint8Array, sheetName?: string): Promise<PlanTable> {
  if (bytes.length > importLimits.fileBytes) throw new QunceError("IMPORT_TOO_LARGE", { reason: "file_size" });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new QunceError("IMPORT_UNREADABLE", { reason: "old_excel" });
  const table = startsWith(bytes, [0x50, 0x4b]) ? await fromWorkbook(bytes, sheetName) : await fromText(bytes);
  const rows = withoutEmptyEnd(table.rows);
  if (rows.length === 0) throw new QunceError("IMPORT_NO_ROWS");
  if (rows.length > importLimits.rows) throw new QunceError("IMPORT_TOO_LARGE", { reason: "many_rows" });
  if (rows.some((row) => row.length > importLimits.columns)) {
    throw new QunceError("IMPORT_TOO_LARGE", { reason: "many_columns" });
  }
  return { ...table, rows };
}

async function fromText(bytes: Uint8Array): Promise<PlanTable> {
  const { readCsv } = await import("./read-csv");
  return { ...readCsv(bytes), sheet: null, sheets: [] };
}

async function fromWorkbook(bytes: Uint8Array, sheetName: string | undefined): Promise<PlanTable> {
  const { readWorkbook } = await import("./read-workbook");
  const sheets = await readWorkbook(bytes);
  const chosen =
    sheetName === undefined
      ? sheets.reduce((best, sheet) => (scoreOf(sheet.rows) > scoreOf(best.rows) ? sheet : best), sheets[0] ?? EMPTY)
      : sheets.find((sheet) => sheet.name === sheetName);
  if (!chosen) throw new QunceError("IMPORT_UNREADABLE", { reason: "sheet_missing" });
  return { encoding: "xlsx", sheet: chosen.name, sheets: sheets.map((sheet) => sheet.name), rows: chosen.rows };
}

const EMPTY = { name: "", rows: [] };

/** How much a sheet looks like a plan: known headers first, then having any rows. */
function scoreOf(rows: PlanTable["rows"]): number {
  return withoutEmptyEnd(rows).length === 0 ? -1 : findHeader(rows).score;
}

/** Blank rows at the end are no lines of the file to anybody; trailing blank cells no columns. */
function withoutEmptyEnd(rows: PlanTable["rows"]): PlanTable["rows"] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  return rows.slice(0, last + 1).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
