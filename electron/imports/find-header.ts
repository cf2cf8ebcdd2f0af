import { fieldOfHeader } from "./field-of-header";

/** Where the header of a plan is: 1-based line, 0 when the rows have none; and how well its cells are known. */
export type HeaderPlace = { readonly line: number; readonly score: number };

/** A header stands near the top: below a title, a remark and a blank row or two. */
const LOOK_AT = 30;
/** One sure word and a likely one: a data row seldom has as much. */
const ENOUGH = 3;

/** Finds the header by its words, not by its place: title rows above it are common. Without known words, the first row that is not data. */
export function findHeader(rows: readonly (readonly string[])[]): HeaderPlace {
  let best: HeaderPlace = { line: 0, score: 0 };
  rows.slice(0, LOOK_AT).forEach((row, index) => {
    const score = scoreOf(row);
    if (score > best.score) best = { line: index + 1, score };
  });
  if (best.score >= ENOUGH) return best;
  const first = rows.findIndex((row) => row.filter((cell) => cell !== "").length >= 2);
  const isData = first < 0 || (rows[first] ?? []).some((cell) => /\d{1,4}[-/.:：年月点]\d{1,2}/.test(cell));
  return { line: isData ? 0 : first + 1, score: best.score };
}

/** Every field counts once: five cells of copy that mention 内容 are no header. */
function scoreOf(row: readonly string[]): number {
  const weights = new Map<string, number>();
  for (const cell of row) {
    const known = fieldOfHeader(cell);
    if (known) weights.set(known.field, Math.max(known.weight, weights.get(known.field) ?? 0));
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
