import { findBuiltRenderer } from "@electron/find-built-renderer";
import { startServer } from "@electron/start-server";
import { type Browser, chromium, type Page } from "@playwright/test";
import { richTextOf } from "@shared/domain/rich-text";
import { diffWords } from "@shared/domain/word-diff";
import { diffWords as diffWordsWhole } from "diff";
import { findChromium } from "../../support/find-chromium";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";

const KEYS = 150;
const BETWEEN_KEYS_MS = 45;
const PARAGRAPH = 100;

/** A key pressed in a long draft until it is painted, checks and preview on, beside a bare contenteditable; and the difference of two versions. */
export async function benchTyping(): Promise<Row[]> {
  return [await typedIn(20_000, 20), await typedIn(100_000, 1_000), await differenceOfVersions()];
}

async function typedIn(characters: number, chips: number): Promise<Row> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("typing is measured in Chromium, and there is none");
  const lines = seededLines(characters, chips);
  const seeded = await benchApp();
  const { path } = seeded.workspaces.getStore();
  await seeded.client.drafts.create({ fields: { title: "长文", body: richTextOf(lines.join("\n")) } });
  await seeded.client.workspaces.close();
  const server = await startServer(
    { workspace: path },
    { rendererFolder: findBuiltRenderer(), dataFolder: seeded.folder },
  );
  if (server.kind !== "running") throw new Error("the seeded workspace is open elsewhere");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    return {
      work: `key to paint in a draft of ${characters.toLocaleString("en")} characters and ${chips} chips, checks and preview on, 95th percentile`,
      floor: "the same keys in a bare contenteditable of the same text",
      floorMs: await inBareEditor(browser, lines),
      oursMs: await inDraft(browser, server.launchUrl()),
    };
  } finally {
    await browser.close();
    await server.close();
    await seeded.remove();
  }
}

async function inDraft(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  await page.goto(url);
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => {
    location.hash = "#/drafts";
  });
  const text = page.getByRole("textbox", { name: "正文" });
  await page.getByRole("option", { name: /长文/ }).click();
  await text.getByRole("paragraph").nth(5).click();
  await page.getByRole("region", { name: "粘贴后的样子" }).waitFor();
  return keysToPaint(page);
}

async function inBareEditor(browser: Browser, lines: readonly string[]): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(
    `<div contenteditable style="width:450px">${lines.map((line) => `<p>${line}</p>`).join("")}</div>`,
  );
  await page.locator("p").nth(5).click();
  return keysToPaint(page);
}

/** Presses keys as a fast typist does; the 95th percentile from the key to the frame that shows it, in ms. */
async function keysToPaint(page: Page): Promise<number> {
  await page.evaluate(recordKeys);
  for (let pressed = 0; pressed < KEYS; pressed += 1) await page.keyboard.press("a", { delay: BETWEEN_KEYS_MS });
  const times = (await page.evaluate(recordedKeys)).slice(10);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

type Recording = typeof globalThis & { keyTimes?: number[] };

/** Runs in the page: notes for every key how long it takes until the frame after it has been painted. */
function recordKeys(): void {
  const times: number[] = [];
  (globalThis as Recording).keyTimes = times;
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message is handled after the frame it was posted in.
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
}

/** Runs in the page: what was noted. */
function recordedKeys(): number[] {
  return (globalThis as Recording).keyTimes ?? [];
}

/** Two versions of 20,000 characters with every tenth paragraph rewritten, compared by words. */
async function differenceOfVersions(): Promise<Row> {
  const before = seededLines(20_000, 0);
  const intlSegmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const random = seededRandom(11);
  const after = before.map((line, index) => (index % 10 === 3 ? seededCopy(random, PARAGRAPH) : line));
  return beside(
    "difference of two versions of 20,000 characters by words",
    "jsdiff's own words of the whole texts, with the same segmenter",
    () => diffWordsWhole(before.join("\n"), after.join("\n"), { intlSegmenter }),
    () => diffWords(before.join("\n"), after.join("\n")),
    15,
  );
}

function seededLines(characters: number, chips: number): string[] {
  const random = seededRandom(7);
  const count = Math.round(characters / PARAGRAPH);
  const every = chips === 0 ? 0 : chips / count;
  let due = 0;
  return Array.from({ length: count }, () => {
    due += every;
    const fields = "{{商品.价格}}".repeat(Math.floor(due));
    due -= Math.floor(due);
    return seededCopy(random, PARAGRAPH).replaceAll("\n", "，") + fields;
  });
}
