import type { Activity } from "@shared/domain/activity";
import type { DayItem, HolidayYearState } from "@shared/domain/day-layer";
import type { DayDecision } from "@shared/domain/own-day";
import type { RepurchaseGhost } from "@shared/domain/repurchase";
import { repurchaseReason } from "@shared/domain/repurchase-reason";
import { clockOf, type DateText, dateOf } from "@shared/domain/wall-time";
import type { CalendarDay } from "./calendar-by-day";
import type { CliIo, Words } from "./command";
import { messageStatusWords } from "./message-status";

type Language = CliIo["language"];

/** The clock time a line is sorted by, and its cells. */
type TimedLine = readonly [clock: string, cells: readonly string[]];

const WEEKDAYS: Words = { zh: "周一 周二 周三 周四 周五 周六 周日", en: "Mon Tue Wed Thu Fri Sat Sun" };

const KINDS: Readonly<Record<Exclude<DayItem["kind"], "lunar_day" | "lunar_month">, Words>> = {
  off: { zh: "休", en: "off" },
  work: { zh: "班", en: "working" },
  expected: { zh: "休（待发布）", en: "off (schedule pending)" },
  festival: { zh: "农历节日", en: "lunar festival" },
  term: { zh: "节气", en: "solar term" },
  platform: { zh: "大促", en: "sale" },
  gift: { zh: "送礼", en: "gifts" },
  season: { zh: "季节", en: "season" },
  promotion: { zh: "大促", en: "sale" },
  member_day: { zh: "会员日", en: "member day" },
  birthday: { zh: "生日", en: "birthday" },
  shop_day: { zh: "店铺日子", en: "shop day" },
  other: { zh: "自定日子", en: "own day" },
};

const DECISIONS: Readonly<Record<DayDecision, Words>> = {
  undecided: { zh: "", en: "" },
  join: { zh: "参加", en: "taking part" },
  skip: { zh: "不参加", en: "staying out" },
};

const YEAR_STATES: Readonly<Record<HolidayYearState["state"], Words>> = {
  published: { zh: "", en: "" },
  pending: { zh: "年放假安排待发布", en: "holiday schedule not published yet" },
  unknown: { zh: "年的放假安排这里没有", en: "holiday schedule not kept here" },
};

/** A day for people: its date and lunar date, then its layers, activities and messages in time order, indented. */
export function calendarLines(day: CalendarDay, language: Language): string[] {
  const lunar = day.layers.find(({ layer }) => layer === "lunar");
  const head = [day.date, WEEKDAYS[language].split(" ")[day.weekday - 1], lunar && detailOf(lunar, language)];
  const layers = day.layers.flatMap((item) => layerLine(item, language));
  const messageWord = { zh: "消息", en: "message" }[language];
  const timed = [
    ...day.activities.map((activity) => activityLine(activity, day.date, language)),
    ...day.messages.map(({ at, title, status }): TimedLine => {
      return [clockOf(at), [clockOf(at), messageWord, title, messageStatusWords[status][language]]];
    }),
  ]
    // An activity before the message that opens it.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, cells]) => cells);
  const ghosts = day.ghosts.map((ghost) => ghostLine(ghost, language));
  return [head.filter(Boolean).join(" "), ...[...layers, ...ghosts, ...timed].map((cells) => `  ${cells.join("\t")}`)];
}

/** What is to say about years whose holidays are not all known. */
export function holidayYearLines(years: readonly HolidayYearState[], language: Language): string[] {
  return years
    .filter(({ state }) => state !== "published")
    .map(({ year, state }) => `${year}${language === "en" ? ": " : " "}${YEAR_STATES[state][language]}`);
}

function layerLine(item: DayItem, language: Language): string[][] {
  if (item.kind === "lunar_day" || item.kind === "lunar_month") return [];
  const name = language === "en" ? item.nameEn : item.name;
  const span = item.from && item.to ? `${item.from} – ${item.to}` : "";
  const decision = DECISIONS[item.decision ?? "undecided"][language];
  return [[KINDS[item.kind][language], name, span, decision, detailOf(item, language)].filter(Boolean)];
}

/** 复购提醒  卸妆油 · VIP 群  上次 11-22 双周日内购 + 60 天 − 3 天 */
function ghostLine(ghost: RepurchaseGhost, language: Language): string[] {
  const word = { zh: "复购提醒", en: "sell again" }[language];
  const place = [ghost.productName, ghost.groupName].filter(Boolean).join(" · ");
  return [word, place, repurchaseReason(ghost)[language]];
}

function detailOf(item: DayItem, language: Language): string {
  return (language === "en" ? item.detailEn : item.detail) ?? "";
}

/** On its first day an activity has its start, on its last its end; what goes on from the day before comes first. */
function activityLine({ start, end, title }: Activity, date: DateText, language: Language): TimedLine {
  const from = dateOf(start) === date ? clockOf(start) : "";
  const to = dateOf(end) === date ? clockOf(end) : "";
  return [from, [`${from}–${to}`, { zh: "活动", en: "activity" }[language], title]];
}
