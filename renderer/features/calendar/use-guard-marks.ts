import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../api/client";
import { tileIdOf } from "./calendar-item";
import type { CalendarSight } from "./calendar-view";
import type { TileMarks } from "./many/tile-marks";

/**
 * Puts the guard's warnings about the days in sight on their tiles; waived ones are not shown. Asked only once the tiles
 * are there (`isReady`): comparing the copy of a full month takes longer than reading it.
 */
export function useGuardMarks(sight: CalendarSight | undefined, marks: TileMarks, isReady: boolean): void {
  const { data } = useQuery(
    api.guards.check.queryOptions({
      input: { from: sight?.from ?? "1970-01-01", to: sight?.to ?? "1970-01-01" },
      enabled: sight !== undefined && isReady,
    }),
  );
  useEffect(() => {
    const counts = new Map<string, number>();
    for (const { messageId, waived } of data?.findings ?? []) {
      if (messageId === null || waived) continue;
      const tileId = tileIdOf({ kind: "message", id: messageId });
      counts.set(tileId, (counts.get(tileId) ?? 0) + 1);
    }
    marks.warn(counts);
  }, [data, marks]);
}
