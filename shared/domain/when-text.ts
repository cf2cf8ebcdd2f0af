import { addDays, type ClockTime, type DateText, dateOfDayNumber, dayNumber, weekday } from "./wall-time";
import { type DayPart, takeClock, takeDayPart, usualMinutes } from "./when-clock";
import { type DayToken, dateOfToken, takeDay } from "./when-day";

/** What a cell is expected to hold: it decides whether 8.30 is a day or a time. */
export type WhenKind = "date" | "time" | "datetime";

/** A moment as read from a text; what was not written is null. */
export type WhenReading = {
  readonly date: DateText | null;
  /** How sure the day is: a full date, one whose year (or month) was taken as the nearest, or one counted from the reference day. */
  readonly dating: "full" | "nearest" | "relative" | "none";
  readonly clock: ClockTime | null;
  /** False when only a part of the day stood there (晚上) and a usual hour was taken. */
  readonly clockSure: boolean;
  /** The time is after midnight of the day written: 周六晚上12点. */
  readonly nextDay: boolean;
  /** The end of a span such as 20:00-21:00. */
  readonly until: ClockTime | null;
  /** Whether a weekday beside the date contradicts it; the date counts. */
  readonly weekdayWrong: boolean;
  /** What was taken without being written, so that it can be told. */
  readonly assumed: readonly WhenAssumption[];
};

/**
 * `year` of 12月2日; `month` of 15号; `day` of 周六, 明天 and 除夕, which count from the reference; `today` of a 周六 read on a
 * Saturday (or is it the next?); `half_day` of 八点半; `next_day` of 周六晚上12点, which is the first minute of Sunday.
 */
export type WhenAssumption = "year" | "month" | "day" | "today" | "half_day" | "next_day";

/** Which part of a text could not be read. */
export type WhenProblem = { readonly bad: "date" | "time" };

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** Day 0 of Excel's serial numbers (with its extra day in 1900). */
const EXCEL_DAY_ZERO = "1899-12-30";
const FILLER = /^(?:开始|左右|准时|大约|约|起|[前后](?![天日晚早])|整|许|的|at\b|,|、|;|\(|\)|\||·|\s)+/;
const SPAN = /^\s*(?:-|~|–|—|至|到)+\s*/;

/**
 * Reads a moment as sellers write it: 2026-12-01, 12月2日, 12/2（周三）, 明晚8点, 周六 20:00, 晚上8点半, 20：00-21：00,
 * Excel serials. `reference` is the day it was written on (or a neighbouring row's): the missing year and 周六 count from it.
 */
export function readWhen(text: string, reference: DateText, kind: WhenKind = "datetime"): WhenReading | WhenProblem {
  const normal = normalise(text);
  const serial = readSerial(normal, kind);
  if (serial) return serial;
  const found: Found = {
    day: undefined,
    weekday: undefined,
    part: undefined,
    minutes: undefined,
    until: undefined,
    isHalfDay: false,
  };
  let rest = normal;
  while (rest !== "") {
    const next = step(rest, found, kind);
    if (typeof next !== "string") return next;
    rest = next;
  }
  return settle(found, reference, kind);
}

/** Reads a weekday cell (三, 周三, 星期三, 3, Wed): 1 is Monday; undefined when it is none. */
export function readWeekday(text: string): number | undefined {
  const normal = normalise(text);
  const taken = takeDay(/^[一二三四五六日天1-7]$/.test(normal) ? `周${normal}` : normal);
  return taken?.token.kind === "weekday" && taken.rest === "" ? taken.token.weekday : undefined;
}

type Found = {
  day: DayToken | undefined;
  weekday: DayToken | undefined;
  part: DayPart | undefined;
  minutes: number | undefined;
  until: number | undefined;
  /** Whether an hour as spoken came without its part of the day. */
  isHalfDay: boolean;
};

/** Takes one thing off the front of the text; answers what is left, or what is wrong. */
function step(text: string, found: Found, kind: WhenKind): string | WhenProblem {
  const filler = FILLER.exec(text);
  if (filler) return text.slice(filler[0].length);
  const span = found.minutes !== undefined && found.until === undefined ? SPAN.exec(text) : null;
  if (span) return takeEnd(text.slice(span[0].length), found);
  if (kind !== "time") {
    const taken = takeDay(text);
    const slot = taken?.token.kind === "weekday" ? "weekday" : "day";
    if (taken && found[slot] === undefined) {
      found[slot] = taken.token;
      return taken.rest;
    }
  }
  const part = takeDayPart(text);
  if (part && found.minutes === undefined) {
    found.part = part.token;
    return part.rest;
  }
  const clock = takeClock(text, { part: found.part, timeOnly: kind === "time" });
  if (clock === undefined || clock === "bad" || found.minutes !== undefined) return { bad: badPart(found, kind) };
  found.isHalfDay = found.part === undefined && isSpokenHour(text, clock.token.minutes);
  // Nobody posts to a group at three in the night: 三点半 is the afternoon's.
  const isAfternoon = found.isHalfDay && clock.token.minutes < 6 * 60;
  if (isAfternoon) found.part = "afternoon";
  found.minutes = clock.token.minutes + (isAfternoon ? 720 : 0);
  return clock.rest;
}

