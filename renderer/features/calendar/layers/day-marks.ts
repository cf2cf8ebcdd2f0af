import type { DayItem } from "@shared/domain/day-layer";
import type { RepurchaseGhost } from "@shared/domain/repurchase";
import type { DateText } from "@shared/domain/wall-time";
import { addDays } from "@shared/domain/wall-time";
import { bandsByDay, type DayBand } from "./day-bands";
import { isLayerOn, type LayerChoice } from "./layer-choice";

/** How a name in a day's cell is toned: a festival, a solar term, a sale, a sale left out, a warm-up's first day, an own day. */
export type MarkTone = "festival" | "term" | "sale" | "skipped" | "warm" | "own";

/** One name in a day's cell. */
export type DayMark = { readonly key: string; readonly text: string; readonly tone: MarkTone };

/** What a day's cell shows in its upper line, and what the popover behind it tells. */
export type DayMarks = {
  readonly date: DateText;
  /** 休, 班, or off by law with the schedule still to come. */
  readonly badge: "off" | "work" | "expected" | undefined;
  readonly names: readonly DayMark[];
  /** The lunar day, shown where nothing else is. */
  readonly lunar: string | undefined;
  readonly bands: readonly DayBand[];
  /** Everything that touches the day, spans that only run through it included. */
  readonly items: readonly DayItem[];
  readonly ghosts: readonly RepurchaseGhost[];
};

/** What the marks are made of, and in which words. */
export type MarkSource = {
  readonly from: DateText;
  readonly to: DateText;
  readonly items: readonly DayItem[];
  readonly ghosts: readonly RepurchaseGhost[];
  readonly choice: LayerChoice;
  readonly language: "zh" | "en";
  /** 双12 → 双12 预热 */
  readonly warmUp: (name: string) => string;
};

/** The marks of every day in a span, by date. */
export function dayMarks(source: MarkSource): ReadonlyMap<DateText, DayMarks> {
  const { from, to, choice } = source;
  const items = source.items.filter((item) => isLayerOn(choice, item.layer));
  const ghosts = Map.groupBy(choice.repurchase ? source.ghosts : [], ({ date }) => date);
  const touching = itemsByDay(items, from, to);
  const bands = bandsByDay(items, from, to);
  const days = new Map<DateText, DayMarks>();
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const own = touching.get(date) ?? [];
    days.set(date, {
      date,
      badge: badgeOf(own, date),
      names: namesOf(own, date, items, source),
      lunar: lunarOf(own, source.language),
      bands: bands.get(date) ?? [],
      items: own,
      ghosts: ghosts.get(date) ?? [],
    });
  }
  return days;
}

/** Items by each day they touch. A holiday has an item a day already; only sales and own days run on. */
function itemsByDay(items: readonly DayItem[], from: DateText, to: DateText): Map<DateText, DayItem[]> {
  const days = new Map<DateText, DayItem[]>();
  for (const item of items) {
    const runsOn = item.layer === "promotion" || item.layer === "own";
    const first = runsOn ? (item.from ?? item.date) : item.date;
    const last = runsOn ? (item.to ?? item.date) : item.date;
    for (let date = first < from ? from : first; date <= last && date <= to; date = addDays(date, 1)) {
      const day = days.get(date);
      if (day) day.push(item);
      else days.set(date, [item]);
    }
  }
  return days;
}

function badgeOf(items: readonly DayItem[], date: DateText): DayMarks["badge"] {
  const kind = items.find((item) => item.layer === "holiday" && item.date === date)?.kind;
  return kind === "off" || kind === "work" || kind === "expected" ? kind : undefined;
}

function lunarOf(items: readonly DayItem[], language: "zh" | "en"): string | undefined {
  const lunar = items.find(({ layer }) => layer === "lunar");
  return lunar && (language === "en" ? lunar.nameEn : lunar.name);
}

function namesOf(items: readonly DayItem[], date: DateText, all: readonly DayItem[], source: MarkSource): DayMark[] {
  const names = items.flatMap((item) => {
    const name = source.language === "en" ? item.nameEn : item.name;
    const tone = toneOf(item, date, all);
    const key = item.ownDayId ?? item.key ?? `${item.layer}:${item.name}`;
    return tone ? [{ key, text: tone === "warm" ? source.warmUp(name) : name, tone }] : [];
  });
  // 春节 is a holiday and a lunar festival: one of them is enough.
  return [...new Map(names.map((mark) => [mark.text, mark])).values()];
}

/** The tone an item's name has on a day; undefined where it is not named. */
function toneOf(item: DayItem, date: DateText, all: readonly DayItem[]): MarkTone | undefined {
  switch (item.layer) {
    case "holiday":
      return isNamedHere(item, all) ? "festival" : undefined;
    case "lunar_festival":
      return "festival";
    case "solar_term":
      return "term";
    case "lunar":
      return undefined;
    case "promotion":
    case "own": {
      const isSkipped = item.decision === "skip";
      if (item.date === date) return isSkipped ? "skipped" : item.layer === "own" ? "own" : "sale";
      return item.from === date && !isSkipped ? "warm" : undefined;
    }
  }
}

/** A holiday is named on its first day, unless the festival it is for is named on a day of its own. */
function isNamedHere(item: DayItem, all: readonly DayItem[]): boolean {
  if (item.kind === "work" || (item.from !== undefined && item.from !== item.date)) return false;
  const last = item.to ?? item.date;
  return !all.some(
    (other) =>
      (other.layer === "lunar_festival" || other.layer === "solar_term") &&
      item.name.startsWith(other.name) &&
      other.date >= item.date &&
      other.date <= last,
  );
}
