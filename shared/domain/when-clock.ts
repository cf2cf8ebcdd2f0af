import type { Taken } from "./when-day";

/** A clock time found in a text: minutes after midnight of the day it is written for (晚上12点 is 1440). */
export type ClockToken = { readonly minutes: number };

/** The part of the day written before (or in English after) a clock time. */
export type DayPart = "night" | "morning" | "noon" | "afternoon" | "evening" | "am" | "pm";

const PARTS: readonly (readonly [RegExp, DayPart])[] = [
  [/^(?:凌晨|清晨)/, "night"],
  [/^(?:早晨|早上|早间|上午|午前|早)/, "morning"],
  [/^(?:中午|正午|晌午)/, "noon"],
  [/^(?:午后|下午|傍晚)/, "afternoon"],
  [/^(?:晚上|晚间|夜晚|夜里|夜间|深夜|半夜|午夜|晚|夜)/, "evening"],
  [/^a\.?m\.?(?![a-z])/, "am"],
  [/^p\.?m\.?(?![a-z])/, "pm"],
];

/** When only 早上 or 晚上 is written: the hour such a note usually means, always reported as a guess. */
const USUAL: Record<DayPart, number> = {
  night: 0,
  morning: 9 * 60,
  noon: 12 * 60,
  afternoon: 15 * 60,
  evening: 20 * 60,
  am: 9 * 60,
  pm: 15 * 60,
};

/** Reads the part of the day that a text starts with. */
export function takeDayPart(text: string): Taken<DayPart> | undefined {
  for (const [pattern, token] of PARTS) {
    const match = pattern.exec(text);
    if (match) return { token, rest: text.slice(match[0].length) };
  }
  return undefined;
}

/** The usual minute of a part of the day, for a note without a number. */
export function usualMinutes(part: DayPart): number {
  return USUAL[part];
}

/** What a clock token may rest on besides 20:00 and 8点. */
export type ClockContext = {
  readonly part: DayPart | undefined;
  /** A column of times, or an end after 8:00–: 8.30, 0830 and a bare hour count too. */
  readonly timeOnly: boolean;
};

/** Reads the clock time that a (normalised) text starts with: its raw hour and minute; "bad" when there is no such time. */
export function takeClock(text: string, context: ClockContext): Taken<ClockToken> | "bad" | undefined {
  const match =
    /^(\d{1,2})\s*:\s*(\d{1,2})(?::\d{1,2}(?:\.\d+)?)?(?!\d)/.exec(text) ??
    /^(\d{1,2})\s*[点时]钟?(?:\s*(\d{1,2})(?!\d)\s*分?)?/.exec(text) ??
    (context.timeOnly ? (/^(\d{1,2})\.(\d\d)(?!\d)/.exec(text) ?? /^(\d\d)(\d\d)$/.exec(text)) : null) ??
    (context.part || context.timeOnly ? /^(\d{1,2})(?!\d|\.|[-~]\d{1,2}[-~])/.exec(text) : null) ??
    /^(\d{1,2})(?=\s*(?:am|pm))/.exec(text) ??
    /^(\d{1,2})(?=\s*[-~至到]\s*\d{1,2}\s*[点时:])/.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const half = /^半/.exec(rest);
  const minute = match[2] !== undefined ? Number(match[2]) : half ? 30 : 0;
  const after = takeDayPart(rest.trimStart());
  const english = after && (after.token === "am" || after.token === "pm") ? after : undefined;
  const minutes = onClock(Number(match[1]), minute, context.part ?? english?.token);
  if (minutes === undefined) return "bad";
  return { token: { minutes }, rest: half ? rest.slice(1) : (english?.rest ?? rest) };
}

/** Minutes after midnight of an hour as people say it: 晚上8点 is 20:00, 晚上12点 the midnight that ends the day. */
function onClock(hour: number, minute: number, part: DayPart | undefined): number | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return hourOf(hour, part) * 60 + minute;
}

function hourOf(hour: number, part: DayPart | undefined): number {
  switch (part) {
    case "night":
    case "am":
      return hour === 12 ? 0 : hour;
    case "noon":
      return hour < 4 ? hour + 12 : hour;
    case "afternoon":
    case "pm":
      return hour < 12 ? hour + 12 : hour;
    case "evening":
      // After midnight the evening goes on: 晚上1点 is an hour into the next day.
      return hour === 12 || hour === 0 ? 24 : hour < 5 ? hour + 24 : hour < 12 ? hour + 12 : hour;
    default:
      return hour;
  }
}
