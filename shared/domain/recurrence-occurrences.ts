import { QunceError } from "../api/errors";
import { expandRecurrence } from "./expand-recurrence";
import { LUNAR_YEARS } from "./lunar-years";
import type { RecurrenceSeries } from "./recurrence";
import { parseRecurrence, ruleInvalid } from "./recurrence-parse";
import type { DateText, WallTime } from "./wall-time";

/** More than this nobody reads; an answer in one piece stays small. */
const MOST = 100_000;

/** A series whose rule is still text, and the days to look at, both included. */
export type OccurrenceQuery = Omit<RecurrenceSeries, "rule"> & {
  readonly rule: string;
  readonly from: DateText;
  readonly to: DateText;
};

/**
 * When a series occurs, in order. Throws RULE_INVALID for a rule that cannot be followed, INVALID_INPUT for a span that
 * ends before it begins, TOO_MANY_OCCURRENCES rather than an answer that was cut off.
 */
export function listOccurrences({ rule: text, from, to, ...series }: OccurrenceQuery): (WallTime | DateText)[] {
  if (to < from) throw new QunceError("INVALID_INPUT", { field: "to", reason: "to:order" });
  const rule = parseRecurrence(text);
  if (rule.until?.endsWith("Z") && !series.timeZone) throw ruleInvalid("UNTIL:rule_zone");
  if (rule.calendar === "chinese") {
    if (!isLunarDay(series.start)) throw ruleInvalid("start:lunar_years");
    if (!isLunarDay(to)) throw ruleInvalid("to:lunar_years");
  }
  const found = expandRecurrence({ ...series, rule }, from, to, MOST + 1);
  if (found.length > MOST) throw new QunceError("TOO_MANY_OCCURRENCES", { limit: MOST });
  return found;
}

/** The first lunar year begins within the solar one: January 1900 is still the year before. */
function isLunarDay(time: WallTime | DateText): boolean {
  const year = Number(time.slice(0, 4));
  return year > LUNAR_YEARS.first && year <= LUNAR_YEARS.last;
}
