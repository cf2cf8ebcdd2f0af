import { FIELD_CATALOGUE } from "@shared/domain/merge-field";
import { isFieldPath } from "./merge-field-path";

/** One line of a menu of merge fields: the path it inserts, what it is called, and whether it would be a new one. */
export type FieldChoice = {
  readonly path: string;
  readonly label: string;
  readonly type: string;
  readonly origin: "catalogue" | "own" | "new";
};

/** What the menu offers for the words typed: known fields, those the draft already uses, and last a new one of that name. */
export function fieldChoices(query: string, own: readonly string[], language: string): FieldChoice[] {
  const words = query
    .trim()
    .replace(/[．。｡]/g, ".")
    .toLowerCase();
  const key = language.startsWith("en") ? "en" : "zh";
  const known = FIELD_CATALOGUE.filter(
    ({ path, label }) => path.includes(words) || label.zh.includes(words) || label.en.toLowerCase().includes(words),
  ).map(({ path, label, type }): FieldChoice => ({ path, label: label[key], type, origin: "catalogue" }));
  const catalogued = new Set(FIELD_CATALOGUE.map(({ path }) => path));
  const used = own
    .filter((path) => !catalogued.has(path) && path.toLowerCase().includes(words))
    .map((path): FieldChoice => ({ path, label: path, type: "text", origin: "own" }));
  const name = query.trim();
  const isNew = isFieldPath(name) && ![...known, ...used].some(({ path }) => path === name);
  return [...known, ...used, ...(isNew ? [{ path: name, label: name, type: "text", origin: "new" } as const] : [])];
}
