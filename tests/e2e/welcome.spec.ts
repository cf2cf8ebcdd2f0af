import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/test";

test.use({ start: "nothing" });

test("a new workspace starts on an empty Today that says what to do, and lies where it said it would", async ({
  page,
  welcome,
  home,
  api,
}) => {
  await welcome.createWorkspace("小满母婴");
  await expect(page.getByRole("heading", { name: "这里会排好今天要发的每一条" })).toBeVisible();
  await expect(page.getByRole("button", { name: "看看示例店铺" })).toBeVisible();
  expect((await api.workspaces.current())?.path).toBe(join(home.folder, "documents", "小满母婴.qunce"));
  expect(existsSync(join(home.folder, "documents", "小满母婴.qunce"))).toBe(true);
});

test("a closed workspace is among the recent ones, and opens with what was in it", async ({
  page,
  welcome,
  settings,
  records,
  shell,
}) => {
  await welcome.createWorkspace("小满母婴");
  await shell.goTo("商品");
  await page.getByRole("main").getByRole("button", { name: "新建商品" }).first().click();
  await records.field("商品名称").fill("云朵纸尿裤");
  await settings.open("workspace");
  await settings.main.getByRole("button", { name: "关闭工作区" }).click();
  await page
    .getByRole("region", { name: "最近打开" })
    .getByRole("button", { name: /^小满母婴/ })
    .click();
  await shell.goTo("商品");
  await expect(records.row("云朵纸尿裤")).toBeVisible();
});

test("the first page speaks English too", async ({ page }) => {
  await page.getByRole("radiogroup", { name: "语言" }).getByText("English").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "打开示例" })).toHaveCount(0);
  const words = await page.getByRole("main").innerText();
  expect(words.replaceAll(/[群策中文]/g, "")).not.toMatch(/\p{Script=Han}/u);
});
