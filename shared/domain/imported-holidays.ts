import { z } from "zod";
import { type HolidayYear, holidayYear } from "./holiday-year";
import { line, recordOf } from "./record";

/** A year's holiday schedule that a person brought in from a file; it travels with the workspace. */
export const importedHolidaysFields = holidayYear.extend({
  name: line(60),
  papers: z.array(z.string().max(500)).max(20),
});

export const importedHolidays = recordOf(importedHolidaysFields);
export type ImportedHolidays = z.infer<typeof importedHolidays>;

/** A schedule with nothing in it; it still needs its year. */
export const blankImportedHolidays = { name: "", papers: [], days: [] };

/** All schedules there are: an imported one has the word over one that ships with the app, the later import over the earlier. */
export function withImported(shipped: readonly HolidayYear[], imported: readonly HolidayYear[]): HolidayYear[] {
  return [...new Map([...shipped, ...imported].map((schedule) => [schedule.year, schedule])).values()];
}
