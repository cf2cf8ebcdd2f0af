import type { SeriesPattern } from "@shared/domain/series-pattern";
import { type AnchoredRule, isEnding, ruleDays } from "@shared/domain/series-rule";
import { addDays, at, clockOf, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";

/** Without end: a year ahead. With one: two years, which is all of it for most. */
const AHEAD = { endless: 366, ending: 731 } as const;
/** More occurrences nobody looks through at once; the rest follows as time goes on. */
const MOST_OCCURRENCES = 400;
/** Records made in one step: activities, and every message around them. */
const MOST_RECORDS = 10_000;
/** The calendar's last day, see `cue-time.ts`. */
const LAST_DAY = "2100-12-31";

/** A rule with the days it leaves out. */
export type LaidRule = AnchoredRule & { readonly except: readonly DateText[] };

/** The days to lay out. */
export type LaidDays = {
  /** Days on which it happens, those past too. */
  readonly days: readonly DateText[];
  /** Those of them whose time is still to come. */
  readonly ahead: readonly DateText[];
  /** To which day, included, nothing is missing. */
  readonly laidUntil: DateText;
};

/** The days of a rule from one on, as far as they are laid out now. */
export function layDays(laid: LaidRule, from: DateText, now: WallTime, pattern: SeriesPattern): LaidDays {
  const today = dateOf(now);
  const horizon = addDays(laterDay(today, dateOf(laid.start)), isEnding(laid.rule) ? AHEAD.ending : AHEAD.endless);
  const until = horizon < LAST_DAY ? horizon : LAST_DAY;
  const most = mostAtOnce(pattern);
  const past = ruleDays(laid, from, addDays(today, -1));
  const coming = ruleDays(laid, laterDay(from, today), until, most + 1);
  const laidUntil = coming.length > most ? (coming[most - 1] ?? until) : until;
  const except = new Set(laid.except);
  const days = [...past, ...coming.slice(0, most)].filter((day) => !except.has(day));
  const clock = clockOf(laid.start);
  return { days, ahead: days.filter((day) => at(day, clock) >= now), laidUntil };
}

/** The last day of the calendar, or of what a rule itself allows. */
export function lastDayOf({ rule }: AnchoredRule): DateText {
  return rule.until?.slice(0, 10) ?? LAST_DAY;
}

function mostAtOnce(pattern: SeriesPattern): number {
  const records = pattern.kind === "activity" ? 1 + pattern.messages.length : 1;
  return Math.max(1, Math.min(MOST_OCCURRENCES, Math.floor(MOST_RECORDS / records)));
}

/** The later of two days. */
export function laterDay(a: DateText, b: DateText): DateText {
  return a > b ? a : b;
}
