import { QunceError } from "@shared/api/errors";
import type { ImportMapping } from "@shared/domain/import-plan";
import type { DateText } from "@shared/domain/wall-time";

/** A plan file as read: its cells, and what its columns are taken for. Nothing of it depends on the workspace. */
export type ImportFile = {
  readonly name: string;
  readonly encoding: string;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** 1-based line of the header; 0 when the file has none. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** What stands above the header, e.g. a title that names the group. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: ImportMapping;
};

/** How a file is to be read: a sheet of its own choosing and guessed columns unless the person says otherwise. */
export type ImportOptions = {
  readonly sheet?: string | undefined;
  readonly mapping?: ImportMapping | undefined;
};

/** Reads a plan file. The parsers are loaded now and not at start: nobody imports a plan every day. Throws IMPORT_UNREADABLE, IMPORT_TOO_LARGE, IMPORT_NO_ROWS. */
export async function readImportFile(file: File, options: ImportOptions, today: DateText): Promise<ImportFile> {
  const [{ readTable }, { findHeader }, { guessMapping }] = await Promise.all([
    import("../imports/read-table"),
    import("../imports/find-header"),
    import("../imports/guess-mapping"),
  ]);
  const table = await readTable(new Uint8Array(await file.arrayBuffer()), options.sheet);
  const { line } = findHeader(table.rows);
  const rows = table.rows.slice(line);
  if (rows.length === 0) throw new QunceError("IMPORT_NO_ROWS");
  const width = Math.max(...table.rows.slice(0, 1000).map((row) => row.length));
  const named = line === 0 ? [] : (table.rows[line - 1] ?? []);
  const headers = Array.from({ length: width }, (_, index) => named[index] || (line === 0 ? columnName(index) : ""));
  return {
    name: file.name,
    encoding: table.encoding,
    sheet: table.sheet,
    sheets: table.sheets,
    headerLine: line,
    headers,
    titles: table.rows.slice(0, Math.max(0, line - 1)).flatMap((row) => row.filter((cell) => cell !== "")),
    rows,
    mapping: options.mapping ?? guessMapping(headers, rows, today),
  };
}

/** A, B, … Z, AA: what a spreadsheet calls a column that has no header. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
