import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "@electron/http/client";
import { richTextOf } from "@shared/domain/rich-text";
import { strFromU8, unzipSync } from "fflate";
import { TeamDialogs } from "./pages/team-dialogs";
import { expect, test } from "./support/test";

async function retitle(api: Client, id: string, title: string): Promise<void> {
  const { revision } = await api.drafts.get({ id });
  await api.drafts.update({ id, revision, changes: { title } });
}

test("a colleague's pack is unlocked, its conflict shown with both sides, decided, taken in and taken back", async ({
  api,
  page,
  shell,
  home,
  faults,
}) => {
  faults.expect(/previewMerge/);
  const dialogs = new TeamDialogs(page);
  const { id } = await api.drafts.create({ fields: { title: "预告", body: richTextOf("开场\n收尾") } });
  await shell.goTo("设置");
  await dialogs.openSection();
  await dialogs.makePack({ author: "小满" });
  const colleague = join(home.folder, "colleague.qunce");
  await api.workspaces.saveCopy({ path: colleague });

  await retitle(api, id, "甲的标题");
  await api.drafts.create({ fields: { title: "甲新写的" } });
  const pack = join(home.folder, "甲.qunce-pack");
  await (await dialogs.makePack({ password: "芝麻开门" })).saveAs(pack);

  await api.workspaces.open({ path: colleague });
  await page.reload();
  await retitle(api, id, "乙的标题");
  await shell.goTo("设置");
  await dialogs.openSection();
  await dialogs.choose(pack);
  await dialogs.take.getByLabel("密码", { exact: true }).fill("不对");
  await page.keyboard.press("Enter");
  await expect(dialogs.take).toContainText("密码不对");
  await dialogs.take.getByLabel("密码", { exact: true }).fill("芝麻开门");
  await dialogs.take.getByRole("button", { name: "打开" }).click();

  await expect(dialogs.take).toContainText("小满");
  await expect(dialogs.take).toContainText("新增 1 条 · 1 条有改动");
  const conflict = dialogs.take.getByRole("group", { name: "标题" });
  await expect(conflict).toContainText("原来： 预告");
  await expect(dialogs.take.getByRole("button", { name: "取入 2 条" })).toBeDisabled();
  await conflict.getByRole("radio", { name: /对方的/ }).check();
  await expect(dialogs.take).toContainText("取入前会先做一份核对过的备份");
  await dialogs.take.getByRole("button", { name: "取入 2 条" }).click();
  await expect(dialogs.take).toContainText("新增 1 条 · 更新 1 条");
  expect((await api.drafts.get({ id })).title).toBe("甲的标题");
  expect((await api.backups.list()).some(({ reason }) => reason === "merge")).toBe(true);

  await dialogs.take.getByRole("button", { name: "撤销这次取入" }).click();
  await expect.poll(async () => (await api.drafts.get({ id })).title).toBe("乙的标题");
});

test("a pack dropped on the window opens at once, and a file that is none is refused with a sentence", async ({
  page,
  shell,
  faults,
}) => {
  faults.expect(/previewMerge/);
  const dialogs = new TeamDialogs(page);
  await shell.goTo("日历");
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["不是包"], "假的.qunce-pack"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(dialogs.take).toContainText("不完整或被改动过");
});

test("people stay out of a pack unless they are asked for", async ({ page, shell, api }) => {
  const dialogs = new TeamDialogs(page);
  expect(await api.staff.list()).not.toEqual([]);
  await shell.goTo("设置");
  await dialogs.openSection();
  const download = await dialogs.makePack({ author: "小满" });
  expect(download.suggestedFilename()).toMatch(/小满.*\.qunce-pack$/);
  const records: unknown = JSON.parse(
    strFromU8(unzipSync(readFileSync(await download.path()))["records.json"] ?? new Uint8Array()),
  );
  expect(Object.keys(records as object)).toContain("drafts");
  expect(Object.keys(records as object)).not.toContain("staff");
});
