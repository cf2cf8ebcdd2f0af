import { listPage } from "@electron/exports/print/list-page";
import { pages } from "@electron/exports/print/pages";
import { browserPrinter } from "@electron/printer/browser-printer";
import { findBrowser } from "@electron/printer/find-browser";
import type { HandOver } from "@shared/domain/hand-over";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend } from "../../support/a-hand-over";
import { aMessage } from "../../support/a-shop";
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
});
