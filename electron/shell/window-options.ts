import type { BrowserWindowConstructorOptions } from "electron";

const PAPER = { light: "#FAF7F2", dark: "#1A1816" } as const;

/** Options of the main window: sandboxed, isolated, and painted in the paper colour before the page arrives. */
export function mainWindowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 1100,
    minHeight: 700,
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
