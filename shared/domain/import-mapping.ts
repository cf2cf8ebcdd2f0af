import { z } from "zod";
import { type ImportField, type ImportMapping, importField, importMapping } from "./import-plan";
import { wordKey } from "./import-words";
import { line } from "./record";

/** So many shapes of plans are remembered in a workspace; nobody has more. */
export const MOST_SAVED_MAPPINGS = 60;

/** In characters: as much as a row of their list shows. */
export const LONGEST_MAPPING_NAME = 60;

/** What the columns of one kind of table mean, remembered under a name and found again by the table's headers. */
export const savedMapping = z.object({
  name: line(LONGEST_MAPPING_NAME).refine((name) => name !== "", { message: "empty" }),
  /** The headers in their order, as `headersOf` writes them. */
  headers: z.array(z.string().max(200)).min(1).max(300),
  mapping: importMapping,
});

export type SavedMapping = z.infer<typeof savedMapping>;

/** The headers of a table as they are compared; undefined for a table without any, which says nothing about the next. */
export function headersOf(headers: readonly string[]): string[] | undefined {
  const trimmed = headers.map((header) => header.replace(/\s+/g, " ").trim().slice(0, 200));
  return trimmed.every((header) => header === "") ? undefined : trimmed;
}

/** The mapping that is remembered for a table with these very headers. */
export function findMapping(saved: readonly SavedMapping[], headers: readonly string[]): SavedMapping | undefined {
  const own = headersOf(headers);
  return own && saved.find((each) => isSame(each.headers, own));
}

/** The mapping whose name reads the same, whatever its spaces, width and case: in a list, nobody would tell the two apart. */
export function findNamesake(saved: readonly SavedMapping[], name: string): SavedMapping | undefined {
  return saved.find((each) => wordKey(each.name) === wordKey(name));
}

/**
 * A remembered mapping put on a table that may have its columns in another order, or some more: columns are known by their header,
 * the others keep what they were `guessed` as unless that is taken. Undefined when not one header is known.
 */
export function fitMapping(
  saved: SavedMapping,
  headers: readonly string[],
  guessed: ImportMapping,
): ImportMapping | undefined {
  const own = headersOf(headers) ?? [];
  const meanings = new Map(saved.headers.map((header, index) => [header, saved.mapping[String(index)] ?? "ignore"]));
  const known = own.map((header) => (header === "" ? undefined : meanings.get(header)));
  if (known.every((meaning) => meaning === undefined)) return undefined;
  let mapping: ImportMapping = Object.fromEntries(
    own.map((_, index) => [
      String(index),
      known[index] === undefined ? (guessed[String(index)] ?? "ignore") : "ignore",
    ]),
  );
  known.forEach((meaning, index) => {
    if (meaning !== undefined) mapping = remap(mapping, index, meaning);
  });
  return mapping;
}

/** Remembers mappings, the latest first; one for the same headers or of the same name gives way. */
export function withMappings(saved: readonly SavedMapping[], added: readonly SavedMapping[]): SavedMapping[] {
  const kept = added.reduce<readonly SavedMapping[]>(
    (list, next) => [next, ...list.filter((each) => each.name !== next.name && !isSame(each.headers, next.headers))],
    saved,
  );
  return kept.slice(0, MOST_SAVED_MAPPINGS);
}

/** Meanings that several columns may share: their values are joined. */
const SHARED: readonly ImportField[] = ["ignore", "images", "tags", "note", "sender"];

/** A mapping with one column changed; a meaning stands for one column only, unless several may share it. */
export function remap(mapping: ImportMapping, index: number, field: ImportField): ImportMapping {
  const next: ImportMapping = { ...mapping };
  if (!SHARED.includes(field)) {
    for (const [column, meaning] of Object.entries(next)) if (meaning === field) next[column] = "ignore";
  }
  next[String(index)] = importField.parse(field);
  return next;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((header, index) => header === b[index]);
}
