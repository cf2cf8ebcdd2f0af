import { findBuiltRenderer } from "@electron/find-built-renderer";
import { startServer } from "@electron/start-server";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../../support/find-chromium";
import { benchApp } from "../bench-app";
import { median, type Row } from "../measure";
import { seedMonth } from "../seeded-month";

const ITEMS = 5_000;
/** Each is painted once: a second look would come out of the page's memory. The last of each is for warming up. */
const FULL = ["2027-01", "2027-03", "2027-05", "2027-07", "2027-09"];
const EMPTY = ["2028-01", "2028-03", "2028-05", "2028-07", "2028-09"];
const DRAG_STEPS = 60;

/** A month of 5,000 items in Chromium, painted and dragged in, beside an empty month and a month of one item. */
export async function benchMonthView(): Promise<Row[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("the month is measured in Chromium, and there is none");
  const seeded = await benchApp();
  const { path } = seeded.workspaces.getStore();
  for (const month of FULL) seedMonth(seeded.workspaces.getStore(), month, ITEMS);
  for (const month of EMPTY)
    seedMonth(seeded.workspaces.getStore(), `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`, 26);
  await seeded.client.workspaces.close();
  const server = await startServer(
    { workspace: path },
    { rendererFolder: findBuiltRenderer(), dataFolder: seeded.folder },
  );
  if (server.kind !== "running") throw new Error("the seeded workspace is open elsewhere");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    await page.goto(server.launchUrl());
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => {
      location.hash = "#/calendar";
    });
    await page.locator("[role=cell][data-date]").first().waitFor();
    const painted: Record<"full" | "empty", number[]> = { full: [], empty: [] };
    for (const [index, full] of FULL.entries()) {
      const empty = EMPTY[index] ?? "";
      painted.empty.push(await timeToPaint(page, empty, false));
      painted.full.push(await timeToPaint(page, full, true));
    }
    const few = await framesOfDrag(page, "2029-01");
    const many = await framesOfDrag(page, "2027-03");
    return [
      {
        work: `month of ${ITEMS} items painted in Chromium`,
        floor: "the same page, an empty month",
        floorMs: median(painted.empty.slice(1)),
        oursMs: median(painted.full.slice(1)),
      },
      {
        work: `frame while dragging in a month of ${ITEMS} items, 95th percentile`,
        floor: "the same drag in a month of 26",
        floorMs: few,
        oursMs: many,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    await seeded.remove();
  }
}

/** From leaving for a month to its tiles being on the screen: title, answer, two frames. */
async function timeToPaint(page: Page, month: string, hasTiles: boolean): Promise<number> {
  const answered = page.waitForResponse((response) => response.url().includes("calendar/window"));
  const start = performance.now();
  await show(page, month);
  await answered;
  if (hasTiles)
    await page.locator(`[role=cell][data-date="${month}-14"] [data-tile]`).first().waitFor({ state: "attached" });
  await page.evaluate(twoFrames);
  return performance.now() - start;
}

/** Drags a tile of the 10th over the whole month and back; the 95th percentile of the frames, in ms. */
async function framesOfDrag(page: Page, month: string): Promise<number> {
  await show(page, month);
  const sign = page.locator("[data-tile^=message]");
  const from = await page.getByRole("button").filter({ has: sign }).first().boundingBox();
  const to = await page.locator(`[role=cell][data-date="${month}-27"]`).boundingBox();
  if (!from || !to) throw new Error(`nothing to drag in ${month}`);
  const origin = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await page.mouse.move(origin.x, origin.y);
  await page.mouse.down();
  await page.mouse.move(origin.x + 20, origin.y + 20, { steps: 4 });
  await page.evaluate(recordFrames);
  for (const target of [to, from, to, from]) {
    await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: DRAG_STEPS });
  }
  const frames = await page.evaluate(recordedFrames);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN;
}

async function show(page: Page, month: string): Promise<void> {
  const title = `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
  await page.evaluate((date) => {
    location.hash = `#/calendar?date=${date}`;
  }, `${month}-15`);
  await page.getByRole("main").getByRole("heading", { level: 1, name: title }).waitFor();
}

type Recording = typeof globalThis & { measuredFrames?: number[] | undefined };

/** Runs in the page: notes how long every frame takes from now on. */
function recordFrames(): void {
  const frames: number[] = [];
  (globalThis as Recording).measuredFrames = frames;
  let last = performance.now();
  const note = (now: number) => {
    frames.push(now - last);
    last = now;
    if ((globalThis as Recording).measuredFrames) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Runs in the page: ends the noting and answers with the frames. */
function recordedFrames(): number[] {
  const { measuredFrames: frames = [] } = globalThis as Recording;
  delete (globalThis as Recording).measuredFrames;
  return frames;
}

/** Runs in the page: done when what was drawn before has been painted. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
