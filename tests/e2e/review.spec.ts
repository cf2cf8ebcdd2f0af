import { readFile } from "node:fs/promises";
import type { Client } from "@electron/http/client";
import { richTextOf } from "@shared/domain/rich-text";
import { pasteInto } from "./support/paste-into";
import { expect, test } from "./support/test";

/** A draft that waits for review, and what a reviewer says of it as the page's button copies it. */
async function draftInReview(api: Client, title: string, text: string) {
  return api.drafts.create({ fields: { title, body: richTextOf(text), status: "review", memberValue: "省 20 元" } });
}

function reviewOf(entries: readonly Record<string, unknown>[]): string {
  return `群策审阅 1\n${JSON.stringify({ reviewer: "老周", entries })}\n`;
}

test("a draft leaves as a page for a reviewer from its own menu", async ({ api, page, shell, records }) => {
  await draftInReview(api, "待审预告", "今晚八点开始");
  await shell.goTo("文案");
  await records.row("待审预告").first().click();
  await page.getByRole("button", { name: "更多" }).first().click();
  await page.getByRole("menuitem", { name: "送审…" }).click();
  const dialog = page.getByRole("dialog", { name: "送审" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "导出 1 篇的审阅页" }).click(),
  ]);
  const html = await readFile(await download.path(), "utf8");
  expect([html.includes("待审预告"), html.includes("今晚八点开始")]).toEqual([true, true]);
  await expect(dialog).toContainText("审阅页已导出");
});

test("suggestions come back with their edit marked, are accepted one by one or all, and taken back", async ({
  api,
  page,
  shell,
}) => {
  const edited = await draftInReview(api, "改过的", "今晚八点开始\n到手 59 元");
  const approved = await draftInReview(api, "通过的", "周六见");
  const clashing = await draftInReview(api, "冲突的", "这边后来改了");
  const entry = { kind: "drafts", comment: "", verdict: "none" };
  const text = reviewOf([
    {
      ...entry,
      id: edited.id,
      verdict: "change",
      comment: "写早一点",
      base: "今晚八点开始\n到手 59 元",
      text: "今晚七点开始\n到手 59 元",
    },
    { ...entry, id: approved.id, verdict: "approve", base: "周六见", text: null },
    { ...entry, id: clashing.id, base: "原来的话", text: "审阅者的话" },
  ]);
  await shell.goTo("日历");
  await pasteInto(page.locator("body"), { "text/plain": text });
  const dialog = page.getByRole("dialog", { name: "老周的审阅" });
  await expect(dialog).toContainText("看了 3 条：2 条可以接受，1 条和这边的改动冲突。");
  const card = (title: string) => dialog.getByRole("listitem").filter({ hasText: title });
  await expect(card("改过的").locator("del")).toHaveText("八");
  await expect(card("改过的").locator("ins")).toHaveText("七");
  await expect(card("冲突的")).toContainText("两边都改了同一处");

  await card("改过的").getByRole("button", { name: "接受" }).click();
  await expect.poll(async () => (await api.drafts.get({ id: edited.id })).plainText).toBe("今晚七点开始\n到手 59 元");
  expect((await api.drafts.get({ id: edited.id })).note).toBe("老周：写早一点");
  await expect(card("改过的")).toContainText("没有要改的");

  await dialog.getByRole("button", { name: "全部接受 1 条" }).click();
  await expect.poll(async () => (await api.drafts.get({ id: approved.id })).status).toBe("ready");
  expect((await api.drafts.get({ id: clashing.id })).plainText).toBe("这边后来改了");
  await card("冲突的").getByRole("button", { name: "用审阅者的" }).click();
  await expect.poll(async () => (await api.drafts.get({ id: clashing.id })).plainText).toBe("审阅者的话");
  await dialog.getByRole("button", { name: "完成" }).click();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await api.drafts.get({ id: clashing.id })).plainText).toBe("这边后来改了");
});

test("the messages of some days are sent for review from the export dialog", async ({ page, exportDialog }) => {
  await exportDialog.open();
  await exportDialog.span("本周");
  await exportDialog.root.getByRole("button", { name: "送审…" }).click();
  const dialog = page.getByRole("dialog", { name: "送审" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "导出审阅页" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^群策审阅-.*\.html$/);
});
