import { addMinutes, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useEffect, useState } from "react";
import { useWorkspace } from "./use-workspace";

const MS_PER_MINUTE = 60_000;

/** Wall time in the workspace's zone, moving with the clock: the server's answer plus what has passed since. Empty while unknown. */
export function useNow(): WallTime | "" {
  const { data, dataUpdatedAt } = useWorkspace();
  const [clock, setClock] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setClock(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  if (!data) return "";
  const passed = Math.max(0, Math.floor((clock - dataUpdatedAt) / MS_PER_MINUTE));
  return addMinutes(data.now, passed);
}

/** Today in the workspace's zone. Empty while unknown. */
export function useToday(): DateText | "" {
  const now = useNow();
  return now === "" ? "" : dateOf(now);
}
