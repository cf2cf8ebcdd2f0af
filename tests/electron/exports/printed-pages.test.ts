import { listPage } from "@electron/exports/print/list-page";
import { pages } from "@electron/exports/print/pages";
import { browserPrinter } from "@electron/printer/browser-printer";
import { findBrowser } from "@electron/printer/find-browser";
import type { HandOver } from "@shared/domain/hand-over";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";
import { hasPoppler, readPdf } from "../../support/printed";

const canPrint = findBrowser() !== undefined;
const A4 = { paper: "a4", landscape: false } as const;

const memberDay = {
  id: "a",
  revision: 1,
  title: "会员日",
  start: "2026-11-28T20:00",
  end: "2026-11-30T00:00",
  memberValue: "",
  groups: ["VIP群"],
};

const aPlan = (change: Parameters<typeof aHandOver>[1] = {}): HandOver =>
  aHandOver(aWeekend(), { activities: [memberDay], ...change });

describe("the plan on paper", () => {
  test.each(Object.keys(pages) as (keyof typeof pages)[])("a %s page runs nothing and loads nothing", (layout) => {
    const hostile = aPlan({
      settings: { name: '<script>alert(1)</script>"}body{display:none}', language: "zh-CN", timeZone: "Asia/Shanghai" },
    });
    const html = pages[layout](hostile, A4);
    expect(html).not.toMatch(/<script|src="http|url\(http/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test.runIf(canPrint && hasPoppler)("a list says every message whole, in pasting order, on A4", async () => {
    const pdf = readPdf(await browserPrinter.pdf(listPage(aPlan(), A4)));
    expect([pdf.width, pdf.height]).toEqual([595, 842]);
    const found = ["11月28日 周六", "两箱起拍，拍下改价", "发送安排", "由群策生成"].map((words) =>
      pdf.text.includes(words),
    );
    expect(found).toEqual([true, true, true, true]);
  });

  test.runIf(canPrint && hasPoppler)(
    "a month on A3 lies across the paper and shows activities on each of their days",
    async () => {
      const pdf = readPdf(await browserPrinter.pdf(pages.month(aPlan(), { paper: "a3", landscape: true })));
      expect([pdf.width, pdf.height, pdf.pages]).toEqual([1191, 842, 1]);
      // It ends at midnight sharp: on the 28th and the 29th, not on the 30th.
      expect(pdf.text.match(/会员日(?! ·)/g)?.length).toBeGreaterThanOrEqual(2);
      expect(pdf.text).toContain("2026 年 11 月");
    },
  );

  test.runIf(canPrint && hasPoppler)("a pack begins a sheet for every person", async () => {
    const plan = aHandOver([
      aMessage({ id: "00000000-0000-7000-8000-000000000001", text: "第一条" }),
      aMessage({ id: "00000000-0000-7000-8000-000000000002", text: "没人发的", staffId: null, groupId: null }),
    ]);
    const pdf = readPdf(await browserPrinter.pdf(pages.pack(plan, A4)));
    expect(pdf.pages).toBe(2);
    expect(pdf.text).toContain("还没有安排成员");
  });

  test.runIf(canPrint)("a picture is as wide as its paper at twice its size, and as high as the plan", async () => {
    const png = await browserPrinter.png(listPage(aPlan(), A4), 794);
    const view = new DataView(png.buffer, png.byteOffset);
    expect(String.fromCharCode(...png.subarray(1, 4))).toBe("PNG");
    expect(view.getUint32(16)).toBe(1588);
    expect(view.getUint32(20)).toBeGreaterThan(1200);
  });

  test.runIf(canPrint && hasPoppler)("a day that goes on over the page says there again which day it is", async () => {
    const plan = aHandOver(manyMessages(40));
    const pdf = readPdf(await browserPrinter.pdf(listPage(plan, A4)));
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.text.match(/11月28日 周六/g)?.length).toBe(pdf.pages);
  });

  test.runIf(canPrint && hasPoppler)("a week that is fuller than a sheet names its days on every sheet", async () => {
    const plan = aHandOver(manyMessages(60), { to: "2026-11-29" });
    const pdf = readPdf(await browserPrinter.pdf(pages.week(plan, { paper: "a4", landscape: true })));
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.text.match(/周六 11\/28/g)?.length).toBe(pdf.pages);
  });

  test.runIf(canPrint && hasPoppler)(
    "a full day of a month stays in its cell, on one sheet, and says by how much",
    async () => {
      const plan = aHandOver(manyMessages(40), { from: "2026-11-01", to: "2026-11-30" });
      const pdf = readPdf(await browserPrinter.pdf(pages.month(plan, { paper: "a4", landscape: true })));
      const shown = pdf.text.match(/第 \d+ 条/g)?.length ?? 0;
      const left = Number(pdf.text.match(/还有 (\d+) 条/)?.[1]);
      expect([pdf.pages, shown + left]).toEqual([1, 40]);
    },
  );

  test("a plan of one shop is in the shop's colours and under its sign; of several, in the app's", () => {
    const shop = { name: "棠里彩妆", serviceHours: "", links: [], colour: "#B0456A" };
    const seals = [shop, { ...shop, colour: null }, null].map((one) => {
      const html = listPage(aPlan({ shop: one }), A4);
      return [html.match(/class="seal">(.)</)?.[1], html.match(/--fill:(#\w+)/)?.[1]];
    });
    expect(seals).toEqual([
      ["棠", "#B0456A"],
      ["群", "#C8412B"],
      ["群", "#C8412B"],
    ]);
  });
});

/** So many messages of one Saturday, a few minutes apart. */
function manyMessages(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aMessage({
      id: idOf(1000 + index),
      at: `2026-11-28T${String(8 + Math.floor(index / 6)).padStart(2, "0")}:${String((index % 6) * 10).padStart(2, "0")}`,
      title: `第 ${index + 1} 条`,
      text: "今天说一件小事。\n回复“1”占座",
    }),
  );
}
