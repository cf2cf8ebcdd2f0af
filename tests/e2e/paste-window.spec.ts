import type { Client } from "@electron/http/client";
import type { Page } from "@playwright/test";
import { minutesBetween } from "@shared/domain/wall-time";
import { PasteWindow } from "./pages/paste-window";
import { readClipboardIn } from "./support/browser-host";
import { expect, isElectron, test } from "./support/test";

test.skip(isElectron, "the desktop's paste window is a window of its own; its shell is tested where it is booted");

const TITLES = ["开场前", "开场", "收尾"];

/** Three messages of the first minutes of today, the first things to paste. */
async function planToday(api: Client, texts: readonly string[]): Promise<string[]> {
  const state = await api.workspaces.current();
  const [group] = await api.groups.list();
  if (!state || !group) throw new Error("the sample shop is not open");
  const ids: string[] = [];
  for (const [index, text] of texts.entries()) {
    const fields = { title: TITLES[index] ?? "", text, groupId: group.id, at: `${state.today}T00:0${index + 1}` };
    ids.push((await api.messages.create({ fields: { ...fields, status: "ready" } })).id);
  }
  return ids;
}

async function openWith(
  api: Client,
  page: Page,
  texts: readonly string[],
): Promise<{ paste: PasteWindow; ids: string[] }> {
  const ids = await planToday(api, texts);
  await page.reload();
  const paste = await PasteWindow.open(page);
  await expect(paste.text).toHaveText(texts[0] ?? "");
  return { paste, ids };
}

test("shows only the next message, and copy, tick and next lead through the day", async ({ api, page, today }) => {
  const { paste } = await openWith(api, page, ["第一条", "第二条", "第三条"]);
  const [group] = await api.groups.list();
  await expect(paste.group).toHaveText(group?.name ?? "");
  await expect(paste.message).toContainText("00:01");
  await paste.button("复制文字").click();
  await expect(paste.button("再复制一次")).toBeVisible();
  expect(await readClipboardIn(paste.page)).toEqual({ "text/plain": "第一条" });
  await paste.button("已发，下一条").click();
  await expect(paste.text).toHaveText("第二条");
  await expect(today.row("开场前")).toContainText("已发");

  await paste.button("撤销").click();
  await expect(today.row("开场前")).toContainText("过点");
  await paste.button("上一条").click();
  await expect(paste.text).toHaveText("第一条");
});

test("is worked with the keyboard: C copies, Enter ticks, arrows look before and after", async ({ api, page }) => {
  const { paste, ids } = await openWith(api, page, ["第一条", "第二条", "第三条"]);
  await paste.page.keyboard.press("ArrowRight");
  await expect(paste.text).toHaveText("第二条");
  await paste.page.keyboard.press("c");
  await expect(paste.button("再复制一次")).toBeVisible();
  await paste.page.keyboard.press("Enter");
  await expect(paste.text).toHaveText("第三条");
  const statuses = await Promise.all(ids.map(async (id) => (await api.messages.get({ id })).status));
  expect(statuses).toEqual(["ready", "sent", "ready"]);
});

test("puts a message off, and skips one with a reason typed with an input method", async ({ api, page }) => {
  const { paste, ids } = await openWith(api, page, ["第一条", "第二条"]);
  await paste.button("推迟 15 分").click();
  await expect(paste.page.getByText("推迟了 15 分钟")).toBeVisible();
  const now = (await api.workspaces.current())?.now ?? "";
  expect([14, 15]).toContain(minutesBetween(now, (await api.messages.get({ id: ids[0] ?? "" })).at));

  await expect(paste.text).toHaveText("第二条");
  await paste.button("不发了…").click();
  const reason = paste.page.getByRole("textbox", { name: "别的原因" });
  await reason.fill("主播感冒了");
  await paste.page.getByRole("button", { name: "不发了", exact: true }).click();
  await expect(paste.text).not.toHaveText("第二条");
  const { status, skipReason } = await api.messages.get({ id: ids[1] ?? "" });
  expect([status, skipReason]).toEqual(["skipped", "主播感冒了"]);
});

test("a picture is copied as a picture, and can be dragged away under its name", async ({ api, page }) => {
  const [picture] = await api.media.list();
  const { paste, ids } = await openWith(api, page, ["看图"]);
  await api.messages.update({ id: ids[0] ?? "", changes: { mediaIds: [picture?.id ?? ""] } });
  await paste.page.reload();
  await paste.button(/^复制图 1：/).click();
  await expect(paste.page.locator("[data-copied]")).toHaveCount(1);
  expect(Object.keys(await readClipboardIn(paste.page))).toEqual(["image/png"]);
  const dragged = await paste.page.getByRole("img", { name: picture?.name ?? "" }).evaluate((image) => {
    const dataTransfer = new DataTransfer();
    image.dispatchEvent(new DragEvent("dragstart", { bubbles: true, dataTransfer }));
    return dataTransfer.getData("DownloadURL");
  });
  expect(dragged).toBe(`${picture?.mime}:${picture?.name}:${new URL(`/media/${picture?.id}`, page.url()).href}`);
});

test("goes through one person's messages alone, and remembers whose", async ({ api, page }) => {
  const staff = await api.staff.list();
  const idOf = (wanted: string) => staff.find(({ name }) => name === wanted)?.id ?? null;
  const { paste, ids } = await openWith(api, page, ["第一条", "第二条"]);
  await api.messages.update({ id: ids[0] ?? "", changes: { staffId: idOf("林棠") } });
  await api.messages.update({ id: ids[1] ?? "", changes: { staffId: idOf("小北") } });
  await paste.page.reload();
  await paste.page.getByRole("combobox", { name: "看谁的" }).selectOption(await optionOf(paste, "小北"));
  await expect(paste.text).toHaveText("第二条");
  await paste.page.reload();
  await expect(paste.text).toHaveText("第二条");
});

test("lays what is left over from earlier days aside until it is asked for", async ({ api, page }) => {
  const state = await api.workspaces.current();
  const [group] = await api.groups.list();
  const { today } = state ?? { today: "" };
  const yesterday = new Date(Date.parse(`${today}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  await api.messages.create({ fields: { at: `${yesterday}T09:00`, text: "昨天漏的", groupId: group?.id ?? null } });
  const { paste } = await openWith(api, page, ["今天第一条"]);
  await paste.button(/^前几天还有 \d+ 条没处理$/).click();
  await expect(paste.message).toContainText("09:00");
  await expect(paste.text).toHaveText("昨天漏的");
});

test("says so when everything is done, and where nothing can be kept", async ({ api, page }) => {
  const { due } = await api.messages.today();
  for (const { message } of due) {
    if (message.status !== "sent" && message.status !== "skipped") {
      await api.messages.skip({ id: message.id, reason: "收工" });
    }
  }
  await page.reload();
  const paste = await PasteWindow.open(page);
  await expect(paste.page.getByText("今天的都发完了")).toBeVisible();
  await api.workspaces.close();
  await paste.page.reload();
  await expect(paste.page.getByText("还没打开工作区")).toBeVisible();
});

/** The value of a person's choice, once it is offered; its label counts the messages as well. */
async function optionOf(paste: PasteWindow, name: string): Promise<string> {
  const option = paste.page
    .getByRole("combobox", { name: "看谁的" })
    .locator("option", { hasText: new RegExp(`^${name} `) });
  await expect(option).toHaveCount(1);
  return (await option.getAttribute("value")) ?? "";
}
