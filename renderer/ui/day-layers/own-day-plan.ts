import type { DayItem } from "@shared/domain/day-layer";
import { blankOwnDay, type OwnDay, type OwnDayFields } from "@shared/domain/own-day";
import { type DateText, daysBetween } from "@shared/domain/wall-time";

/** What the form of an own day begins with: its record's id when there is one, and its fields. */
export type OwnDayPlan = { readonly id: string | undefined; readonly fields: OwnDayFields };

/** A new day on a date. */
export function planNewDay(date: DateText): OwnDayPlan {
  return { id: undefined, fields: { ...blankOwnDay, start: date } };
}

/** A day there is, to be changed. */
export function planChange({ id, ...record }: OwnDay): OwnDayPlan {
  const { name, kind, start, end, warmUpDays, rule, groupIds, note, decision, replaces, hidden } = record;
  return { id, fields: { name, kind, start, end, warmUpDays, rule, groupIds, note, decision, replaces, hidden } };
}

/** A promotion that ships with the app as a day of the shop's own: nothing is made until it is saved. */
export function planStandIn(item: DayItem, language: "zh" | "en"): OwnDayPlan {
  const { date, from = date, to = date, key = "", rule = "" } = item;
  const fields: OwnDayFields = {
    ...blankOwnDay,
    name: language === "en" ? item.nameEn : item.name,
    kind: "promotion",
    start: date,
    end: to > date ? to : null,
    warmUpDays: daysBetween(from, date),
    rule,
    note: (language === "en" ? item.detailEn : item.detail) ?? "",
    replaces: key,
  };
  return { id: undefined, fields };
}

/** What still keeps a day from being saved. */
export function problemsOf({ name, start, end }: Pick<OwnDayFields, "name" | "start" | "end">): ("name" | "end")[] {
  return [
    ...(name.trim() === "" ? (["name"] as const) : []),
    ...(end !== null && end < start ? (["end"] as const) : []),
  ];
}
