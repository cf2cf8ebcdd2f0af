import { readFileSync } from "node:fs";
import type { Client } from "@electron/http/client";
import { addDays } from "@shared/domain/wall-time";
import { expect, test } from "./support/test";

/** An activity of the first group on a day of next week, and that group. */
async function planNextWeek(api: Client) {
  const state = await api.workspaces.current();
  const [group] = await api.groups.list();
  if (!state || !group) throw new Error("the sample shop is not open");
  const day = addDays(state.today, 7);
  const { id } = await api.activities.create({
    fields: {
      title: "【内部】晒单有礼",
      memberValue: "晒一张就送小样",
      groupIds: [group.id],
      start: `${day}T20:00`,
      end: `${day}T21:00`,
    },
  });
  return { group, id };
}

test("a group's week is worded for its members, copied as text, and posted as a picture", async ({
  api,
  page,
  shell,
  records,
  host,
}) => {
  const { group } = await planNextWeek(api);
  await shell.goTo("社群");
  await records.row(group.name).first().click();
  await page.getByRole("button", { name: "本周预告" }).click();
  const dialog = page.getByRole("dialog", { name: "给群友看的一周安排" });
  await dialog.getByRole("button", { name: "后一周" }).click();

  const line = dialog.getByRole("listitem").filter({ has: page.locator('input[value="晒单有礼"]') });
  await expect(line).toHaveCount(1);
  await expect(dialog).not.toContainText("内部");
  for (const other of await dialog.getByRole("checkbox").all()) {
    if ((await other.getAttribute("aria-label")) !== "写进去：晒单有礼") await other.uncheck();
  }
  await line.getByRole("textbox", { name: "对群友有什么好处" }).fill("晒一张就送小样三件");
  await dialog.getByRole("textbox", { name: "结尾" }).fill("群里见。");
  await dialog.getByRole("button", { name: "复制文字" }).click();
  await expect(shell.notice("文字已复制")).toBeVisible();
  expect((await host.readClipboard())["text/plain"]).toMatch(
    /^【.+】本周安排 \d+月\d+日—\d+月\d+日\n\n周. 20:00 晒单有礼 · 晒一张就送小样三件\n\n群里见。$/,
  );

  await dialog.getByRole("button", { name: "复制图片" }).click();
  await expect(shell.notice("图片已复制")).toBeVisible();
  expect(Object.keys(await host.readClipboard())).toEqual(["image/png"]);
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "存图片" }).click();
  const download = await saving;
  const png = readFileSync(await download.path());
  expect([download.suggestedFilename().endsWith(".png"), png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual([
    true,
    "PNG",
    1500,
  ]);
});

test("a long image of some days is offered beside the poster, in the shop's colour and with its code", async ({
  api,
  page,
  shell,
  records,
}) => {
  const { group } = await planNextWeek(api);
  const [shop] = await api.shops.list();
  if (!shop) throw new Error("the sample shop has no shop");
  await api.shops.update({ id: shop.id, changes: { colour: "#FFD84D", posterLink: "" } });
  await api.groups.update({ id: group.id, changes: { shopId: shop.id } });
  await shell.goTo("社群");
  await records.row(group.name).first().click();
  await page.getByRole("button", { name: "本周预告" }).click();
  const dialog = page.getByRole("dialog", { name: "给群友看的一周安排" });
  await dialog.getByRole("button", { name: "后一周" }).click();
  await dialog.getByText("选几天", { exact: true }).click();
  await dialog.getByText("长图", { exact: true }).click();
  await dialog.getByRole("combobox", { name: "长图宽度" }).click();
  await page.getByRole("option", { name: "1080 像素宽" }).click();
  await expect(dialog.getByRole("textbox", { name: "开头" })).toHaveValue(/^【.+】活动安排 /);

  const preview = dialog.getByRole("img", { name: "图片预览" });
  await expect(preview).toHaveAttribute("src", /FFD84D/);
  await expect(preview).not.toHaveAttribute("src", new RegExp(encodeURIComponent("扫码看详情")));
  await dialog.getByRole("textbox", { name: "二维码（可不填）" }).fill("https://tangli.example/vip");
  await expect(preview).toHaveAttribute("src", new RegExp(encodeURIComponent("扫码看详情")));
  await dialog.getByRole("button", { name: "记成这家店的" }).click();
  await expect.poll(async () => (await api.shops.get({ id: shop.id })).posterLink).toBe("https://tangli.example/vip");
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "存图片" }).click();
  expect(readFileSync(await (await saving).path()).readUInt32BE(16)).toBe(2160);
});

test("a shop's colour is chosen from a dozen or typed, and the sample poster shows it at once", async ({
  api,
  page,
  shell,
  records,
}) => {
  const [shop] = await api.shops.list();
  if (!shop) throw new Error("the sample shop has no shop");
  await shell.goTo("商品");
  await page.getByRole("tab", { name: "店铺" }).click();
  await records.row(shop.name).first().click();
  const sample = page.getByRole("img", { name: "海报的样子" });
  const colour = async () => (await api.shops.get({ id: shop.id })).colour;
  await page.getByRole("radio", { name: "松绿" }).click();
  await expect(sample).toHaveAttribute("src", /2F7D64/);
  await expect.poll(colour).toBe("#2F7D64");
  const typed = page.getByRole("textbox", { name: "店铺颜色" });
  await typed.fill("#12");
  await expect(page.getByText("颜色写成 #B0456A 这样")).toBeVisible();
  await typed.fill("3b5b8c");
  await expect.poll(colour).toBe("#3B5B8C");
  await page.getByRole("button", { name: "用群策的颜色" }).click();
  await expect.poll(colour).toBeNull();
});

test("the calendar offers it too, and a week without an activity says so", async ({ page, shell }) => {
  await shell.goTo("日历");
  await page.getByRole("button", { name: "本周预告" }).click();
  const dialog = page.getByRole("dialog", { name: "给群友看的一周安排" });
  for (let week = 0; week < 8; week += 1) await dialog.getByRole("button", { name: "后一周" }).click();
  await expect(dialog.getByText("这一周还没有活动")).toBeVisible();
});
