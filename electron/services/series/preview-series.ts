import { QunceError } from "@shared/api/errors";
import { blankMessage } from "@shared/domain/message";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import { explicitRule, isEnding, ruleDays } from "@shared/domain/series-rule";
import { type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import type { Store } from "../../store/store";
import { wallClock } from "../workspace-clock";
import type { Repeat } from "./create-series";
import { lastDayOf, layDays } from "./lay-days";
import { readRule } from "./read-rule";

/** What a rule would do from a moment on, without storing anything. */
export type SeriesPreview = {
  readonly rule: string;
  readonly next: DateText[];
  readonly total: number | null;
  /** To which day it would be laid out at once; null when that is all of it. */
  readonly laidUntil: DateText | null;
};

/** More than this nobody counts; a rule that happens more often is as good as endless. */
const MOST_COUNTED = 100_000;

/** When a rule would occur. Throws RULE_INVALID and SERIES_NO_DATES. */
export function previewSeries(
  store: Store,
  { rule: text, start, except = [], limit }: Repeat & { readonly start: WallTime; readonly limit: number },
): SeriesPreview {
  const rule = explicitRule({ rule: readRule(store.db, text, start), start });
  const anchored = { rule, start };
  const last = lastDayOf(anchored);
  const left = new Set(except);
  const next = ruleDays(anchored, dateOf(start), last, limit + left.size).filter((day) => !left.has(day));
  if (next.length === 0) throw new QunceError("SERIES_NO_DATES");
  const all = isEnding(rule) ? ruleDays(anchored, dateOf(start), last, MOST_COUNTED) : undefined;
  const pattern = { kind: "message", fields: blankMessage } as const;
  const { laidUntil } = layDays({ ...anchored, except }, dateOf(start), wallClock(store), pattern);
  return {
    rule: formatRecurrence(rule),
    next: next.slice(0, limit),
    total: all ? all.filter((day) => !left.has(day)).length : null,
    laidUntil: all && (all.at(-1) ?? "") <= laidUntil ? null : laidUntil,
  };
}
