import { existsSync } from "node:fs";
import { findBrowser } from "@electron/printer/find-browser";
import { chromium } from "@playwright/test";

/** The Chromium to test with: the one the app itself would print with, else Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return findBrowser() ?? (existsSync(own) ? own : undefined);
}
