import { LunarYear } from "tyme4ts";
import { LUNAR_YEARS } from "./lunar-years";

/** One month of the lunar calendar. */
export type LunarMonthSpan = {
  /** 1–12; a leap month has the number of the month before it. */
  readonly month: number;
  readonly isLeap: boolean;
  /** Day number of 初一. */
  readonly firstDay: number;
  /** 29 or 30. */
  readonly length: number;
};

/** A lunar year with its 12 or 13 months in order. */
export type LunarYearTable = {
  readonly year: number;
  readonly months: readonly LunarMonthSpan[];
  readonly firstDay: number;
};

/** Julian day at whose noon day number 0, 1970-01-01, stood. */
const JULIAN_DAY_ZERO = 2_440_588;

const tables = new Map<number, LunarYearTable>();

/** The lunar year numbered by the solar year in which it begins. Reckoned once (2 ms), then remembered. */
export function lunarYear(year: number): LunarYearTable {
  const known = tables.get(year);
  if (known) return known;
  const months = LunarYear.fromYear(year)
    .getMonths()
    .map((month) => ({
      month: month.getMonth(),
      isLeap: month.isLeap(),
      firstDay: month.getFirstJulianDay().getDay() - JULIAN_DAY_ZERO,
      length: month.getDayCount(),
    }));
  const table = { year, months, firstDay: months[0]?.firstDay ?? Number.NaN };
  tables.set(year, table);
  return table;
}

/** Whether the lunar calendar and the solar terms of a year are known here. */
export function isLunarYearKnown(year: number): boolean {
  return year >= LUNAR_YEARS.first && year <= LUNAR_YEARS.last;
}
