import { QunceError } from "@shared/api/errors";
import { readHolidayFile } from "@shared/domain/holiday-file";
import type { HolidayYear } from "@shared/domain/holiday-year";
import type { ImportedHolidays } from "@shared/domain/imported-holidays";
import { insertRecord, listRecords, updateRecord } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";

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

/** Takes a file with a year's schedule into the workspace, in place of an earlier one of its year. Throws HOLIDAYS_INVALID. */
export async function importHolidays(
  store: Store,
  file: File,
): Promise<{ holidays: ImportedHolidays; replaced: boolean }> {
  const { schedule } = await checkHolidays(file);
  const name =
    getSettings(store.db).language === "en" ? `Holiday schedule ${schedule.year}` : `${schedule.year} 年放假安排`;
  const row = { ...schedule, name };
  const known = listRecords(store.db, "holidays").findLast(({ year }) => year === schedule.year);
  const holidays = store.write({ code: "holidays.import", subject: name }, (tx) =>
    known ? updateRecord(tx, "holidays", known.id, row) : insertRecord(tx, "holidays", store.newId(), row),
  );
  return { holidays, replaced: known !== undefined };
}
