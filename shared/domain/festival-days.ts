import type { DayItem } from "./day-layer";
import type { Festival, FestivalRule } from "./festival";
import { festivalRuleText } from "./festival-rule-text";
import { solarTerms } from "./lunar-terms";
import { isLunarYearKnown, lunarYear } from "./lunar-year";
import { civilOf, dayOfCivil, monthLength } from "./recurrence-civil";
import { placesWithin, weekdaysWithin } from "./recurrence-month";
import { dateOfDayNumber } from "./wall-time";

/** One year's turn of a festival: its own day, and the first and last day that belong to it. */
export type FestivalTurn = { readonly day: number; readonly from: number; readonly to: number };

/** The turns of a festival that touch the days from `first` to `last`. */
export function festivalTurns(festival: Festival, first: number, last: number): FestivalTurn[] {
  const turns: FestivalTurn[] = [];
  // A lunar year ends in the next solar one, and a warm-up may begin in the year before its day.
  for (let year = civilOf(first).year - 1; year <= civilOf(last).year + 1; year += 1) {
    const day = dayInYear(festival.rule, year);
    if (day === undefined) continue;
    const turn = { day, from: day - festival.warmUpDays, to: day + festival.lasts - 1 };
    if (turn.to >= first && turn.from <= last) turns.push(turn);
  }
  return turns;
}

/** A turn as an item of its layer. */
export function festivalItem(festival: Festival, { day, from, to }: FestivalTurn): DayItem {
  return {
    date: dateOfDayNumber(day),
    layer: festival.layer,
    kind: festival.kind,
    name: festival.name.zh,
    nameEn: festival.name.en,
    ...(from === to ? {} : { from: dateOfDayNumber(from), to: dateOfDayNumber(to) }),
    ...(festival.note ? { detail: festival.note.zh, detailEn: festival.note.en } : {}),
    source: festival.source,
    sourceEn: festival.sourceEn,
    confidence: festival.confidence,
    ...(festival.layer === "promotion" ? { key: festival.id, rule: festivalRuleText(festival.rule) } : {}),
  };
}

/** The day number of a rule in a year (a lunar rule: in the lunar year that begins in it); undefined when it has none. */
function dayInYear(rule: FestivalRule, year: number): number | undefined {
  switch (rule.on) {
    case "date":
      return dayOfCivil(year, rule.month, rule.day);
    case "weekday": {
      const first = dayOfCivil(year, rule.month, 1);
      return weekdaysWithin([{ day: rule.weekday, nth: rule.nth }], first, monthLength(year, rule.month))[0];
    }
    case "lunar": {
      if (!isLunarYearKnown(year)) return undefined;
      const month = lunarYear(year).months.find((candidate) => candidate.month === rule.month && !candidate.isLeap);
      return month && placesWithin([rule.day], month.firstDay, month.length, "omit")[0];
    }
    case "term":
      return isLunarYearKnown(year) ? solarTerms(year).find(({ name }) => name === rule.term)?.day : undefined;
  }
}
