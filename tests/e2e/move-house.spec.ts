import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/test";

test("a whole workspace moves out into a file and in again beside itself", async ({
  api,
  page,
  shell,
  home,
  faults,
}) => {
  faults.expect(/moveIn/);
  const house = join(home.folder, "搬家.qunce-house");
  const target = join(home.folder, "新家.qunce");
  const before = { drafts: (await api.drafts.list({})).total, pictures: (await api.media.list()).length };
  await shell.goTo("设置");
  await page.getByRole("button", { name: "团队与搬家" }).click();
  await page.getByRole("button", { name: "导出整个工作区…" }).click();
  const out = page.getByRole("dialog", { name: "导出整个工作区" });
  await expect(out.getByLabel("写到哪里")).toHaveValue(/\.qunce-house$/);
  await out.getByLabel("写到哪里").fill(house);
  await page.keyboard.press("Enter");
  await expect(out).toContainText("已导出");
  expect(existsSync(house)).toBe(true);
  await out.getByRole("button", { name: "完成" }).click();

  await page.getByRole("button", { name: "搬进来…" }).click();
  const dialog = page.getByRole("dialog", { name: "搬进来" });
  await dialog.getByLabel("文件在哪里").fill(join(home.folder, "没有.qunce-house"));
  await dialog.getByRole("button", { name: "搬进来" }).click();
  await expect(dialog.getByLabel("文件在哪里")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("文件在哪里").fill(house);
  await dialog.getByLabel("放到哪里（可不填）").fill(target);
  await dialog.getByRole("button", { name: "搬进来" }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await api.workspaces.current())?.path).toBe(target);
  expect({ drafts: (await api.drafts.list({})).total, pictures: (await api.media.list()).length }).toEqual(before);
});

test.describe("with nothing open", () => {
  test.use({ start: "nothing" });

  test("the first page offers to move in, by keyboard", async ({ page }) => {
    await page.getByRole("button", { name: "搬进来" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "搬进来" }).getByLabel("文件在哪里")).toBeFocused();
  });
});
