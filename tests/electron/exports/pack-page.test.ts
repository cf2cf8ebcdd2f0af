import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { exportHtml } from "@electron/exports/html";
import type { Page } from "@playwright/test";
import { messagesOf } from "@shared/domain/hand-over";
import { readReceipt } from "@shared/domain/receipt";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, tools, viewsOf } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";
import { hasChromium, openOnPhone } from "../../support/phone-page";

const HOSTILE = [
  "</script><img src=x onerror=alert(1)>",
  '"><svg onload=alert(2)>',
  "</style><script>alert(3)</script>",
  "<!--<script>alert(4)",
  "' onmouseover='alert(5)",
  "&lt;b&gt; &amp;amp; javascript:alert(6)",
  "\u2028</textarea><iframe srcdoc='<script>alert(7)</script>'>",
];

const card = (page: Page, number: number) => page.locator("article").nth(number - 1);
const counted = (page: Page) => page.locator(".count").textContent();

/** Replaces the clipboard by a note of what was written, or takes it away as a page without HTTPS finds it. */
async function withClipboard(page: Page, kind: "works" | "refuses" | "silent" | "missing") {
  await page.evaluate((how) => {
    const note = (text: string) => document.body.setAttribute("data-written", text);
    const writeText = (text: string) => {
      if (how === "refuses") return Promise.reject(new Error("no"));
      if (how === "silent") return new Promise(() => {});
      note(text);
      return Promise.resolve();
    };
    const value = how === "missing" ? undefined : { writeText };
    Object.defineProperty(navigator, "clipboard", { value, configurable: true });
    // The old way copies what is selected in a text area.
    document.addEventListener("copy", () => note((document.activeElement as HTMLTextAreaElement).value));
  }, kind);
}

