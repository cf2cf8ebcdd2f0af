import { z } from "zod";
import { dayItem, dayLayer, holidayYearState } from "../../domain/day-layer";
import { holidayYear } from "../../domain/holiday-year";
import { importedHolidays } from "../../domain/imported-holidays";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";

export const dayLayersContract = {
  /**
   * What the layers say about the days between two days, both included, in order. A sale whose warm-up touches the span
   * is in it even when its own day is outside. Needs no workspace; with one, its own days and imported schedules are in it.
   */
  window: operation
    .input(z.object({ from: dateText, to: dateText, layers: z.array(dayLayer).optional() }))
    .output(z.object({ items: z.array(dayItem), holidayYears: z.array(holidayYearState) })),
  /** Reads a year's holiday schedule (holiday-cn's JSON) and says everything that is wrong with it. Writes nothing. */
  checkHolidays: operation
    .input(z.object({ file: z.file() }))
    .output(z.object({ schedule: holidayYear, daysOff: z.number().int(), daysWorked: z.number().int() })),
  /** Takes such a file into the workspace, in place of an earlier one of its year: all of it or nothing, as one step. */
  importHolidays: operation
    .input(z.object({ file: z.file() }))
    .output(z.object({ holidays: importedHolidays, replaced: z.boolean() })),
};
