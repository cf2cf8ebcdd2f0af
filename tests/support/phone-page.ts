import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { afterAll, onTestFinished } from "vitest";
import { findChromium } from "./find-chromium";
import { freshFolder } from "./fresh-store";

const executablePath = findChromium();

/** Whether this machine has a Chromium: tests that open a page in one are left out elsewhere. */
export const hasChromium = executablePath !== undefined;

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** An opened page and what went wrong in it: errors of its script, refusals of its policy, requests that left it. */
export type PhonePage = { readonly page: Page; readonly faults: readonly string[] };

/** Opens a page from a file, as a phone of 360×740 does, without a network. */
export async function openOnPhone(html: string, options: BrowserContextOptions = {}): Promise<PhonePage> {
  browser ??= chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const context = await (await browser).newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    offline: true,
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  const path = join(freshFolder(), "pack.html");
  writeFileSync(path, html);
  await page.goto(pathToFileURL(path).href);
  return { page, faults };
}
