import type { DayItem, HolidayYearState } from "./day-layer";
import type { HolidayDay, HolidayYear } from "./holiday-year";
import { type DateText, dateOfDayNumber, dayNumber, daysBetween } from "./wall-time";

const NAMES_EN: ReadonlyMap<string, string> = new Map([
  ["元旦", "New Year's Day"],
  ["春节", "Spring Festival"],
  ["清明节", "Qingming"],
  ["劳动节", "Labour Day"],
  ["端午节", "Dragon Boat Festival"],
  ["中秋节", "Mid-Autumn Festival"],
  ["国庆节", "National Day"],
]);

/** The days off and the weekends worked instead, of every published schedule, between two days. */
export function holidayItems(years: readonly HolidayYear[], from: DateText, to: DateText): DayItem[] {
  const items = new Map<DateText, DayItem>();
  // The later notice has the last word on the December before it.
  for (const year of [...years].sort((a, b) => a.year - b.year)) {
    for (const day of year.days) {
      if (day.date >= from && day.date <= to) items.set(day.date, holidayItem(day, year));
    }
  }
  return [...items.values()];
}

/** What is known of the years that the days from `from` to `to` lie in. */
export function holidayYearStates(
  years: readonly (HolidayYear & { readonly id?: string })[],
  from: DateText,
  to: DateText,
): HolidayYearState[] {
  const latest = Math.max(...years.map(({ year }) => year));
  const states: HolidayYearState[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const known = years.find((candidate) => candidate.year === year);
    const state = known ? "published" : year > latest ? "pending" : "unknown";
    states.push({
      year,
      state,
      papers: known?.papers ?? [],
      ...(known?.id === undefined ? {} : { importedId: known.id }),
    });
  }
  return states;
}

function holidayItem(day: HolidayDay, { year, days, papers }: HolidayYear): DayItem {
  const run = day.isOffDay ? runOf(day, days) : undefined;
  const length = run ? daysBetween(run.from, run.to) + 1 : 1;
  const [detail, detailEn] = run
    ? [`放假 ${length} 天`, `${length} ${length === 1 ? "day" : "days"} off`]
    : ["调休上班", "Worked in exchange for a day off"];
  return {
    date: day.date,
    layer: "holiday",
    kind: day.isOffDay ? "off" : "work",
    name: day.name,
    nameEn: day.name
      .split("、")
      .map((name) => NAMES_EN.get(name) ?? name)
      .join(", "),
    ...(run && length > 1 ? run : {}),
    detail,
    detailEn,
    ...sourceOf(papers, year),
    confidence: papers.length > 0 ? "high" : "medium",
  };
}

function sourceOf([paper]: readonly string[], year: number): Pick<DayItem, "source" | "sourceEn"> {
  if (paper !== undefined) return { source: paper };
  return {
    source: `${year} 年放假安排（导入的文件没有写明出处）`,
    sourceEn: `Holiday schedule of ${year} (the imported file names no source)`,
  };
}

/** The unbroken run of days off of the same name that a day lies in. */
function runOf(day: HolidayDay, days: readonly HolidayDay[]): { from: DateText; to: DateText } {
  const off = new Set(days.filter(({ name, isOffDay }) => isOffDay && name === day.name).map(({ date }) => date));
  let [first, last] = [dayNumber(day.date), dayNumber(day.date)];
  while (off.has(dateOfDayNumber(first - 1))) first -= 1;
  while (off.has(dateOfDayNumber(last + 1))) last += 1;
  return { from: dateOfDayNumber(first), to: dateOfDayNumber(last) };
}
