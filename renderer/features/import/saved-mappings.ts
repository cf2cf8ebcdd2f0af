import { type ImportColumn, type ImportMapping, importMapping } from "@shared/domain/import-plan";
import { z } from "zod";

/** Corrected mappings by the headers they are for, the latest first. */
export type SavedMappings = readonly (readonly [string, ImportMapping])[];

/** Plans of so many shapes are remembered; nobody has more. */
const MOST = 40;

const savedMappings = z.array(z.tuple([z.string(), importMapping])).max(MOST);

/** What is remembered, or undefined when it is not readable any more. */
export function readMappings(stored: unknown): SavedMappings | undefined {
  return savedMappings.safeParse(stored).data;
}

/** The headers of a table as one text; undefined for a table without any, which says nothing about the next. */
export function signatureOf(columns: readonly Pick<ImportColumn, "header">[]): string | undefined {
  const headers = columns.map(({ header }) => header.trim());
  return headers.every((header) => header === "") ? undefined : JSON.stringify(headers);
}

/** The mapping that was corrected for a table with these very headers. */
export function findMapping(saved: SavedMappings, signature: string | undefined): ImportMapping | undefined {
  return saved.find(([headers]) => headers === signature)?.[1];
}

/** Remembers a mapping, or forgets the one for these headers. */
export function withMapping(
  saved: SavedMappings,
  signature: string,
  mapping: ImportMapping | undefined,
): SavedMappings {
  const others = saved.filter(([headers]) => headers !== signature);
  return mapping ? [[signature, mapping] as const, ...others].slice(0, MOST) : others;
}
