/** How the page stands with the app behind it: answering, not answering, or no longer letting this page in. */
export type ConnectionState = "ok" | "lost" | "expired";

let state: ConnectionState = "ok";
const listeners = new Set<() => void>();

/** Notes what the latest request showed; listeners hear of a change only. */
export function noteConnection(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** The state now. */
export function connectionState(): ConnectionState {
  return state;
}

/** Calls `listener` at every change; answers with the way to stop. */
export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
