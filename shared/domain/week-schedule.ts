import type { Activity } from "./activity";
import { fillWords } from "./fill-words";
import { endForMembers } from "./member-wording";
import type { RenderInput } from "./render-input";
import { addDays, clockOf, type DateText, dateOf, daysBetween, startOfWeek, type WallTime, weekday } from "./wall-time";

/** One thing members can take part in, in their words. */
export type WeekLine = {
  readonly activityId: string;
  readonly start: WallTime;
  readonly end: WallTime;
  /** The first day of the span on which members can take part. */
  readonly day: DateText;
  /** 周六 20:00; 周五 10:00—周日 for one that runs over days; 周六 11/28 20:00 where weekdays come more than once. */
  readonly when: string;
  readonly title: string;
  /** What it gives members; empty when nobody has said so. */
  readonly gives: string;
};

/** What a group's members can do in a week or some other days; both days included. */
export type WeekSchedule = {
  readonly groupName: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly lines: WeekLine[];
};

/** Names of the days from Monday on, as copy says them to members. */
export const WEEKDAYS = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"] as const;

/** What ends before this clock time still belongs to the evening before. */
const SMALL_HOURS = "06:00";

/** Staff marks in a title that members have no use for: 【内部】, (测试), a trailing “-第2版”. */
const STAFF_MARKS = /[【[(（](?:内部|测试|草稿|待定|备用|模板|副本)[^】\])）]*[】\])）]/g;

/** The most days that are told members at once. */
export const MOST_DAYS = 31;

/** The first and the last day of the week that holds a day. */
export function weekOf(day: DateText, weekStart: 1 | 7): { from: DateText; to: DateText } {
  const from = startOfWeek(day, weekStart);
  return { from, to: addDays(from, 6) };
}

/**
 * The week of a group as its members may read it: activities that touch the week and are not called off, in the order of
 * their start. Cues, staff, phases and goals are ours and do not show; a field without a value is left out.
 * `inputOf` says what fills the fields of an activity's title and value.
 */
export function buildWeekSchedule(
  group: { readonly id: string; readonly name: string },
  { from, to }: { readonly from: DateText; readonly to: DateText },
  activities: readonly Activity[],
  inputOf: (activity: Activity) => RenderInput,
): WeekSchedule {
  const lines = activities
    .filter(({ groupIds, status }) => groupIds.includes(group.id) && status !== "cancelled")
    .filter(({ start, end }) => dateOf(start) <= to && lastDay(start, end) >= from)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
    .map((activity): WeekLine => {
      const { id, start, end } = activity;
      const input = inputOf(activity);
      const words = (text: string) => forMembers(fillWords(text, input).text);
      return {
        activityId: id,
        start,
        end,
        day: dateOf(start) < from ? from : dateOf(start),
        when: whenWords(start, end, { from, to }),
        title: words(activity.title),
        gives: words(activity.memberValue),
      };
    });
  return { groupName: group.name, from, to, lines: lines.filter(({ title, gives }) => title !== "" || gives !== "") };
}

/** The schedule as one text to paste: a heading, a line per activity with what it gives under it, a closing line. */
export function weekScheduleText(
  heading: string,
  lines: readonly Pick<WeekLine, "when" | "title" | "gives">[],
  closing: string,
): string {
  const body = lines.map(({ when, title, gives }) =>
    [[when, title].filter(Boolean).join(" "), gives].filter(Boolean).join(" · "),
  );
  return [heading, body.join("\n"), closing].filter((part) => part.trim() !== "").join("\n\n");
}

/** 11月23日—11月29日, 12月28日—1月3日; 11月28日 for a single day. */
export function weekSpanWords(from: DateText, to: DateText): string {
  return from === to ? monthAndDay(from) : `${monthAndDay(from)}—${monthAndDay(to)}`;
}

function whenWords(start: WallTime, end: WallTime, span: Pick<WeekSchedule, "from" | "to">): string {
  const [first, last] = [dateOf(start), lastDay(start, end)];
  const isOneWeek = daysBetween(span.from, span.to) < 7;
  const name = (date: DateText) =>
    [WEEKDAYS[weekday(date) - 1], !isOneWeek && `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`]
      .filter(Boolean)
      .join(" ");
  if (first < span.from) return `到${name(last)} ${clockOf(end)}`;
  if (first === last) return `${name(first)} ${clockOf(start)}`;
  return last > span.to
    ? `${name(first)} ${clockOf(start)}—${endForMembers(start, end)}`
    : `${name(first)} ${clockOf(start)}—${name(last)}`;
}

function lastDay(start: WallTime, end: WallTime): DateText {
  const day = dateOf(end);
  return clockOf(end) < SMALL_HOURS && day > dateOf(start) ? addDays(day, -1) : day;
}

function forMembers(words: string): string {
  return words
    .replace(STAFF_MARKS, "")
    .replace(/［[^［］]*］/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** 11月28日. */
export function monthAndDay(date: DateText): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}
