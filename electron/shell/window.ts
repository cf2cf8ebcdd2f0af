import { join } from "node:path";
import { app, BrowserWindow, nativeTheme } from "electron";
import { APP_ORIGIN } from "./url-guard";
import { mainWindowOptions } from "./window-options";

const RELOADS_BEFORE_GIVING_UP = 3;
const RELOAD_SPAN_MS = 300_000;

/** Opens the main window, shown once its page is there; a crashed page is loaded again, but not for ever. */
export function openMainWindow(): BrowserWindow {
  const preload = join(app.getAppPath(), "out", "preload", "preload.js");
  const window = new BrowserWindow(mainWindowOptions(preload, nativeTheme.shouldUseDarkColors));
  window.once("ready-to-show", () => window.show());
  let crashes: number[] = [];
  window.webContents.on("render-process-gone", () => {
    crashes = [...crashes, performance.now()].filter((time) => performance.now() - time < RELOAD_SPAN_MS);
    if (crashes.length <= RELOADS_BEFORE_GIVING_UP) window.webContents.reload();
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** Brings a window to the front, as a second start of the app asks for. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