describe.skipIf(!hasChromium)("the page on a phone without a network", { timeout: 60_000 }, () => {
  const open = async (options = {}) => openOnPhone(await exportHtml(aHandOver(aWeekend()), tools), options);

  test.each(["works", "refuses", "silent", "missing"] as const)(
    "one tap copies the words as they are pasted, where the clipboard %s",
    async (kind) => {
      const { page, faults } = await open();
      await withClipboard(page, kind);
      await card(page, 2).getByRole("button", { name: "复制文字" }).tap();
      await page.getByRole("button", { name: "已复制 ✓" }).waitFor();
      expect(await page.locator("body").getAttribute("data-written")).toBe(messagesOf(aHandOver(aWeekend()))[1]?.text);
      expect(await page.getByRole("status").textContent()).toBe("已复制 ✓");
      expect(faults).toEqual([]);
    },
  );

  test("the words with gaps and names to put in are copied whole", async () => {
    const { page } = await open();
    await withClipboard(page, "works");
    await card(page, 3).getByRole("button", { name: "复制文字" }).tap();
    await page.getByRole("button", { name: "已复制 ✓" }).waitFor();
    expect(await page.locator("body").getAttribute("data-written")).toBe(
      "今天发出 【待填：订单数】 单，【昵称】 的那箱明天上午到。",
    );
  });

  test("where nothing can be copied, the words are selected and the page says so", async () => {
    const { page } = await open();
    await withClipboard(page, "missing");
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await card(page, 4).getByRole("button").tap();
    await page.getByRole("button", { name: "没复制成，文字已选中，请长按复制" }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      "仓库今天到了两车纸尿裤，叉车师傅说比他家娃的还多😂",
    );
  });

  test("ticks are counted and outlive closing the page; what was sent comes ticked", async () => {
    const { page, faults } = await open();
    expect(await counted(page)).toBe("已发 1 / 5");
    await card(page, 2).getByRole("checkbox").check();
    await card(page, 1).getByRole("checkbox").uncheck();
    await card(page, 4).getByRole("checkbox").check();
    expect(await counted(page)).toBe("已发 2 / 5");
    await page.reload();
    const ticks = await page
      .locator("article input[type=checkbox]")
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
    expect([await counted(page), ticks]).toEqual(["已发 2 / 5", [false, true, false, true, false]]);
    expect(faults).toEqual([]);
  });

  test("works without a memory for ticks, and says that they will be gone", async () => {
    const { page, faults } = await openOnPhone("<p></p>");
    const html = await exportHtml(aHandOver(aWeekend()), tools);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.reload();
    await page.setContent(html);
    await card(page, 2).getByRole("checkbox").check();
    expect(await counted(page)).toBe("已发 2 / 5");
    expect(await page.locator("#forgets").isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  test("each poster can look at the own messages alone, and at what is left of them", async () => {
    const views = viewsOf([...aWeekend(), aMessage({ id: idOf(107), at: "2026-11-28T21:00", text: "店长的话" })]);
    const named = views.map((view) => (view.text === "店长的话" ? { ...view, staffName: "阿远" } : view));
    const { page } = await openOnPhone(await exportHtml(aHandOver([], { views: named }), tools));
    await page.getByLabel("全部成员").selectOption("阿远");
    expect([
      await counted(page),
      await page.locator("article:visible").count(),
      await page.locator("section:visible").count(),
    ]).toEqual(["已发 0 / 1", 1, 1]);
    await page.reload();
    expect(await counted(page)).toBe("已发 0 / 1");
    await page.getByLabel("全部成员").selectOption("");
    await page.getByLabel("只看没发的").check();
    expect(await page.locator("article:visible").count()).toBe(5);
    await page.getByLabel("全部社群").selectOption("朋友圈");
    expect(await page.locator("article:visible").count()).toBe(1);
  });

  test("a receipt goes back as a text that people and the app can read", async () => {
    const { page } = await open();
    await withClipboard(page, "works");
    await card(page, 2).getByText("备注", { exact: true }).tap();
    await card(page, 2).getByRole("textbox", { name: "备注" }).fill("有人问尺码");
    await page.getByRole("button", { name: "复制回执" }).tap();
    await page.getByRole("button", { name: "已复制 ✓" }).waitFor();
    const text = (await page.locator("body").getAttribute("data-written")) ?? "";
    expect(text.split("\n").slice(0, 8)).toEqual([
      "小满的店 · 发送安排 · 11月28日 周六 — 11月30日 周一",
      "已发 1/5",
      "✓ 11-28 19:30 VIP群 会员日 · 开场前 30 分",
      "○ 11-28 20:00 VIP群 会员日 · 开场（有人问尺码）",
      "○ 11-28 22:00 VIP群 会员日 · 收尾",
      "○ 11-29 12:10 朋友圈 生活",
      "○ 11-30 08:30 VIP群 早安签到 · 第 7 天",
      "",
    ]);
    expect(readReceipt(text)).toEqual({
      kind: "receipt",
      entries: [
        { messageId: idOf(101), sentAt: "2026-11-28T19:30", remark: "" },
        { messageId: idOf(102), sentAt: null, remark: "有人问尺码" },
      ],
    });
  });

  test("a tick keeps its minute and its remark over closing the page, and a receipt can be saved as a file", async () => {
    const { page } = await open();
    await card(page, 2).getByRole("checkbox").check();
    const before = await page.evaluate(() => Date.now());
    await page.reload();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "存成文件" }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe("群策回执-小满-2026-11-28_2026-11-30.txt");
    const receipt = readReceipt(readFileSync(await download.path(), "utf8"));
    const ticked =
      receipt.kind === "receipt" ? receipt.entries.find(({ messageId }) => messageId === idOf(102)) : undefined;
    const minutes = Math.abs(Date.parse(`${ticked?.sentAt}:00`) - before) / 60_000;
    expect(minutes).toBeLessThanOrEqual(2);
  });

  test("the same picture shows wherever it is named, though it is in the file once", async () => {
    const { page } = await open();
    const sizes = await page
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(sizes).toEqual([1, 1]);
  });

  test("hostile words stay words: nothing runs, nothing loads, nothing is lost", async () => {
    const messages = HOSTILE.map((text, index) =>
      aMessage({ id: idOf(300 + index), text, title: text, note: text, wantedImages: [text.slice(0, 80)] }),
    );
    const name = HOSTILE[0] ?? "";
    const handOver = aHandOver(messages, {
      settings: { name, language: "zh-CN", timeZone: "Asia/Shanghai" },
      shop: { name, serviceHours: name, links: [name], colour: null },
    });
    const { page, faults } = await openOnPhone(await exportHtml(handOver, tools));
    const texts = await page.locator(".text").evaluateAll((all) => all.map((element) => element.textContent));
    expect(texts).toEqual(messagesOf(handOver).map((message) => message.text));
    expect(await page.locator("script, iframe, svg, img, [onerror], [onload], [onmouseover]").count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "is readable for everyone in %s, with targets a thumb can hit",
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const heights = await page
        .locator("button:visible, .tick:visible, .only:visible, select:visible")
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  test("can be read and ticked where scripts are off, and says how to copy", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator(".no-script-tip").isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
    await card(page, 2).getByRole("checkbox").check();
    expect(await card(page, 2).locator(".text").textContent()).toContain("两箱起拍，拍下改价\n");
  });
});
