import { type ErrorParams, QunceError } from "../api/errors";
import type { RecurrenceRule, RuleWeekday } from "./recurrence";
import { checkRecurrence } from "./recurrence-checks";
import { dateText, wallTime } from "./wall-time";

const LONGEST = 2_000;
const FREQS = { DAILY: "daily", WEEKLY: "weekly", MONTHLY: "monthly", YEARLY: "yearly" } as const;
const CALENDARS = { GREGORIAN: "gregorian", CHINESE: "chinese" } as const;
const SKIPS = { OMIT: "omit", BACKWARD: "backward", FORWARD: "forward" } as const;
const WEEKDAYS = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 } as const;
/** Parts of RFC 5545 that would make a rule happen more than once a day, or at another time than its start's. */
const REFUSED = new Set(["BYHOUR", "BYMINUTE", "BYSECOND", "BYEASTER"]);

type Reader = (value: string, fail: () => never) => Partial<RecurrenceRule>;

/** How the value of each part is read. A Map, so that a part called CONSTRUCTOR finds nothing. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["FREQ", (value, fail) => ({ freq: oneOf(FREQS, value) ?? fail() })],
  ["RSCALE", (value, fail) => ({ calendar: oneOf(CALENDARS, value) ?? fail() })],
  ["SKIP", (value, fail) => ({ skip: oneOf(SKIPS, value) ?? fail() })],
  ["INTERVAL", (value, fail) => ({ interval: wholeNumber(value, 100_000) ?? fail() })],
  ["COUNT", (value, fail) => ({ count: wholeNumber(value, 1_000_000) ?? fail() })],
  ["UNTIL", (value, fail) => ({ until: readUntil(value) ?? fail() })],
  ["WKST", (value, fail) => ({ weekStart: oneOf(WEEKDAYS, value) ?? fail() })],
  ["BYMONTH", (value, fail) => ({ months: readMonths(value) ?? fail() })],
  ["BYWEEKNO", (value, fail) => ({ weekNumbers: readNumbers(value, 53) ?? fail() })],
  ["BYYEARDAY", (value, fail) => ({ yearDays: readNumbers(value, 366) ?? fail() })],
  ["BYMONTHDAY", (value, fail) => ({ monthDays: readNumbers(value, 31) ?? fail() })],
  ["BYDAY", (value, fail) => ({ weekdays: readWeekdays(value) ?? fail() })],
  ["BYSETPOS", (value, fail) => ({ setPositions: readNumbers(value, 366) ?? fail() })],
]);

/**
 * Reads the text of a rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=SU`, with or without `RRULE:` before it, parts in any order.
 * Throws RULE_INVALID with the part that is wrong. What a rule does not say keeps RFC 5545's meaning: every time, weeks
 * from Monday, no end.
 */
export function parseRecurrence(text: string): RecurrenceRule {
  if (text.length > LONGEST) throw ruleInvalid("too_long");
  const body = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .replace(/;$/, "");
  if (body === "") throw ruleInvalid("rule_empty");
  const parts = new Map<string, string>();
  const read: Partial<RecurrenceRule> = {};
  for (const part of body.split(";")) {
    const equals = part.indexOf("=");
    const name = (equals < 0 ? part : part.slice(0, equals)).trim();
    const reader = readers.get(name);
    if (!reader) throw ruleInvalid(`${shown(name)}:${REFUSED.has(name) ? "rule_unsupported" : "rule_part_unknown"}`);
    if (parts.has(name)) throw ruleInvalid(`${name}:twice`);
    const value = equals < 0 ? "" : part.slice(equals + 1).trim();
    parts.set(name, value);
    Object.assign(
      read,
      reader(value, () => {
        throw ruleInvalid(value === "" ? `${name}:missing` : `${name}=${shown(value)}:${badValue(name, value)}`);
      }),
    );
  }
  if (!read.freq) throw ruleInvalid("FREQ:missing");
  const rule: RecurrenceRule = { ...OPEN, ...read, freq: read.freq };
  const problem = checkRecurrence(rule, new Set(parts.keys()));
  if (problem) throw ruleInvalid(problem);
  return rule;
}

const OPEN: Omit<RecurrenceRule, "freq"> = {
  calendar: "gregorian",
  interval: 1,
  months: [],
  weekNumbers: [],
  yearDays: [],
  monthDays: [],
  weekdays: [],
  setPositions: [],
  weekStart: 1,
  skip: "omit",
  count: null,
  until: null,
};

/** A rule that cannot be followed, with the code of what is wrong with it. */
export function ruleInvalid(reason: string): QunceError {
  const params: ErrorParams = { reason };
  return new QunceError("RULE_INVALID", params);
}

/** HOURLY and other calendars exist, we just do not follow them: that deserves another word than a typing error. */
function badValue(name: string, value: string): string {
  const isKnown =
    name === "FREQ" ? /^(HOUR|MINUTE|SECOND)LY$/.test(value) : name === "RSCALE" && /^[A-Z-]+$/.test(value);
  return isKnown ? "rule_unsupported" : "rule_value";
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function oneOf<T>(words: Readonly<Record<string, T>>, value: string): T | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}

function wholeNumber(value: string, most: number): number | undefined {
  const number = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

/** A list of numbers in order, none of them 0, none further from it than `most`. */
function readNumbers(value: string, most: number): number[] | undefined {
  const words = value.split(",");
  if (!words.every((word) => /^[+-]?\d{1,3}$/.test(word))) return undefined;
  const numbers = words.map(Number);
  if (numbers.some((number) => number === 0 || Math.abs(number) > most)) return undefined;
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Months 1–12; `6L` is the leap month after the sixth (RFC 7529). */
function readMonths(value: string): number[] | undefined {
  const words = value.split(",");
  if (!words.every((word) => /^\d{1,2}L?$/.test(word))) return undefined;
  const months = words.map((word) => (word.endsWith("L") ? -Number(word.slice(0, -1)) : Number(word)));
  if (months.some((month) => month === 0 || Math.abs(month) > 12)) return undefined;
  return [...new Set(months)].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
}

function readWeekdays(value: string): RuleWeekday[] | undefined {
  const found = new Map<string, RuleWeekday>();
  for (const word of value.split(",")) {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(word);
    const day = match?.[2] === undefined ? undefined : oneOf(WEEKDAYS, match[2]);
    const nth = match?.[1] === undefined ? null : Number(match[1]);
    if (day === undefined || nth === 0 || Math.abs(nth ?? 1) > 53) return undefined;
    found.set(`${nth ?? ""}${day}`, { day, nth });
  }
  return [...found.values()].sort((a, b) => (a.nth ?? 0) - (b.nth ?? 0) || a.day - b.day);
}

/** RFC 5545's three spellings of an end; the dashes and colons of a date as people write it are allowed too. */
function readUntil(value: string): string | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?([0-5]\d))?(Z)?)?$/.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, , utc = ""] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return dateText.safeParse(date).success ? date : undefined;
  // Everything happens at full minutes: the seconds of an end decide nothing.
  const time = `${date}T${hour}:${minute}`;
  return wallTime.safeParse(time).success ? `${time}${utc}` : undefined;
}
