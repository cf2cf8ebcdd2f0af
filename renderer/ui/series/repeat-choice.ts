import type { RecurrenceRule } from "@shared/domain/recurrence";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { addDays, type DateText, dateOf, type WallTime, weekday } from "@shared/domain/wall-time";

/** What a rule counts in; `lunar` are lunar years. */
export const REPEAT_UNITS = ["day", "week", "month", "year", "lunar"] as const;
/** Which day of a month: by its number, as the n-th weekday, or the last. */
export const MONTH_PLACES = ["day", "weekday", "last"] as const;

export type RepeatUnit = (typeof REPEAT_UNITS)[number];
export type MonthPlace = (typeof MONTH_PLACES)[number];

/** When a series ends. */
export type RepeatEnd =
  | { readonly kind: "never" }
  | { readonly kind: "until"; readonly date: DateText }
  | { readonly kind: "count"; readonly count: number };

/** How something is to repeat, as the dialog asks for it. */
export type RepeatChoice = {
  readonly unit: RepeatUnit;
  readonly interval: number;
  /** ISO weekdays, for weeks alone; 1 is Monday. */
  readonly weekdays: readonly number[];
  /** For months alone. */
  readonly place: MonthPlace;
  readonly end: RepeatEnd;
};

const OPEN: RecurrenceRule = parseRecurrence("FREQ=DAILY");

/** A choice to begin with: every week on the weekday of a moment, without end. */
export function weeklyFrom(start: WallTime): RepeatChoice {
  return { unit: "week", interval: 1, weekdays: [weekday(dateOf(start))], place: "day", end: { kind: "never" } };
}

/** The rule of a choice, in its canonical spelling. What it leaves open the start lends. */
export function ruleTextOf(choice: RepeatChoice, start: WallTime): string {
  const { interval, end } = choice;
  const count = end.kind === "count" ? end.count : null;
  const until = end.kind === "until" ? end.date : null;
  return formatRecurrence({ ...OPEN, ...daysOf(choice, dateOf(start)), interval, count, until });
}

function daysOf({ unit, weekdays, place }: RepeatChoice, day: DateText): Partial<RecurrenceRule> {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  switch (unit) {
    case "day":
      return { freq: "daily" };
    case "week":
      return { freq: "weekly", weekdays: [...weekdays].sort().map((one) => ({ day: one, nth: null })) };
    case "month":
      return { freq: "monthly", ...placeOf(place, day) };
    case "year":
      return { freq: "yearly", months: [month], monthDays: [date] };
    case "lunar":
      return { freq: "yearly", calendar: "chinese" };
  }
}

function placeOf(place: MonthPlace, day: DateText): Partial<RecurrenceRule> {
  if (place === "last") return { monthDays: [-1] };
  if (place === "day") return { monthDays: [Number(day.slice(8, 10))] };
  return { weekdays: [{ day: weekday(day), nth: nthOf(day) }] };
}

/** Which one of its weekday a day is in its month; −1 for a fifth, which is the last wherever there is one. */
export function nthOf(day: DateText): number {
  const nth = Math.ceil(Number(day.slice(8, 10)) / 7);
  return nth === 5 ? -1 : nth;
}

/** The choice that a stored rule was made by; undefined for a rule that says more than the dialog asks. */
export function choiceOf(text: string, start: WallTime): RepeatChoice | undefined {
  const rule = parseRecurrence(text);
  const { count, until, interval } = rule;
  const end: RepeatEnd =
    count !== null ? { kind: "count", count } : until ? { kind: "until", date: until.slice(0, 10) } : { kind: "never" };
  const days = rule.weekdays.map(({ day }) => day);
  const base = { interval, weekdays: days, place: "day", end } as const;
  const candidates: RepeatChoice[] = [
    { ...base, unit: "day" },
    { ...base, unit: "week" },
    ...MONTH_PLACES.map((place): RepeatChoice => ({ ...base, unit: "month", place })),
    { ...base, unit: "year" },
    { ...base, unit: "lunar" },
  ];
  const plain = rule.calendar === "chinese" ? formatRecurrence({ ...rule, months: [], monthDays: [] }) : text;
  return candidates.find((choice) => ruleTextOf(choice, start) === plain);
}

/** A choice that ends some weeks after a start, for whoever asks for an end by date first. */
export function endAfterWeeks(start: WallTime, weeks: number): RepeatEnd {
  return { kind: "until", date: addDays(dateOf(start), weeks * 7) };
}
