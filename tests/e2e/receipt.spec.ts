import type { Client } from "@electron/http/client";
import { startComposition } from "./support/composition";
import { pasteInto } from "./support/paste-into";
import { expect, test } from "./support/test";

/** Three messages planned today, and what a phone says of them: two ticked, one only remarked on. */
async function planToday(api: Client) {
  const today = (await api.workspaces.current())?.today ?? "";
  const make = (title: string, clock: string) =>
    api.messages.create({ fields: { title, text: `${title}正文`, at: `${today}T${clock}`, status: "ready" } });
  const [first, second, third] = [
    await make("开场", "00:01"),
    await make("战报", "00:02"),
    await make("收尾", "00:03"),
  ];
  const hex = (id: string) => id.replaceAll("-", "");
  const stamp = today.replaceAll("-", "");
  const receipt = [
    "小林 19:40",
    "群策回执 1 · 3",
    `${hex(first.id)} ${stamp}0001 群里很热闹`,
    `${hex(second.id)} ${stamp}0005`,
    `${hex(third.id)} - 晚点再发`,
  ].join("\n");
  return { ids: [first.id, second.id, third.id], receipt };
}

test("a receipt pasted on Today is looked at, taken in as one step, and taken back", async ({ api, page, shell }) => {
  const { ids, receipt } = await planToday(api);
  await shell.goTo("今天");
  await pasteInto(page.locator("body"), { "text/plain": receipt });
  const dialog = page.getByRole("dialog", { name: "取入回执" });
  await expect(dialog).toContainText("回执里有 3 条，会更新 3 条。");
  await expect(dialog.getByRole("row").filter({ hasText: "开场" })).toContainText("记为已发");
  await expect(dialog.getByRole("row").filter({ hasText: "开场" })).toContainText("群里很热闹");
  await expect(dialog.getByRole("row").filter({ hasText: "收尾" })).toContainText("加备注");
  const statuses = async () => Promise.all(ids.map(async (id) => (await api.messages.get({ id })).status));
  expect(await statuses()).toEqual(["ready", "ready", "ready"]);

  await dialog.getByRole("button", { name: "取入 3 条" }).press("Enter");
  await expect(shell.notice("取入了回执，更新了 3 条消息")).toBeVisible();
  expect(await statuses()).toEqual(["sent", "sent", "ready"]);
  await page.getByRole("alert").filter({ hasText: "取入了回执" }).getByRole("button", { name: "撤销" }).click();
  await expect.poll(statuses).toEqual(["ready", "ready", "ready"]);
});

test("a receipt opened as a file a second time changes nothing and says so", async ({ api, page, shell }) => {
  const { receipt } = await planToday(api);
  await api.receipts.apply({ text: receipt });
  await shell.goTo("今天");
  await page.getByRole("button", { name: "取入回执" }).click();
  const dialog = page.getByRole("dialog", { name: "取入回执" });
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: "回执.txt", mimeType: "text/plain", buffer: Buffer.from(receipt) });
  await expect(dialog).toContainText("回执里的 3 条都没有要改的");
  await expect(dialog.getByRole("button", { name: "完成" })).toBeVisible();
});

test("a text that is no receipt is refused with a sentence, also when it is typed with an input method", async ({
  page,
  shell,
  faults,
}) => {
  faults.expect(/receipts\/preview/);
  await shell.goTo("今天");
  await page.getByRole("button", { name: "取入回执" }).click();
  const dialog = page.getByRole("dialog", { name: "取入回执" });
  await dialog.getByRole("textbox").focus();
  const ime = await startComposition(page);
  await ime.compose("ni hao");
  await ime.takenKey("Enter");
  await ime.commit("你好");
  await expect(dialog.getByRole("textbox")).toHaveValue("你好");
  await dialog.getByRole("button", { name: "看看会改什么" }).click();
  await expect(dialog).toContainText("这里面没有回执");
});
