import { QunceError } from "@shared/api/errors";
import { findMapping, fitMapping, type SavedMapping } from "@shared/domain/import-mapping";
import type { GroupDecision, ImportMapping } from "@shared/domain/import-plan";
import type { DateText } from "@shared/domain/wall-time";
import type { PlanTable } from "../imports/read-table";

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
  readonly mappingFrom: "given" | "remembered" | "guessed";
  /** Name of the mapping that is remembered for these headers, if any. */
  readonly mappingName: string | null;
};

/** How a file is to be read: a sheet of its own choosing and remembered or guessed columns unless the person says otherwise. */
export type ImportOptions = {
  readonly sheet?: string | undefined;
  readonly headerLine?: number | undefined;
  readonly mapping?: ImportMapping | undefined;
  readonly mappingName?: string | undefined;
  readonly guess?: boolean | undefined;
  readonly day?: DateText | undefined;
  readonly groups?: readonly GroupDecision[] | undefined;
};

/** The cells of a plan file, and the line its header was found in. Throws IMPORT_UNREADABLE, IMPORT_TOO_LARGE, IMPORT_NO_ROWS. */
export async function readImportTable(
  file: File,
  sheet?: string,
): Promise<PlanTable & { readonly headerLine: number }> {
  // The parsers are loaded now and not at start: nobody imports a plan every day.
  const [{ readTable }, { findHeader }] = await Promise.all([
    import("../imports/read-table"),
    import("../imports/find-header"),
  ]);
  const table = await readTable(new Uint8Array(await file.arrayBuffer()), sheet);
  return { ...table, headerLine: findHeader(table.rows).line };
}

/**
 * Reads a plan file and finds what its columns mean; `day` is the one from which days are counted. Throws IMPORT_UNREADABLE,
 * IMPORT_TOO_LARGE, IMPORT_NO_ROWS, IMPORT_HEADER_LINE, IMPORT_MAPPING_MISSING, IMPORT_MAPPING_OTHER.
 */
export async function readImportFile(
  file: File,
  options: ImportOptions,
  day: DateText,
  saved: readonly SavedMapping[] = [],
): Promise<ImportFile> {
  const { guessMapping } = await import("../imports/guess-mapping");
  const table = await readImportTable(file, options.sheet);
  const line = options.headerLine ?? table.headerLine;
  if (options.headerLine !== undefined && line >= table.rows.length) {
    throw new QunceError("IMPORT_HEADER_LINE", { line, total: table.rows.length });
  }
  const rows = table.rows.slice(line);
  if (rows.length === 0) throw new QunceError("IMPORT_NO_ROWS");
  const width = Math.max(...table.rows.slice(0, 1000).map((row) => row.length));
  const named = line === 0 ? [] : (table.rows[line - 1] ?? []);
  const headers = Array.from({ length: width }, (_, index) => named[index] || (line === 0 ? columnName(index) : ""));
  const columns = mappingFor(options, headers, saved, () => guessMapping(headers, rows, day));
  return {
    name: file.name,
    encoding: table.encoding,
    sheet: table.sheet ?? options.sheet ?? null,
    sheets: table.sheets,
    headerLine: line,
    headers,
    titles: table.rows.slice(0, Math.max(0, line - 1)).flatMap((row) => row.filter((cell) => cell !== "")),
    rows,
    ...columns,
  };
}

type Columns = Pick<ImportFile, "mapping" | "mappingFrom" | "mappingName">;

function mappingFor(
  options: ImportOptions,
  headers: readonly string[],
  saved: readonly SavedMapping[],
  guess: () => ImportMapping,
): Columns {
  const own = findMapping(saved, headers);
  const mappingName = own?.name ?? null;
  if (options.mapping) return { mapping: options.mapping, mappingFrom: "given", mappingName };
  if (options.mappingName !== undefined) return namedMapping(options.mappingName, headers, saved, guess);
  if (own && options.guess !== true) return { mapping: own.mapping, mappingFrom: "remembered", mappingName };
  return { mapping: guess(), mappingFrom: "guessed", mappingName };
}

function namedMapping(
  name: string,
  headers: readonly string[],
  saved: readonly SavedMapping[],
  guess: () => ImportMapping,
): Columns {
  const named = saved.find((each) => each.name === name);
  if (!named) {
    const known = saved.map((each) => each.name).join("、") || "—";
    throw new QunceError("IMPORT_MAPPING_MISSING", { name, known });
  }
  const mapping = fitMapping(named, headers, guess());
  if (!mapping) {
    const wanted = named.headers.filter((header) => header !== "").join("、");
    throw new QunceError("IMPORT_MAPPING_OTHER", { name, headers: wanted });
  }
  return { mapping, mappingFrom: "remembered", mappingName: name };
}

/** A, B, … Z, AA: what a spreadsheet calls a column that has no header. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
