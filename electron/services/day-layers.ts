import festivalList from "@resources/festivals.json";
import holidays2024 from "@resources/holidays/2024.json";
import holidays2025 from "@resources/holidays/2025.json";
import holidays2026 from "@resources/holidays/2026.json";
import { QunceError } from "@shared/api/errors";
import { type CalendarDays, calendarDays, type DayLayerData } from "@shared/domain/calendar-days";
import type { DayLayer } from "@shared/domain/day-layer";
import { type Festival, festival } from "@shared/domain/festival";
import { type HolidayYear, holidayYear } from "@shared/domain/holiday-year";
import { withImported } from "@shared/domain/imported-holidays";
import { type DateText, daysBetween } from "@shared/domain/wall-time";
import { z } from "zod";
import type { ReadDb } from "../store/database";
import { listRecords } from "../store/records";

/** A little over ten years: more than any view shows, little enough to answer at once. */
const MOST_DAYS = 3_700;

let shipped: DayLayerData | undefined;

/** Which days, both included, and which layers; all of them when none are named. */
export type DayLayerQuery = {
  readonly from: DateText;
  readonly to: DateText;
  readonly layers?: readonly DayLayer[] | undefined;
};

/** What the layers say about a span of days, with a workspace's own on top. Throws INVALID_INPUT when it ends before it begins, SPAN_TOO_LONG. */
export function dayLayersWindow({ from, to, layers }: DayLayerQuery, db?: ReadDb): CalendarDays {
  if (to < from) throw new QunceError("INVALID_INPUT", { field: "to", reason: "to:order" });
  if (daysBetween(from, to) >= MOST_DAYS) throw new QunceError("SPAN_TOO_LONG", { limit: MOST_DAYS });
  return calendarDays({ from, to }, db ? { ...shippedData(), ...ownData(db) } : shippedData(), layers);
}

/** A promotion of those that ship with the app, by its key. */
export function findPromotion(key: string): Festival | undefined {
  return shippedData().festivals.find((festival) => festival.id === key && festival.layer === "promotion");
}

/** What a workspace adds to what ships: its own days, and schedules that were brought in. */
function ownData(db: ReadDb): Pick<DayLayerData, "holidays" | "ownDays"> {
  return {
    holidays: withImported(shippedData().holidays, listRecords(db, "holidays")),
    ownDays: listRecords(db, "ownDays"),
  };
}

/** The festivals and holiday schedules that come with the app: dated data that can be corrected without touching code. */
function shippedData(): DayLayerData {
  shipped ??= {
    festivals: z.array(festival).parse(festivalList),
    holidays: [holidays2024, holidays2025, holidays2026].map((year): HolidayYear => holidayYear.parse(year)),
  };
  return shipped;
}
