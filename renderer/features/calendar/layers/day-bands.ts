import type { DayItem } from "@shared/domain/day-layer";
import { addDays, type DateText } from "@shared/domain/wall-time";

/** The piece of a sale's thin band that lies on one day. */
export type DayBand = {
  readonly key: string;
  /** Which line it runs on, from the top. */
  readonly lane: number;
  readonly part: "warm" | "main";
  readonly tone: "sale" | "own";
  readonly isStart: boolean;
  readonly isEnd: boolean;
};

/** More than these in one cell is noise; the popover has them all. */
const LANES = 2;

/** The bands of sales and own days that last longer than their day, by day; those the shop stays out of have none. */
export function bandsByDay(items: readonly DayItem[], from: DateText, to: DateText): Map<DateText, DayBand[]> {
  const days = new Map<DateText, DayBand[]>();
  const free: DateText[] = [];
  for (const { item, first, last } of spansOf(items)) {
    const lane = laneFor(free, first);
    if (lane === undefined) continue;
    free[lane] = addDays(last, 1);
    const key = item.ownDayId ?? item.key ?? item.name;
    for (let date = first < from ? from : first; date <= last && date <= to; date = addDays(date, 1)) {
      const band: DayBand = {
        key,
        lane,
        part: date < item.date ? "warm" : "main",
        tone: item.layer === "own" ? "own" : "sale",
        isStart: date === first,
        isEnd: date === last,
      };
      days.set(date, [...(days.get(date) ?? []), band]);
    }
  }
  return days;
}

function spansOf(items: readonly DayItem[]) {
  return items
    .filter(({ layer, decision }) => (layer === "promotion" || layer === "own") && decision !== "skip")
    .flatMap((item) => (item.from && item.to ? [{ item, first: item.from, last: item.to }] : []))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** The first line that is free from a day on; undefined when all are taken. */
function laneFor(free: readonly DateText[], first: DateText): number | undefined {
  const freed = free.findIndex((day) => day <= first);
  if (freed >= 0) return freed;
  return free.length < LANES ? free.length : undefined;
}
