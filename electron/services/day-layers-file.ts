import { QunceError } from "@shared/api/errors";
import { readHolidayFile } from "@shared/domain/holiday-file";
import type { HolidayYear } from "@shared/domain/holiday-year";

/** A year's schedule takes some 4 KB. */
const MOST_BYTES = 256 * 1024;

/** A holiday schedule that was read, and how many days of each sort it has. */
export type CheckedHolidays = {
  readonly schedule: HolidayYear;
  readonly daysOff: number;
  readonly daysWorked: number;
};

/** Reads a file with a year's holiday schedule. Throws HOLIDAYS_INVALID with everything that is wrong with it. */
export async function checkHolidays(file: File): Promise<CheckedHolidays> {
  if (file.size > MOST_BYTES) throw new QunceError("HOLIDAYS_INVALID", { count: 1, reasons: "file:too_long" });
  const schedule = readHolidayFile(await file.text());
  const daysOff = schedule.days.filter(({ isOffDay }) => isOffDay).length;
  return { schedule, daysOff, daysWorked: schedule.days.length - daysOff };
}
