import { BrowserWindow } from "electron";
import { givenUp, type PagePrinter } from "../exports/page-printer";
import { loadPage, photographPage, type SendCommand, shrinkPictures } from "../printer/page-session";
import { printWindowOptions } from "./window-options";

/** Prints with Electron's own Chromium, in a hidden window that has no preload, no storage and runs no script of a page. */
export const windowPrinter: PagePrinter = {
  pdf: (html, signal) => {
    const print = async (window: BrowserWindow) => {
      const pdf = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      return new Uint8Array(pdf);
    };
    return withHiddenWindow(html, print, signal);
  },
  shrink: (pictures, longest, signal) =>
    withHiddenWindow("", (_window, send) => shrinkPictures(send, pictures, longest), signal),
  png: (html, width, signal) => withHiddenWindow(html, (_window, send) => photographPage(send, width), signal),
};

async function withHiddenWindow<T>(
  html: string,
  work: (window: BrowserWindow, send: SendCommand) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const window = new BrowserWindow(printWindowOptions());
  try {
    return await Promise.race([loadAndRun(window, html, work), givenUp(signal)]);
  } finally {
    window.destroy();
  }
}

async function loadAndRun<T>(
  window: BrowserWindow,
  html: string,
  work: (window: BrowserWindow, send: SendCommand) => Promise<T>,
): Promise<T> {
  await window.loadURL("about:blank");
  const { debugger: tools } = window.webContents;
  tools.attach();
  const send: SendCommand = (method, params) => tools.sendCommand(method, params);
  await loadPage(send, html);
  return work(window, send);
}
