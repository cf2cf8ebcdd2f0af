import type { DayItem } from "./day-layer";
import { expandRecurrence } from "./expand-recurrence";
import type { Festival } from "./festival";
import type { FestivalTurn } from "./festival-days";
import { festivalRuleText } from "./festival-rule-text";
import { LUNAR_YEARS } from "./lunar-years";
import type { OwnDay, OwnDayFields } from "./own-day";
import { parseRecurrence } from "./recurrence-parse";
import { addDays, type DateText, dateOfDayNumber, dayNumber, daysBetween } from "./wall-time";

/** A stand-in counts for the turns at most this many days from its start: half a year, so that a moved sale meets its own. */
const HALF_YEAR = 183;

/** The turns of an own day that touch the days from `first` to `last` (day numbers). Throws RULE_INVALID. */
export function ownDayTurns(day: OwnDayFields, first: number, last: number): FestivalTurn[] {
  const length = daysBetween(day.start, day.end ?? day.start);
  const turnOf = (own: number): FestivalTurn => ({ day: own, from: own - day.warmUpDays, to: own + length });
  const touches = ({ from, to }: FestivalTurn) => to >= first && from <= last;
  if (day.rule === "") return [turnOf(dayNumber(day.start))].filter(touches);
  // A turn that lasts into the span began before it; one whose warm-up reaches into it comes after.
  const rule = parseRecurrence(day.rule);
  const span = { from: dateOfDayNumber(first - length), to: dateOfDayNumber(last + day.warmUpDays) };
  const { from, to } = rule.calendar === "chinese" ? withinLunarYears(span) : span;
  return expandRecurrence({ rule, start: day.start }, from, to)
    .map((date) => turnOf(dayNumber(date)))
    .filter(touches);
}

/** The part of a span that the lunar calendar is known for; it says nothing about the rest. */
function withinLunarYears({ from, to }: { readonly from: DateText; readonly to: DateText }) {
  const [first, last] = [`${LUNAR_YEARS.first + 1}-01-01`, `${LUNAR_YEARS.last}-12-31`];
  return { from: from < first ? first : from, to: to > last ? last : to };
}

/** A turn of an own day as an item of its layer; `from` and `to` are there when it is more than its own day. */
export function ownDayItem(day: OwnDay, { day: own, from, to }: FestivalTurn): DayItem {
  return {
    date: dateOfDayNumber(own),
    layer: day.kind === "promotion" ? "promotion" : "own",
    kind: day.kind,
    name: day.name,
    nameEn: day.name,
    ...(from === to ? {} : { from: dateOfDayNumber(from), to: dateOfDayNumber(to) }),
    ...(day.note === "" ? {} : { detail: day.note, detailEn: day.note }),
    source: "",
    confidence: "high",
    ownDayId: day.id,
    decision: day.decision,
    groupIds: day.groupIds,
    rule: day.rule,
    ...(day.replaces === "" ? {} : { key: day.replaces }),
  };
}

/** Whether an own day stands in for this turn of a festival: from its start on, or only that once when it does not repeat. */
export function standsInFor(own: OwnDayFields, festival: Festival, turn: FestivalTurn): boolean {
  if (own.replaces !== festival.id) return false;
  const start = dayNumber(own.start);
  return turn.day > start - HALF_YEAR && (own.rule !== "" || turn.day < start + HALF_YEAR);
}

/** A promotion's turn as the fields of a day of the shop's own that stands in for it, repeating as the promotion does. */
export function standInFields(festival: Festival, turn: FestivalTurn, language: "zh" | "en"): OwnDayFields {
  const start = dateOfDayNumber(turn.day);
  return {
    name: festival.name[language],
    kind: "promotion",
    start,
    end: turn.to > turn.day ? addDays(start, turn.to - turn.day) : null,
    warmUpDays: festival.warmUpDays,
    rule: festivalRuleText(festival.rule),
    groupIds: [],
    note: festival.note?.[language] ?? "",
    decision: "undecided",
    replaces: festival.id,
    hidden: false,
  };
}
