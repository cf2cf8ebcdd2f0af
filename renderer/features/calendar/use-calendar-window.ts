import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import { type CalendarFilters, queryOf } from "./calendar-filters";
import type { CalendarSight } from "./calendar-view";

/** The one query behind month, week, day and list (C16), for the days in sight. */
export function useCalendarWindow(sight: CalendarSight | undefined, filters: CalendarFilters) {
  const input = { from: sight?.from ?? "1970-01-01", to: sight?.to ?? "1970-01-01", ...queryOf(filters) };
  const options = api.calendar.window.queryOptions({ input });
  const query = useQuery({ ...options, enabled: sight !== undefined, placeholderData: keepPreviousData });
  return { ...query, queryKey: options.queryKey };
}
