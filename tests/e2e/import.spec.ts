import { join } from "node:path";
import { openOnPhone } from "./support/phone";
import { planFile } from "./support/project-paths";
import { expect, test } from "./support/test";

test.use({ start: "nothing" });

test("a plan of a seller's own is looked at row by row, taken in, taken in again without a change, and taken back", async ({
  page,
  welcome,
  importDialog,
  calendar,
  shell,
  api,
}) => {
  await welcome.choosePlan(planFile("plan-excel-gbk.csv"));
  await expect(importDialog.root).toContainText("按 GBK 读取，表头在第 1 行");
  await expect(importDialog.grid.getByRole("row").nth(2).getByRole("rowheader")).toHaveText("12");
  await expect(importDialog.status).toContainText(
    "看不懂这个日期。可以写 12月2日、12/2、下周三、明天，或 2026-12-02。",
  );
  await importDialog.showProblems();
  const bad = importDialog.rows.filter({ hasText: "2026-13-40" });
  await expect(bad.getByRole("cell").first()).toHaveText("12");
  await expect(bad).toContainText("看不懂这个日期。");
  await expect(importDialog.commitButton).toBeDisabled();
  await importDialog.onlyGoodRows();
  await importDialog.commit();
  await page.getByRole("button", { name: "去日历看看" }).click();
  await expect(calendar.title).toContainText("年");

  const group = (await api.groups.list()).map(({ name }) => name);
  expect(group).toEqual(["宝妈好物1群", "宝妈好物2群", "VIP群"]);
  await shell.goTo("今天");
  await calendar.open("2026-11-30");
  await expect(calendar.tileOn("2026-11-30", "早安签到")).toContainText("08:30");
  await expect(calendar.tileOn("2026-11-30", "话题：辅食第一口")).toContainText("20:00");
  const messages = await api.messages.list({});
  expect(messages.filter(({ at }) => at.startsWith("2026-12-05T20:")).map(({ title }) => title)).toHaveLength(2);

  await shell.startNew("导入计划…");
  await importDialog.choose(planFile("plan-excel-gbk.csv"));
  await expect(importDialog.root).toContainText(`${messages.length} 条不变`);
  await expect(importDialog.commitButton).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(importDialog.root).toBeHidden();

  await shell.undo();
  expect(await api.messages.list({})).toEqual([]);
  expect(await api.groups.list()).toEqual([]);
  await expect(calendar.tile("早安签到")).toHaveCount(0);
});

test("a team's workbook is read under its title rows, and a column that was guessed wrong is put right by hand", async ({
  welcome,
  importDialog,
  api,
}) => {
  await welcome.choosePlan(planFile("plan-team.xlsx"));
  await expect(importDialog.root).toContainText("表头在第 3 行");
  await expect(importDialog.column("负责人")).toHaveValue("谁发");
  await importDialog.map("负责人", "备注");
  await expect(importDialog.column("负责人")).toHaveValue("备注");
  await importDialog.map("配图", "不导入");
  await importDialog.showRows();
  const first = importDialog.rows.filter({ hasText: "新品护手霜试用" }).filter({ hasText: "新建" });
  await expect(first).toContainText("老客福利群");
  if (await importDialog.root.getByRole("checkbox", { name: "只导入正确的行" }).isVisible())
    await importDialog.onlyGoodRows();
  await importDialog.commit();
  const [made] = await api.messages.list({});
  expect([made?.at, made?.note, made?.voiceId, made?.wantedImages]).toEqual(["2026-12-09T20:00", "阿May", null, []]);
});

test("a file that is no plan is named as such, and nothing comes in", async ({
  welcome,
  importDialog,
  api,
  faults,
}) => {
  faults.expect(/400/);
  await welcome.page.getByLabel("选择排期表文件").setInputFiles({
    name: "计划.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("<html>登录后下载</html>"),
  });
  await expect(importDialog.root).toContainText("读不懂这个文件");
  expect(await api.messages.list({})).toEqual([]);
});

test("the pack of an imported plan works on a phone without a network", async ({
  browser,
  page,
  home,
  faults,
  welcome,
  importDialog,
  exportDialog,
}) => {
  await welcome.choosePlan(planFile("plan-excel-gbk.csv"));
  await importDialog.onlyGoodRows();
  await importDialog.commit();
  await page.keyboard.press("Escape");
  await exportDialog.open();
  await exportDialog.days("2026-11-30", "2026-12-07");
  await exportDialog.format("手机网页");
  const file = join(home.folder, "pack.html");
  await (await exportDialog.make()).saveAs(file);

  const phone = await openOnPhone(browser, file, faults);
  const cards = phone.page.getByRole("article");
  await expect(cards.filter({ hasText: "降温6℃" })).toBeVisible();
  const card = cards.filter({ hasText: "降温6℃" });
  await card.getByRole("button", { name: "复制文字" }).tap();
  await expect(card.getByRole("button", { name: "已复制 ✓" })).toBeVisible();
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r\n", "\n")).toMatch(
    /^早上好呀各位妈妈～今天降温6℃，出门记得给宝宝加一件薄背心。\n签到格式/,
  );
  await card.getByRole("checkbox").check();
  await phone.page.reload();
  await expect(card.getByRole("checkbox")).toBeChecked();
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.context.close();
});
