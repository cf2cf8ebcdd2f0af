import type { Client } from "@electron/http/client";
import { minutesBetween } from "@shared/domain/wall-time";
import { expect, test } from "./support/test";

/** Messages of the first minutes of today, in the order they are to be pasted. */
const TITLES = ["开场前", "开场", "收尾"];

async function planToday(api: Client, texts: readonly string[]): Promise<void> {
  const state = await api.workspaces.current();
  const [group] = await api.groups.list();
  if (!state || !group) throw new Error("the sample shop is not open");
  for (const [index, text] of texts.entries()) {
    const fields = { title: TITLES[index] ?? "", text, groupId: group.id, at: `${state.today}T00:0${index + 1}` };
    await api.messages.create({ fields: { ...fields, status: "ready" } });
  }
}

test.describe("a new user", () => {
  test.use({ start: "nothing" });

  test("opens the sample shop and finds what is to be pasted today, in time order", async ({
    page,
    welcome,
    shell,
    today,
  }) => {
    await expect(page.getByRole("heading", { name: "群策" })).toBeVisible();
    await welcome.openSample();
    await expect(today.list.getByRole("option")).not.toHaveCount(0);
    const rows = await today.list.getByRole("option").allInnerTexts();
    const times = rows.map((row) => /\d\d:\d\d/.exec(row)?.[0]);
    expect(times).toEqual(times.toSorted());
    await expect(shell.rail.getByRole("link", { name: /^今天 还有 \d+ 条待发$/ })).toBeVisible();
  });
});

test.describe("what is due today", () => {
  const TEXT = "开始啦 🎉 {{群.名称}}的姐妹\n\n1. 先看置顶\n2. 回复“1”占座";

  test.beforeEach(async ({ api, page }) => {
    await planToday(api, [TEXT, "第二条", "第三条"]);
    await page.reload();
  });

  test("is copied exactly as the bubble shows it, as plain text and nothing else", async ({ today, host }) => {
    await today.row("开场前").click();
    await expect(today.bubble).toHaveText("开始啦 🎉 棠里新手妆群的姐妹 1. 先看置顶 2. 回复“1”占座");
    await today.button("复制文字").click();
    await expect(today.button("再复制一次")).toBeVisible();
    expect(await host.readClipboard()).toEqual({
      "text/plain": "开始啦 🎉 棠里新手妆群的姐妹\n\n1. 先看置顶\n2. 回复“1”占座",
    });
    expect(await today.bubble.textContent()).toBe((await host.readClipboard())["text/plain"]);
  });

  test("is ticked off, the next one comes up, and undo brings it back", async ({ today, shell }) => {
    await today.row("开场前").click();
    await today.button("已发，下一条").click();
    await expect(today.current).toContainText("第二条");
    await expect(today.row("开场前")).toContainText("已发");
    await shell.notice("已发：开场前").getByRole("button", { name: "撤销" }).click();
    await expect(today.row("开场前")).not.toContainText("已发");
    await expect(today.row("开场前")).toContainText("过点");
  });

  test("is skipped with a reason that can be taken back", async ({ today }) => {
    await today.row("开场前").click();
    await today.button("不发了…").click();
    await today.page.getByRole("textbox", { name: "别的原因" }).fill("主播感冒了");
    await today.page.getByRole("button", { name: "不发了", exact: true }).click();
    await expect(today.row("开场前")).toContainText("不发了");
    await expect(today.current).toContainText("第二条");
    await today.row("开场前").click();
    await expect(today.detail).toContainText("不发了：主播感冒了");
    await today.button("还是要发").click();
    await expect(today.button("复制文字")).toBeVisible();
  });

  test("is put off by a quarter of an hour from now, and put back", async ({ api, today, shell }) => {
    await today.row("开场前").click();
    await today.button("推迟 15 分").click();
    await expect(shell.notice("推迟了 15 分钟")).toBeVisible();
    const now = (await api.workspaces.current())?.now ?? "";
    const [late] = (await api.messages.list({ from: now.slice(0, 10) })).filter(({ title }) => title === "开场前");
    expect([14, 15]).toContain(minutesBetween(now, late?.at ?? ""));
    await shell.notice("推迟了 15 分钟").getByRole("button", { name: "撤销" }).click();
    await expect(today.row("开场前")).toContainText("00:01");
  });

  test("is worked through with the keyboard alone", async ({ page, today, host }) => {
    await today.row("开场前").click();
    await page.keyboard.press("ArrowDown");
    await expect(today.current).toContainText("第二条");
    await page.keyboard.press("c");
    await expect(today.row("开场").nth(1)).toContainText("第二条");
    await expect(today.button("再复制一次")).toBeVisible();
    expect(await host.readClipboard()).toEqual({ "text/plain": "第二条" });
    await page.keyboard.press("Enter");
    await expect(today.current).toContainText("第三条");
  });
});

test("a message with an unfilled field is not copied before somebody fills it or says so", async ({
  api,
  page,
  today,
  host,
}) => {
  await planToday(api, ["今天发出 {{订单数}} 单"]);
  await page.reload();
  await today.row("开场前").click();
  await today.button("复制文字").click();
  await expect(page.getByText("还有没填的：订单数")).toBeVisible();
  await page.getByRole("button", { name: "先填上" }).click();
  await page.keyboard.type("61");
  await page.keyboard.press("Enter");
  await expect(today.bubble).toHaveText("今天发出 61 单");
  await today.button("复制文字").click();
  await expect(today.button("再复制一次")).toBeVisible();
  expect(await host.readClipboard()).toEqual({ "text/plain": "今天发出 61 单" });
});

test("a picture of a message goes onto the clipboard as a picture", async ({ api, page, today, host }) => {
  await planToday(api, ["看图"]);
  const [picture] = await api.media.list();
  const state = await api.workspaces.current();
  const { due, overdue } = await api.messages.today({ date: state?.today ?? "" });
  const view = [...overdue, ...due].find(({ message }) => message.title === "开场前");
  if (!picture || !view) throw new Error("the sample shop has no pictures");
  await api.messages.update({ id: view.message.id, changes: { mediaIds: [picture.id] } });
  await page.reload();
  await today.row("开场前").click();
  await today.button("复制图 1").click();
  await expect(page.getByText("图 1 已复制")).toBeVisible();
  expect(Object.keys(await host.readClipboard())).toEqual(["image/png"]);
});
