import { type WallTime, wallTimeIn } from "@shared/domain/wall-time";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";

/** What the clock on the workspace's wall shows: its zone, not the machine's. */
export function wallClock(store: Store): WallTime {
  return wallTimeIn(getSettings(store.db).timeZone, store.now());
}
