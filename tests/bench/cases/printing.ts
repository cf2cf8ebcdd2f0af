import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "../../support/find-chromium";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedMonth } from "../seeded-month";

const MESSAGES = 1_000;
const SPAN = { from: "2027-06-01", to: "2027-06-30" };
const RUNS = 3;

/**
 * A month of 1,000 messages on paper and as one picture, beside the same texts as plain HTML in the same browser; both
 * start it and end it. Bounded on purpose: what takes the time is the browser, and nobody prints ten thousand messages.
 */
export async function benchPrinting(): Promise<Row[]> {
  const app = await benchApp();
  seedMonth(app.workspaces.getStore(), "2027-06", Math.ceil((MESSAGES * 25) / 24));
  const views = await app.client.messages.views(SPAN);
  const plain = join(app.folder, "plain.html");
  const texts = views.map(({ message, title, text }) => `<h2>${message.at} ${title}</h2><pre>${text}</pre>`);
  writeFileSync(plain, `<!doctype html><meta charset="utf-8">${texts.join("\n")}`);
  const rows: Row[] = [];
  for (const [format, layout, name] of PRINTED) {
    rows.push(
      await beside(
        `print a month of ${views.length.toLocaleString("en")} messages: ${name}`,
        `the same texts as plain HTML, ${format === "pdf" ? "printed" : "pictured"} by the same browser`,
        () => barePage(plain, format),
        async () => (await app.client.exports.create({ ...SPAN, format, layout })).arrayBuffer(),
        RUNS,
      ),
    );
  }
  await app.remove();
  return rows;
}

const PRINTED = [
  ["pdf", "list", "list as PDF"],
  ["pdf", "month", "month on one sheet as PDF"],
  ["png", "week", "weeks as a picture"],
] as const;

async function barePage(path: string, format: "pdf" | "png"): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("printing is measured in Chromium, and there is none");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(path).href);
    if (format === "pdf") await page.pdf({ format: "A4" });
    // Beyond this height no browser draws a picture in one piece.
    else await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 8000 }, fullPage: true });
  } finally {
    await browser.close();
  }
}
