import type { WallTime } from "@shared/domain/wall-time";
import { createContext, type ReactNode, useContext } from "react";
import { useNow } from "../../api/use-now";

const Minute = createContext<WallTime | "">("");

/** Gives the minute to whoever asks below: when it turns, only those who asked are drawn again, not the whole list. */
export function MinuteClock({ children }: { children: ReactNode }) {
  return <Minute value={useNow()}>{children}</Minute>;
}

/** The minute the wall clock shows; `fallback` until the workspace has answered. */
export function useMinute(fallback: WallTime): WallTime {
  return useContext(Minute) || fallback;
}
