import type { GridTable } from "./grid-table";
import type { TableMarks } from "./row-marks";

/** Which rows are shown and in what order. */
export type Arrangement = "plain" | "problems_first" | "only_problems";

/**
 * An order as it was when it was asked for: a row that is put right stays where it is, so that nothing jumps away under the hand.
 * `newest` is the first id that did not exist then; rows that came later stand at the end.
 */
export type RowView = { readonly arrangement: Arrangement; readonly ids: readonly number[]; readonly newest: number };

/** The rows as they come. */
export const PLAIN_VIEW: RowView = { arrangement: "plain", ids: [], newest: 0 };

/** Orders the rows by their marks; the header (and what stands above it) stays on top. */
export function arrange(
  arrangement: Arrangement,
  table: GridTable,
  marks: TableMarks,
  headerId: number | null,
): RowView {
  if (arrangement === "plain") return PLAIN_VIEW;
  const header = table.rows.findIndex(({ id }) => id === headerId);
  const top = table.rows.slice(0, header + 1).map(({ id }) => id);
  const below = table.rows.slice(header + 1).map(({ id }) => id);
  const of = (severity: string | undefined) => below.filter((id) => marks.get(id)?.severity === severity);
  const rest = arrangement === "problems_first" ? of(undefined) : [];
  return { arrangement, ids: [...top, ...of("error"), ...of("notice"), ...rest], newest: table.nextId };
}

/** The ids of the rows on the screen, in order. */
export function shownRows(view: RowView, table: GridTable): number[] {
  const ids = table.rows.map(({ id }) => id);
  if (view.arrangement === "plain") return ids;
  const there = new Set(ids);
  return [...view.ids.filter((id) => there.has(id)), ...ids.filter((id) => id >= view.newest)];
}
