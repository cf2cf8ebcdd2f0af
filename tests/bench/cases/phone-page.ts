import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../support/find-chromium";
import { benchApp } from "../bench-app";
import { median, type Row } from "../measure";
import { seedMonth } from "../seeded-month";

const MESSAGES = 500;
const LOOKS = 9;
const SPAN = { from: "2027-06-01", to: "2027-06-30" };

/** The phone page of 500 messages to its first paint, opened from a file, beside the same texts as plain HTML. */
export async function benchPhonePage(): Promise<Row[]> {
  const app = await benchApp();
  // One in twenty-five of what is seeded is an activity.
  seedMonth(app.workspaces.getStore(), "2027-06", Math.ceil((MESSAGES * 25) / 24));
  const views = await app.client.messages.views(SPAN);
  const [ours, floor] = [join(app.folder, "pack.html"), join(app.folder, "plain.html")];
  writeFileSync(ours, await (await app.client.exports.create({ ...SPAN, format: "html" })).text());
  const plain = views.map(({ message, title, text }) => `<h2>${message.at} ${title}</h2><pre>${text}</pre>`);
  writeFileSync(floor, `<!doctype html><meta charset="utf-8">${plain.join("\n")}`);
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("a page is looked at in Chromium, and there is none");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const times = { ours: [] as number[], floor: [] as number[] };
    for (let look = 0; look <= LOOKS; look += 1) {
      times.floor.push(await firstPaint(browser, floor));
      times.ours.push(await firstPaint(browser, ours));
    }
    const [floorMs, oursMs] = [median(times.floor.slice(1)), median(times.ours.slice(1))];
    const work = `phone page of ${views.length} messages to its first paint, 360 × 740`;
    return [{ work, floor: "the same texts as plain HTML", floorMs, oursMs }];
  } finally {
    await browser.close();
    await app.remove();
  }
}

/** Milliseconds from the navigation until the first text is painted, as the browser itself measures it. */
async function firstPaint(browser: Browser, path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}
