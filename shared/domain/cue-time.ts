import { z } from "zod";
import { QunceError } from "../api/errors";
import { addDays, addMinutes, at, clockTime, dateOf, type WallTime } from "./wall-time";

/** 预热–开场–催单–收尾–复盘. */
export const cuePhase = z.enum(["warm_up", "opening", "push", "closing", "review"]);

/** When a cue is due: minutes from the activity's start or end, or a clock time some days from it (“the day before at 20:00”). */
export const cueTime = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("offset"),
    anchor: z.enum(["start", "end"]),
    minutes: z.number().int().min(-525_600).max(525_600),
  }),
  z.object({
    kind: z.literal("clock"),
    anchor: z.enum(["start", "end"]),
    days: z.number().int().min(-365).max(365),
    clock: clockTime,
  }),
]);

export type CuePhase = z.infer<typeof cuePhase>;
export type CueTime = z.infer<typeof cueTime>;

/** When an activity begins and ends. */
export type ActivitySpan = { readonly start: WallTime; readonly end: WallTime };

/** Activities and their cues lie in these years: the calendar's lunar days and terms are checked for no others. */
const YEARS = { first: 2000, last: 2100 } as const;

/** The moment a cue is due. Throws TIME_OUT_OF_RANGE beyond the calendar's years, naming the cue by `title`. */
export function timeOfCue(time: CueTime, span: ActivitySpan, title: string): WallTime {
  const anchor = span[time.anchor];
  const due =
    time.kind === "offset" ? addMinutes(anchor, time.minutes) : at(addDays(dateOf(anchor), time.days), time.clock);
  assertInCalendar(due, title);
  return due;
}

/** Throws END_BEFORE_START, and TIME_OUT_OF_RANGE for a span beyond the calendar's years. */
export function assertSpan({ start, end }: ActivitySpan, title: string): void {
  assertInCalendar(start, title);
  assertInCalendar(end, title);
  if (end < start) throw new QunceError("END_BEFORE_START");
}

function assertInCalendar(time: WallTime, title: string): void {
  const year = Number(time.slice(0, 4));
  if (year >= YEARS.first && year <= YEARS.last) return;
  throw new QunceError("TIME_OUT_OF_RANGE", { title, at: time.replace("T", " "), ...YEARS });
}