/** 八点半 without 早 or 晚 could be either; 8:30 is a clock of 24 hours. */
function isSpokenHour(text: string, minutes: number): boolean {
  return minutes >= 60 && minutes < 720 && /^\d{1,2}\s*点(?!.{0,6}[ap]\.?m)/.test(text);
}

function badPart(found: Found, kind: WhenKind): "date" | "time" {
  if (kind !== "datetime") return kind;
  return found.day || found.weekday ? "time" : "date";
}

function takeEnd(text: string, found: Found): string | WhenProblem {
  const part = takeDayPart(text);
  const clock = takeClock(part ? part.rest : text, { part: part?.token ?? found.part, timeOnly: true });
  if (clock === undefined || clock === "bad") return { bad: "time" };
  found.until = clock.token.minutes;
  return clock.rest;
}

function settle(found: Found, reference: DateText, kind: WhenKind): WhenReading | WhenProblem {
  const token = found.day ?? found.weekday;
  const date = token ? dateOfToken(token, reference) : null;
  if (date === undefined) return { bad: "date" };
  const minutes = found.minutes ?? (found.part && usualMinutes(found.part));
  if (kind === "date" && !token) return { bad: "date" };
  if (kind === "time" && minutes === undefined) return { bad: "time" };
  const besides = found.day && found.weekday?.kind === "weekday" ? found.weekday.weekday : undefined;
  return {
    date,
    dating: datingOf(token),
    clock: minutes === undefined ? null : clockText(minutes),
    clockSure: found.minutes !== undefined,
    nextDay: minutes !== undefined && minutes >= 1440,
    until: found.until === undefined ? null : clockText(found.until),
    weekdayWrong: besides !== undefined && date !== null && weekday(date) !== besides,
    assumed: assumptions(found, token, date === reference, minutes),
  };
}

function datingOf(token: DayToken | undefined): WhenReading["dating"] {
  if (token === undefined) return "none";
  if (token.kind === "festival") return "nearest";
  return token.kind !== "date" ? "relative" : token.year === null ? "nearest" : "full";
}

function assumptions(
  found: Found,
  token: DayToken | undefined,
  isReference: boolean,
  minutes: number | undefined,
): WhenAssumption[] {
  const assumed: WhenAssumption[] = [];
  if (token?.kind === "date") {
    if (token.month === null) assumed.push("month");
    else if (token.year === null) assumed.push("year");
  } else if (token) assumed.push(token.kind === "weekday" && token.week === null && isReference ? "today" : "day");
  if (found.isHalfDay) assumed.push("half_day");
  if (minutes !== undefined && minutes >= 1440) assumed.push("next_day");
  return assumed;
}

/** Excel's numbers: 46365 is a day, 46365.75 a moment, 0.8125 a time. */
function readSerial(text: string, kind: WhenKind): WhenReading | undefined {
  if (!/^(?:\d{5}(?:\.\d+)?|0\.\d+)$/.test(text)) return undefined;
  const value = Number(text);
  const days = Math.floor(value);
  const minutes = Math.round((value - days) * 1440);
  const hasClock = text.includes(".");
  if (days === 0 ? kind === "date" : kind === "time" || days < 36_526 || days > 73_050) return undefined;
  const date = days === 0 ? null : addDays(dateOfDayNumber(dayNumber(EXCEL_DAY_ZERO) + days), minutes >= 1440 ? 1 : 0);
  return {
    date,
    dating: date === null ? "none" : "full",
    clock: hasClock ? clockText(minutes) : null,
    clockSure: hasClock,
    nextDay: false,
    until: null,
    weekdayWrong: false,
    assumed: [],
  };
}

function clockText(minutes: number): ClockTime {
  const hour = String(Math.floor((minutes % 1440) / 60)).padStart(2, "0");
  return `${hour}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Half-width, lower case, spoken numbers as digits: 晚上八点半 → 晚上8点半, 八点一刻 → 8点15. */
function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase()
    .trim()
    .replace(/([点时])一刻/g, "$115分")
    .replace(/([点时])三刻/g, "$145分")
    .replace(
      /[零〇一两二三四五六七八九十]{1,3}(?=[月日号点时分])|(?<=[点时])[零一二三四五六七八九十]{1,3}/g,
      (word, at, whole) => (/[周期拜]$/.test(whole.slice(0, at)) ? word : String(numberOf(word))),
    );
}

function numberOf(word: string): number {
  const ten = word.indexOf("十");
  const digit = (text: string) => [...text].reduce((sum, c) => sum * 10 + (DIGITS[c] ?? 0), 0);
  if (ten < 0) return digit(word);
  return (ten === 0 ? 1 : digit(word.slice(0, ten))) * 10 + digit(word.slice(ten + 1));
}
