import { addDays, type DateText, startOfWeek } from "@shared/domain/wall-time";

/** The spans offered before picking days by hand. */
export const EXPORT_SPANS = ["today", "tomorrow", "thisWeek", "nextWeek", "custom"] as const;

export type ExportSpan = (typeof EXPORT_SPANS)[number];

export type DaySpan = { readonly from: DateText; readonly to: DateText };

/** The days of a span, both included; `custom` gives the days picked by hand, in order. */
export function daysOf(span: ExportSpan, today: DateText, weekStart: 1 | 7, custom: DaySpan): DaySpan {
  switch (span) {
    case "today":
      return { from: today, to: today };
    case "tomorrow":
      return { from: addDays(today, 1), to: addDays(today, 1) };
    case "thisWeek":
      return weekFrom(startOfWeek(today, weekStart));
    case "nextWeek":
      return weekFrom(addDays(startOfWeek(today, weekStart), 7));
    case "custom":
      return custom.from <= custom.to ? custom : { from: custom.to, to: custom.from };
  }
}

function weekFrom(first: DateText): DaySpan {
  return { from: first, to: addDays(first, 6) };
}
