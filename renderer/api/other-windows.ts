/** Windows of the same workspace tell each other that something changed: a tick in the paste window shows on Today at once. */
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("qunce.changed") : undefined;

/** Tells the other windows. */
export function tellOtherWindows(): void {
  channel?.postMessage(null);
}

/** Calls back when another window changed something. */
export function hearOtherWindows(listener: () => void): void {
  channel?.addEventListener("message", listener);
}
