import { QunceError } from "@shared/api/errors";
import Papa from "papaparse";
import { cleanCell } from "./clean-cell";
import { decodeText } from "./decode-text";
import { importLimits } from "./import-limits";

/** Rows of a delimited text file; the n-th is line n as a spreadsheet shows it. */
export type CsvRows = { readonly encoding: string; readonly rows: readonly (readonly string[])[] };

/**
 * Reads delimited text: encoding and delimiter (comma, tab, semicolon) are found out. Rows stay arrays, so that a column
 * called `__proto__` is just a column. Throws IMPORT_UNREADABLE and IMPORT_TOO_LARGE.
 */
export function readCsv(bytes: Uint8Array): CsvRows {
  const { text, encoding } = decodeText(bytes);
  // A shop system's “.xls” is often a web page; its tags would all become cells.
  if (/^\s*<(?:!doctype|html|table|\?xml|meta)/i.test(text.slice(0, 200))) {
    throw new QunceError("IMPORT_UNREADABLE", { reason: "web_table" });
  }
  const parsed = Papa.parse<string[]>(text, {
    delimitersToGuess: fittingDelimiters(text),
    skipEmptyLines: false,
    preview: importLimits.rows + 1,
  });
  if (parsed.errors.some((error) => error.code === "MissingQuotes")) {
    throw new QunceError("IMPORT_UNREADABLE", { reason: "open_quote" });
  }
  return { encoding, rows: parsed.data.map((row) => row.map(cleanCell)) };
}

const DELIMITERS = [",", "\t", ";"];

/** The delimiters that cut each of the first rows and leave no quote open within a cell; all of them where none does. */
function fittingDelimiters(text: string): string[] {
  const fitting = DELIMITERS.filter((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: 100, skipEmptyLines: "greedy" });
    return errors.every(({ type }) => type !== "Quotes") && data.every((row) => row.length > 1);
  });
  return fitting.length > 0 ? fitting : DELIMITERS;
}
