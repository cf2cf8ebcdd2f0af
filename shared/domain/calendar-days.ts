import { type DayItem, type DayLayer, dayLayer, type HolidayYearState } from "./day-layer";
import type { Festival } from "./festival";
import { festivalItem, festivalTurns } from "./festival-days";
import { holidayItems, holidayYearStates } from "./holiday-days";
import type { HolidayYear } from "./holiday-year";
import { lunarDateOf } from "./lunar-date";
import { solarTerms } from "./lunar-terms";
import { lunarDateWords, lunarDayName, lunarMonthName } from "./lunar-text";
import { isLunarYearKnown } from "./lunar-year";
import type { OwnDay } from "./own-day";
import { ownDayItem, ownDayTurns, standsInFor } from "./own-day-turns";
import { civilOf } from "./recurrence-civil";
import { type DateText, dateOfDayNumber, dayNumber } from "./wall-time";

/** What the layers are laid from: published holiday schedules, days that come back every year, and the shop's own days. */
export type DayLayerData = {
  readonly holidays: readonly HolidayYear[];
  readonly festivals: readonly Festival[];
  readonly ownDays?: readonly OwnDay[];
};

type Span = { readonly from: DateText; readonly to: DateText };

const CALENDAR_SOURCE = {
  source: "tyme4ts；1950–2100 年与天文推算、ICU 核对过",
  sourceEn: "tyme4ts; 1950–2100 checked against astronomy and ICU",
} as const;

/** What is to know about each day, in order of day and layer; and the state of the holiday schedule of each year. */
export type CalendarDays = { items: DayItem[]; holidayYears: HolidayYearState[] };

/**
 * Everything the layers say about the days from one to another, both included. A sale that touches the span is in it even
 * when its own day is outside. The lunar calendar and the solar terms go by Beijing time, whatever zone one lives in; they
 * say nothing about years they are not known for.
 */
export function calendarDays(
  span: Span,
  data: DayLayerData,
  layers: readonly DayLayer[] = dayLayer.options,
): CalendarDays {
  const holidayYears = holidayYearStates(data.holidays, span.from, span.to);
  const items = layers.flatMap((layer) => layerItems(layer, span, data, holidayYears));
  const order = new Map(dayLayer.options.map((layer, index) => [layer, index]));
  const byDayAndLayer = (a: DayItem, b: DayItem) =>
    a.date === b.date ? (order.get(a.layer) ?? 0) - (order.get(b.layer) ?? 0) : a.date < b.date ? -1 : 1;
  return { items: items.sort(byDayAndLayer), holidayYears };
}

function layerItems(layer: DayLayer, span: Span, data: DayLayerData, years: readonly HolidayYearState[]): DayItem[] {
  switch (layer) {
    case "holiday":
      return [...holidayItems(data.holidays, span.from, span.to), ...expectedItems(data.festivals, span, years)];
    case "lunar_festival":
      return festivalItems(layer, span, data);
    case "promotion":
      return [...festivalItems(layer, span, data), ...ownItems(layer, span, data.ownDays)];
    case "own":
      return ownItems(layer, span, data.ownDays);
    case "solar_term":
      return termItems(span);
    case "lunar":
      return lunarItems(span);
  }
}

/** The turns of festivals that nothing of the shop's own stands in for. */
function festivalItems(layer: DayLayer, span: Span, { festivals, ownDays = [] }: DayLayerData): DayItem[] {
  return festivals
    .filter((festival) => festival.layer === layer)
    .flatMap((festival) =>
      turnsIn(festival, span)
        .filter((turn) => !ownDays.some((own) => standsInFor(own, festival, turn)))
        .map((turn) => festivalItem(festival, turn)),
    );
}

function ownItems(layer: DayLayer, span: Span, ownDays: readonly OwnDay[] = []): DayItem[] {
  return ownDays
    .filter((own) => !own.hidden)
    .flatMap((own) => ownDayTurns(own, dayNumber(span.from), dayNumber(span.to)).map((turn) => ownDayItem(own, turn)))
    .filter((item) => item.layer === layer);
}

/** Days off by law in years whose schedule is not out yet: sure to be off, though not yet what is worked instead. */
function expectedItems(festivals: readonly Festival[], span: Span, years: readonly HolidayYearState[]): DayItem[] {
  const pending = new Set(years.filter(({ state }) => state === "pending").map(({ year }) => year));
  if (pending.size === 0) return [];
  return festivals
    .filter((festival) => festival.layer === "holiday")
    .flatMap((festival) =>
      turnsIn(festival, span).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => festivalItem(festival, { day: from + index, from, to })),
      ),
    )
    .filter(({ date }) => date >= span.from && date <= span.to && pending.has(Number(date.slice(0, 4))))
    .map((item) => ({
      ...item,
      detail: "法定节日；放假调休安排待发布",
      detailEn: "Off by law; the schedule is not out yet",
    }));
}

function turnsIn(festival: Festival, span: Span) {
  return festivalTurns(festival, dayNumber(span.from), dayNumber(span.to));
}

function termItems({ from, to }: Span): DayItem[] {
  const items: DayItem[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!isLunarYearKnown(year)) continue;
    for (const { name, nameEn, day, at } of solarTerms(year)) {
      const date = dateOfDayNumber(day);
      if (date < from || date > to) continue;
      const clock = at.slice(11);
      const words = { detail: `北京时间 ${clock} 交节`, detailEn: `Begins at ${clock}, Beijing time` };
      items.push({ date, layer: "solar_term", kind: "term", name, nameEn, ...words, ...SURE });
    }
  }
  return items;
}

const SURE = { ...CALENDAR_SOURCE, confidence: "high" } as const;

function lunarItems({ from, to }: Span): DayItem[] {
  const items: DayItem[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    // A lunar year begins in the solar one it is named after: January may still need the one before.
    const { year } = civilOf(day);
    if (!isLunarYearKnown(year) || !isLunarYearKnown(year - 1)) continue;
    const date = lunarDateOf(day);
    const words = lunarDateWords(date);
    const isFirst = date.day === 1;
    items.push({
      date: dateOfDayNumber(day),
      layer: "lunar",
      kind: isFirst ? "lunar_month" : "lunar_day",
      name: isFirst ? lunarMonthName(date.month) : lunarDayName(date.day),
      nameEn: isFirst ? `${date.month.isLeap ? "leap " : ""}month ${date.month.month}` : String(date.day),
      detail: words.zh,
      detailEn: words.en,
      ...SURE,
    });
  }
  return items;
}
