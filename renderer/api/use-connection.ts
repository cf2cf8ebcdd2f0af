import { useSyncExternalStore } from "react";
import { type ConnectionState, connectionState, onConnectionChange } from "./connection";

/** The connection's state, for the banner. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(onConnectionChange, connectionState);
}
