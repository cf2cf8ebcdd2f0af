import { dateOf, daysBetween, at as momentOf, type WallTime } from "@shared/domain/wall-time";
import { readWhen } from "@shared/domain/when-text";

/** 12/6 or 12月6日, and within a few characters a clock: 本周日（12/6）20:00. */
const MOMENT =
  /(\d{1,2})\s{0,2}[/月]\s{0,2}(\d{1,2})[日号]?[^\d\n]{0,6}?((?:上午|中午|下午|晚上|晚)?\s?\d{1,2}\s?(?:[:：]\s?\d{2}|点半?))/g;

/** An announcement farther ahead than this is about something else. */
const AHEAD_DAYS = 14;

/** The later moment that a text announces, if it names one with day and time; `written` is when the text goes out. */
export function announcedMoment(text: string, written: WallTime): WallTime | undefined {
  for (const [, month, day, clock] of text.matchAll(MOMENT)) {
    const reading = readWhen(`${month}/${day} ${clock}`, dateOf(written));
    if ("bad" in reading || reading.date === null || reading.clock === null) continue;
    const moment = momentOf(reading.date, reading.clock);
    const ahead = daysBetween(dateOf(written), reading.date);
    if (ahead > 0 && ahead <= AHEAD_DAYS) return moment;
  }
  return undefined;
}
