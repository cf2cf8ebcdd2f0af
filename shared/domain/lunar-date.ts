import { type LunarMonthSpan, lunarYear } from "./lunar-year";
import { civilOf } from "./recurrence-civil";

/** A day of the lunar calendar. */
export type LunarDate = { readonly year: number; readonly month: LunarMonthSpan; readonly day: number };

/** The lunar year that holds a day number. */
export function lunarYearOf(dayNumber: number): number {
  const { year } = civilOf(dayNumber);
  return lunarYear(year).firstDay <= dayNumber ? year : year - 1;
}

/** The lunar date of a day number. */
export function lunarDateOf(dayNumber: number): LunarDate {
  const year = lunarYearOf(dayNumber);
  const month = lunarYear(year).months.findLast(({ firstDay }) => firstDay <= dayNumber);
  if (!month) throw new Error(`day ${dayNumber} precedes its own lunar year ${year}`);
  return { year, month, day: dayNumber - month.firstDay + 1 };
}
