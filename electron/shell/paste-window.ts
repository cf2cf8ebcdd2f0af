import { join } from "node:path";
import { app, BrowserWindow, nativeTheme } from "electron";
import { APP_ORIGIN } from "./url-guard";
import { focusWindow } from "./window";
import { pasteWindowOptions } from "./window-options";

let open: BrowserWindow | undefined;

/** Opens the small window that stays above the chat program, at a message when one is given; there is only ever one. */
export function openPasteWindow(messageId?: string): void {
  const address = pasteAddress(messageId);
  if (open && !open.isDestroyed()) {
    if (messageId !== undefined) void open.loadURL(address);
    focusWindow(open);
    return;
  }
  const preload = join(app.getAppPath(), "out", "preload", "preload.js");
  const window = new BrowserWindow(pasteWindowOptions(preload, nativeTheme.shouldUseDarkColors));
  open = window;
  window.once("ready-to-show", () => window.show());
  window.on("closed", () => {
    open = undefined;
  });
  void window.loadURL(address);
}

/** Closes it with the main window: left alone it would keep the program running unseen. */
export function closePasteWindow(): void {
  if (open && !open.isDestroyed()) open.close();
}

/** The paste page of ours; only an id goes into its address. */
export function pasteAddress(messageId?: string): string {
  return `${APP_ORIGIN}/#/paste${messageId === undefined ? "" : `?id=${encodeURIComponent(messageId)}`}`;
}
