import { findBuiltRenderer } from "@electron/find-built-renderer";
import { startServer } from "@electron/start-server";
import { insertRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { chromium, type Page } from "@playwright/test";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { addDays, addMinutes } from "@shared/domain/wall-time";
import Database from "better-sqlite3";
import { findChromium } from "../../support/find-chromium";
import { benchApp } from "../bench-app";
import { beside, median, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";

const DUE = 1_000;
/** What an import of a plan with its past leaves behind. */
const OVERDUE = 5_000;
const LOOKS = 7;

/** A day of 1,000 messages behind 5,000 unticked old ones: the operation beside raw SQL, the screen beside plain rows. */
export async function benchToday(): Promise<Row[]> {
  const app = await benchApp();
  const store = app.workspaces.getStore();
  const today = (await app.client.workspaces.current())?.today ?? "";
  seedDay(store, today);
  const input = { date: today, overdueLimit: 50 };
  const raw = new Database(store.path, { readonly: true });
  const statement = raw.prepare("SELECT * FROM messages WHERE at >= ? AND at < ? AND trashedAt IS NULL ORDER BY at");
  const operation = await beside(
    `Today: ${DUE} messages due, ${OVERDUE} left over, as they will be pasted`,
    "raw SQL, the due rows",
    () => statement.all(today, addDays(today, 1)),
    () => app.client.messages.today(input),
    15,
  );
  raw.close();
  const { path } = store;
  await app.client.workspaces.close();
  const screen = await screenRow(path, app.folder, input);
  await app.remove();
  return [operation, screen];
}

function seedDay(store: Store, today: string): void {
  const random = seededRandom(5);
  const groupId = store.newId();
  store.write({ code: "bench.seed", subject: today }, (tx) => {
    insertRecord(tx, "groups", groupId, { ...blankChatGroup, name: "VIP群" });
    for (let index = 0; index < DUE + OVERDUE; index += 1) {
      const day = index < DUE ? today : addDays(today, -1 - (index % 90));
      const at = addMinutes(`${day}T00:00`, index % 1_439);
      const words = { title: seededCopy(random, 8), text: seededCopy(random, 200) };
      insertRecord(tx, "messages", store.newId(), { ...blankMessage, ...words, at, groupId, status: "ready" });
    }
  });
}

async function screenRow(path: string, folder: string, input: { date: string; overdueLimit: number }): Promise<Row> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("the screen is measured in Chromium, and there is none");
  const server = await startServer({ workspace: path }, { rendererFolder: findBuiltRenderer(), dataFolder: folder });
  if (server.kind !== "running") throw new Error("the seeded workspace is open elsewhere");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    await page.goto(server.launchUrl());
    await page.getByRole("option").first().waitFor();
    const times: Record<"ours" | "floor", number[]> = { ours: [], floor: [] };
    for (let look = 0; look <= LOOKS; look += 1) {
      await leave(page);
      times.floor.push(await page.evaluate(plainRows, input));
      times.ours.push(await page.evaluate(openToday, DUE));
    }
    return {
      work: `Today's list of ${DUE} on the screen, from leaving another screen`,
      floor: "the same answer as plain rows in the same page",
      floorMs: median(times.floor.slice(1)),
      oursMs: median(times.ours.slice(1)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await page.getByRole("heading", { level: 1, name: "工作区" }).waitFor();
}

/** Runs in the page: goes to Today and answers how long it took until all rows are there and painted. */
function openToday(count: number): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    location.hash = "#/today";
    const look = () => {
      if (document.querySelectorAll("[role=option]").length < count) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: asks for the same answer and puts it there as rows of bare text. */
async function plainRows(input: { date: string; overdueLimit: number }): Promise<number> {
  const start = performance.now();
  const response = await fetch("/api/messages/today", {
    method: "POST",
    headers: { "content-type": "application/json", "x-qunce": "1" },
    body: JSON.stringify({ json: input }),
  });
  const { json } = (await response.json()) as {
    json: { due: { message: { at: string; title: string }; text: string }[] };
  };
  const list = document.createElement("div");
  list.style.cssText = "position:fixed;inset:0;overflow:auto";
  for (const { message, text } of json.due) {
    const row = document.createElement("div");
    row.textContent = `${message.at} ${message.title} ${text}`;
    list.append(row);
  }
  document.body.append(list);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const passed = performance.now() - start;
  list.remove();
  return passed;
}
