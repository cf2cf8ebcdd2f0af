import type { BrowserWindowConstructorOptions } from "electron";

const PAPER = { light: "#FAF7F2", dark: "#1A1816" } as const;

/** Options of the main window: sandboxed, isolated, and painted in the paper colour before the page arrives. */
export function mainWindowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return { ...windowOptions(preload, isDark), width: 1280, height: 800, minWidth: 1100, minHeight: 700 };
}

/** Options of the paste window: as guarded as the main one, small, and above the chat program it is used beside. */
export function pasteWindowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    ...windowOptions(preload, isDark),
    width: 380,
    height: 560,
    minWidth: 340,
    minHeight: 420,
    alwaysOnTop: true,
    maximizable: false,
    fullscreenable: false,
    title: "群策 · 粘贴小窗",
  };
}

/** Options of the window that pages are printed in: never shown, kept in memory alone, with no way to the app. */
export function printWindowOptions(): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 1123,
    height: 800,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      partition: "print",
    },
  };
}

function windowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    show: false,
    title: "群策",
    backgroundColor: isDark ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  };
}
