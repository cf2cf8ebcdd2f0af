import type { CadenceBoard, CadenceCheck, CadenceRow } from "@shared/domain/cadence-board";
import type { DateText } from "@shared/domain/wall-time";

/** What is looked at beside the board: a week of a row, or with no week the row as a whole. */
export type BoardSelection = { readonly row: string; readonly week: DateText | null };

/** What a row goes by; our Moments have no group. */
export function rowKeyOf({ groupId }: Pick<CadenceRow, "groupId">): string {
  return groupId ?? "moments";
}

/** A light to explain; `month` is the first of the month that it is about. */
export type BoardCheck = { readonly key: string; readonly month: DateText | null; readonly check: CadenceCheck };

/** The lights of a selection, those that need something first; undefined when the row or the week is gone. */
export function checksOf(
  board: CadenceBoard,
  selection: BoardSelection,
): { readonly row: CadenceRow; readonly checks: readonly BoardCheck[] } | undefined {
  const row = board.rows.find((each) => rowKeyOf(each) === selection.row);
  if (!row) return undefined;
  if (selection.week === null) return { row, checks: byNeed(rowChecks(row)) };
  const week = row.weeks.find(({ weekStart }) => weekStart === selection.week);
  return week && { row, checks: byNeed(week.checks.map(plain)) };
}

/** Every light of a row that is not about one week. */
function rowChecks(row: CadenceRow): BoardCheck[] {
  const months = row.months.map(({ month, check }) => ({ key: `month ${month}`, month, check }));
  return [...[...(row.silence ? [row.silence] : []), row.offers, row.mix.check].map(plain), ...months];
}

function plain(check: CadenceCheck): BoardCheck {
  return { key: check.rule, month: null, check };
}

const NEED = { red: 0, amber: 1, green: 2 } as const;

function byNeed(checks: readonly BoardCheck[]): BoardCheck[] {
  return checks.toSorted((a, b) => NEED[a.check.level] - NEED[b.check.level]);
}
