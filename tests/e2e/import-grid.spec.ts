import AxeBuilder from "@axe-core/playwright";
import { startComposition } from "./support/composition";
import { pasteInto } from "./support/paste-into";
import { planFile } from "./support/project-paths";
import { expect, isElectron, test } from "./support/test";

test("a plan is pasted, typed and put right in the grid, taken in, and taken back in one step", async ({
  page,
  shell,
  api,
  importDialog,
}) => {
  const before = (await api.messages.list({})).length;
  await shell.startNew("导入计划…");
  await importDialog.root.getByRole("button", { name: "打开一张空表格" }).click();
  await expect(importDialog.grid).toBeVisible();
  expect(await importDialog.texts(1)).toEqual(["日期", "时间", "群", "标题", "正文", "谁发", "备注"]);

  await importDialog.select(2, 1);
  await pasteInto(importDialog.cell, {
    "text/plain": '12月2日\t20:00\t宝妈1、2群\t早安\t"第一行\n第二行"\r\n12/45\t20:00\t宝妈1群\t晚安\t晚安',
  });
  expect(await importDialog.texts(2)).toEqual(["12月2日", "20:00", "宝妈1、2群", "早安", "第一行 ⏎ 第二行"]);
  await expect(importDialog.commitButton).toBeDisabled();

  await page.keyboard.press("F8");
  await expect(importDialog.status).toContainText("看不懂这个日期");
  const ime = await startComposition(page);
  await ime.compose("ming");
  await ime.commit("明天");
  await ime.takenKey("Enter");
  await expect(importDialog.cell).toHaveValue("明天");
  await page.keyboard.press("Enter");
  expect((await importDialog.texts(3))[0]).toBe("明天");
  await expect(importDialog.commitButton).toHaveText("导入 3 条");

  await importDialog.commit();
  await page.getByRole("button", { name: "撤销这次导入" }).click();
  await expect.poll(async () => (await api.messages.list({})).length).toBe(before);
});

test("the keyboard alone selects, copies, clears, takes back, and leaves an edit without a trace", async ({
  page,
  shell,
  importDialog,
}) => {
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), {
    "text/plain": "日期\t时间\t群\t内容\n12/2\t20:00\t宝妈1群\t早\n12/3\t21:00\t宝妈2群\t晚",
  });
  await importDialog.select(2, 1);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const copied = await importDialog.cell.evaluate((field) => {
    const clipboardData = new DataTransfer();
    field.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("12/2\t20:00\n12/3\t21:00");
  await page.keyboard.press("Delete");
  expect([await importDialog.texts(2), await importDialog.texts(3)]).toEqual([
    ["", "", "宝妈1群", "早"],
    ["", "", "宝妈2群", "晚"],
  ]);
  await page.keyboard.press("Control+z");
  expect((await importDialog.texts(3)).slice(0, 2)).toEqual(["12/3", "21:00"]);

  await page.keyboard.press("Escape");
  await page.keyboard.press("F2");
  await page.keyboard.type("改坏了");
  await page.keyboard.press("Escape");
  expect((await importDialog.texts(3)).slice(0, 2)).toEqual(["12/3", "21:00"]);
  await page.keyboard.type("22:30");
  await page.keyboard.press("Tab");
  expect(await importDialog.texts(3)).toEqual(["12/3", "22:30", "宝妈2群", "晚"]);
  await expect(importDialog.cell).toHaveAccessibleName("单元格 C3，群");
  await page.keyboard.press("Control+Shift+Equal");
  await page.keyboard.type("宝妈3群");
  await page.keyboard.press("Enter");
  expect(await importDialog.texts(4)).toEqual(["", "", "宝妈3群"]);
});

test("a table that was changed is not lost when the dialog is closed", async ({ page, shell, importDialog }) => {
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/plain": "日期\t时间\t群\t内容\n12/2\t20:00\t宝妈1群\t早" });
  await importDialog.select(2, 4);
  await page.keyboard.type("早安");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(importDialog.grid).toBeVisible();
  await importDialog.root.getByRole("button", { name: "关闭" }).click();
  await shell.startNew("导入计划…");
  await importDialog.root.getByRole("button", { name: "接着改：粘贴的表格.csv" }).click();
  await expect(importDialog.grid).toBeVisible();
  expect(await importDialog.texts(2)).toEqual(["12/2", "20:00", "宝妈1群", "早安"]);
});

test("a group that the workspace does not have is taken for one of ours, and another is left out", async ({
  page,
  shell,
  api,
  importDialog,
}) => {
  const [ours] = await api.groups.list();
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), {
    "text/plain": "日期\t时间\t群\t内容\n12/2\t20:00\t表里的群、内部群\t到我们的群\n12/2\t21:00\t内部群\t不要",
  });
  await expect(importDialog.commitButton).toHaveText("导入 3 条");
  await importDialog.showGroups();
  await importDialog.root.getByRole("combobox", { name: "“内部群”算作" }).click();
  await page.getByRole("option", { name: "不导入这个群" }).click();
  await importDialog.root.getByRole("combobox", { name: "“表里的群”算作" }).click();
  await page.getByRole("option", { name: ours?.name ?? "", exact: true }).click();
  await expect(importDialog.commitButton).toHaveText("导入 1 条");
  await importDialog.commit();
  const taken = (await api.messages.list({})).filter(({ text }) => ["到我们的群", "不要"].includes(text));
  expect(taken.map(({ groupId }) => groupId)).toEqual([ours?.id]);
  expect((await api.groups.list()).filter(({ name }) => ["表里的群", "内部群"].includes(name))).toEqual([]);
});

test("a plan with errors is shown with them on top, marked at the very cell, and has no serious fault for people who cannot see", async ({
  shell,
  importDialog,
  page,
  api,
}) => {
  const before = (await api.messages.list({})).length;
  await shell.startNew("导入计划…");
  await importDialog.choose(planFile("plan-spoken.csv"));
  await expect(importDialog.grid.getByRole("row").nth(2).getByRole("rowheader")).toHaveText("7");
  await expect(importDialog.line(7).getByRole("gridcell").first()).toHaveAttribute("data-severity", "error");
  await expect(importDialog.cell).toHaveAccessibleName("单元格 A7，什么时候");
  await expect(importDialog.cell).toHaveAccessibleDescription(/看不懂这个日期/);
  await expect(importDialog.commitButton).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(isElectron).include('[role="dialog"]').analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual(
    [],
  );

  await page.keyboard.type("12/6 20:00");
  await page.keyboard.press("Enter");
  await expect(importDialog.commitButton).toBeEnabled();
  await expect(importDialog.grid.getByRole("row").nth(2).getByRole("rowheader")).toHaveText("7");
  await importDialog.commit();
  expect((await api.messages.list({})).length).toBeGreaterThan(before);
});

test("days count from the day that is chosen", async ({ page, shell, importDialog }) => {
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/plain": "日期\t群\t内容\n明晚8点\t宝妈1群\t明天见" });
  await importDialog.root.getByLabel("从哪天算起").fill("2027-02-05");
  await page.keyboard.press("Enter");
  await importDialog.select(2, 1);
  await expect(importDialog.status).toContainText("2027-02-06");
});
