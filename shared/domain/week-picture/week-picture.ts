import { type DateText, weekday } from "../wall-time";
import { monthAndDay, WEEKDAYS, type WeekLine } from "../week-schedule";
import { textWidth } from "../wrap-text";

/** The words of a picture for a group's members; lines as they were chosen and worded. */
export type WeekPicture = {
  readonly shopName: string;
  readonly groupName: string;
  /** 本周安排. */
  readonly name: string;
  /** 11月23日—11月29日. */
  readonly span: string;
  readonly lines: readonly PictureLine[];
  readonly closing: string;
  /** What the code beside the closing words leads to; no code without. */
  readonly link?: string | undefined;
};

/** One thing to take part in; `day` is the day `when` speaks of, as far as nobody has worded it otherwise. */
export type PictureLine = Pick<WeekLine, "when" | "title" | "gives"> & { readonly day?: DateText | undefined };

/** An SVG with its size in px; a PNG is drawn from it at twice that. */
export type DrawnPicture = { readonly svg: string; readonly width: number; readonly height: number };

/** The parts a time is shown in: 周六, 11月28日, 20:00. */
type SplitWhen = { readonly day: string; readonly date: string; readonly clock: string };

/** Takes a time apart for the eye. The date is left out where it would not be true of the words any more. */
export function splitWhen({ when, day }: PictureLine): SplitWhen {
  const [name = "", ...rest] = when.trim().split(" ");
  const worded = rest[0]?.match(/^(\d{1,2})\/(\d{1,2})$/);
  if (worded) return { day: name, date: `${worded[1]}月${worded[2]}日`, clock: rest.slice(1).join(" ") };
  const isTrue = day !== undefined && name === WEEKDAYS[weekday(day) - 1];
  return { day: name, date: isTrue ? monthAndDay(day) : "", clock: rest.join(" ") };
}

/** A time that is too wide for `ems` breaks after its dash rather than in a word. */
export function brokenClock(clock: string, ems: number): string {
  return textWidth(clock) > ems ? clock.replace("—", "—\n") : clock;
}
