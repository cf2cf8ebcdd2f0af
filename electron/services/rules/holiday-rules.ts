import { checkHolidayDays } from "@shared/domain/holiday-file";
import type { RecordRules } from "../record-rules";

/** A schedule holds only days that can be right, however it came in. */
export const holidayRules: RecordRules<"holidays"> = {
  check({ year, days }) {
    checkHolidayDays(year, days);
  },
};
