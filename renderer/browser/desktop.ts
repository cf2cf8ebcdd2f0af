import type { DesktopBridge } from "@shared/api/desktop-bridge";

declare global {
  interface Window {
    readonly qunce?: DesktopBridge;
  }
}

/** The desktop window's bridge; undefined in a plain browser. */
export const desktop: DesktopBridge | undefined = globalThis.window?.qunce;

/** Whether ⌘ is the command key here. */
export const isMac: boolean =
  /mac/i.test(desktop?.platform ?? globalThis.navigator?.platform ?? "") || desktop?.platform === "darwin";
