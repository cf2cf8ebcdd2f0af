import { QunceError } from "@shared/api/errors";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import type { Series } from "@shared/domain/series";
import { type AnchoredRule, splitRule } from "@shared/domain/series-rule";
import { addDays, type DateText, dateOf } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import { updateRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { wallClock } from "../workspace-clock";
import { listOccurrences } from "./find-series";
import { lastDayOf } from "./lay-days";
import type { Occurrence } from "./occurrence";

/** The part of a series that a change is about. */
export type Branch = {
  /** The series itself when it is about all, or a new one. */
  readonly id: string;
  readonly rule: AnchoredRule;
  readonly except: readonly DateText[];
  /** First day of the rule that it is about. */
  readonly from: DateText;
  readonly occurrences: readonly Occurrence[];
};

/**
 * Which part of a series a change is about, inside a step. 此后 ends the series before this occurrence, unless nothing came
 * before it, and goes on as another; 全部 stays one series, but leaves alone what is over. `apart` parts it there too:
 * another rule must not rewrite which days there were. Throws SERIES_NO_DATES.
 */
export function branchSeries(
  tx: WriteDb,
  store: Store,
  series: Series,
  target: Occurrence,
  scope: "following" | "all",
  apart = scope === "following",
): Branch {
  const all = listOccurrences(tx, series);
  const from = firstOpenDay(all, wallClock(store), target, scope) ?? addDays(series.laidUntil, 1);
  const occurrences = all.filter(({ day }) => day >= from);
  const whole: AnchoredRule = { rule: parseRecurrence(series.rule), start: series.start };
  const { before, after } = splitRule(whole, from, lastDayOf(whole));
  if (!apart || !before) return { id: series.id, rule: whole, except: series.except, from, occurrences };
  if (!after) throw new QunceError("SERIES_NO_DATES");
  const isBefore = (day: DateText) => day < dateOf(after.start);
  updateRecord(tx, "series", series.id, {
    rule: formatRecurrence(before),
    except: series.except.filter(isBefore),
    laidUntil: series.laidUntil < from ? series.laidUntil : addDays(from, -1),
  });
  const except = series.except.filter((day) => !isBefore(day));
  return { id: store.newId(), rule: after, except, from, occurrences };
}

/** The day of the first occurrence that may still change: from this one on, or of all. */
export function firstOpenDay(
  occurrences: readonly Occurrence[],
  now: string,
  target: Occurrence,
  scope: "following" | "all",
): DateText | undefined {
  return occurrences.find(
    ({ id, day, start, isSettled }) =>
      (scope === "all" || day >= target.day) && !isSettled && (start >= now || id === target.id),
  )?.day;
}
