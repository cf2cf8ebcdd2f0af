import { BrowserWindow } from "electron";
import type { PagePrinter } from "../exports/page-printer";
import { loadPage, photographPage, type SendCommand } from "../printer/page-session";
import { printWindowOptions } from "./window-options";

/** Prints with Electron's own Chromium, in a hidden window that has no preload, no storage and runs no script of a page. */
export const windowPrinter: PagePrinter = {
  pdf: (html) =>
    withHiddenWindow(html, async (window) => {
      const pdf = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      return new Uint8Array(pdf);
    }),
  png: (html, width) => withHiddenWindow(html, (_window, send) => photographPage(send, width)),
};

async function withHiddenWindow<T>(
  html: string,
  work: (window: BrowserWindow, send: SendCommand) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow(printWindowOptions());
  try {
    await window.loadURL("about:blank");
    const { debugger: tools } = window.webContents;
    tools.attach();
    const send: SendCommand = (method, params) => tools.sendCommand(method, params);
    await loadPage(send, html);
    return await work(window, send);
  } finally {
    window.destroy();
  }
}
