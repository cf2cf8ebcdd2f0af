import { expect, test } from "./support/test";

const schedule2027 = {
  year: 2027,
  days: [
    { name: "元旦", date: "2027-01-01", isOffDay: true },
    { name: "春节", date: "2027-02-05", isOffDay: true },
    { name: "春节", date: "2027-01-31", isOffDay: false },
  ],
};

function fileOf(content: unknown) {
  return { name: "2027.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) };
}

test("a day in every view says what day it is, and its layers are switched off for good", async ({
  calendar,
  layers,
  page,
}) => {
  await calendar.open("2028-03-08");
  await expect(layers.marks("2028-03-08")).toHaveAccessibleName(/^2028-03-08、.*38 女王节/);
  for (const view of ["周", "日"] as const) {
    await calendar.show(view);
    // Another way of looking at a month begins with its first days.
    await calendar.open("2028-03-07");
    await calendar.open("2028-03-08");
    await expect(page.getByRole("main").getByRole("button", { name: /^2028-03-08、.*38 女王节/ })).toBeVisible();
  }
  await calendar.show("月");
  await layers.toggle("电商大促");
  await layers.toggle("农历与农历节日");
  await expect(layers.marks("2028-03-08")).toHaveCount(0);
  await page.reload();
  await calendar.open("2028-03-08");
  await expect(layers.marks("2028-03-05")).toHaveAccessibleName("2028-03-05、惊蛰");
  await expect(layers.marks("2028-03-08")).toHaveCount(0);
});

test("in the list a day's heading says what day it is", async ({ api, calendar, page }) => {
  await api.messages.create({ fields: { title: "开场", at: "2028-03-08T20:00", text: "来啦" } });
  await calendar.open("2028-03-08");
  await calendar.show("列表");
  await expect(page.getByRole("main").getByRole("button", { name: /^2028-03-08、.*38 女王节/ })).toBeVisible();
});

test("a press on the marks tells source and confidence, and plans nothing", async ({ calendar, layers }) => {
  await calendar.open("2028-03-08");
  const popover = await layers.openDay("2028-03-08");
  await expect(popover).toContainText("3/1 起预热，正日 3/8");
  await expect(popover).toContainText("来源： 多个公开代码库与日历里的日期一致");
  await expect(popover).toContainText("大致可靠");
  await expect(calendar.quickForm).toBeHidden();
});

test("a sale can be left out, hidden and put back as it came", async ({ api, calendar, layers, shell }) => {
  await calendar.open("2028-03-08");
  const popover = await layers.openDay("2028-03-08");
  await popover.getByText("不参加", { exact: true }).click();
  await expect(shell.notice("“38 女王节”：不参加").first()).toBeVisible();
  await popover.getByRole("button", { name: "不显示" }).click();
  await expect(layers.marks("2028-03-08")).not.toHaveAccessibleName(/38 女王节/);
  expect((await api.ownDays.list()).find(({ replaces }) => replaces === "queens_day")).toMatchObject({
    decision: "skip",
    hidden: true,
    start: "2028-03-08",
  });
  await layers.openMenu();
  await layers.menu.getByRole("button", { name: "把“38 女王节”改回自带的" }).click();
  await expect(layers.marks("2028-03-08")).toHaveAccessibleName(/38 女王节/);
});

test("a sale's dates can be changed, and nothing is made before that is saved", async ({ api, calendar, layers }) => {
  const before = await api.ownDays.list();
  await calendar.open("2028-03-08");
  const popover = await layers.openDay("2028-03-08");
  await popover.getByRole("button", { name: "修改…" }).click();
  expect(await api.ownDays.list()).toEqual(before);
  await layers.form.getByLabel("名称").fill("年中大促");
  await layers.form.getByLabel("提前预热").fill("5");
  await layers.form.getByRole("button", { name: "保存" }).click();
  await expect(layers.form).toBeHidden();
  await expect(layers.marks("2028-03-08")).toHaveAccessibleName(/年中大促/);
  await expect(layers.marks("2028-03-03")).toHaveAccessibleName(/年中大促 预热/);
});

test("a birthday by the lunar calendar is on the right days, and one undo takes it away", async ({
  calendar,
  layers,
  shell,
}) => {
  await calendar.open("2028-10-03");
  const popover = await layers.openDay("2028-10-03");
  await popover.getByRole("button", { name: "这天是个自定日子…" }).click();
  await layers.form.getByRole("button", { name: "保存" }).click();
  await expect(layers.form).toContainText("给这个日子起个名字");
  await layers.form.getByLabel("名称").fill("老板娘生日");
  await layers.choose("重复", "每年（农历）");
  await expect(layers.form).toContainText("接下来：2028/10/3 周二、2029/9/22 周六、2030/9/12 周四");
  await layers.form.getByRole("button", { name: "保存" }).click();
  await expect(layers.marks("2028-10-03")).toHaveAccessibleName(/老板娘生日/);
  await calendar.open("2029-09-22");
  await expect(layers.marks("2029-09-22")).toHaveAccessibleName(/老板娘生日/);
  await shell.undo();
  await expect(layers.marks("2029-09-22")).not.toHaveAccessibleName(/老板娘生日/);
});

test("a year without a published schedule says so, takes a file in, and refuses a wrong one", async ({
  api,
  calendar,
  layers,
  page,
  shell,
  faults,
}) => {
  await calendar.open("2027-01-15");
  const note = page.getByText("2027 年放假安排待发布");
  await expect(note).toBeVisible();
  await expect(layers.marks("2027-01-01")).toHaveAccessibleName("2027-01-01、法定节日，安排待发布、元旦、廿四");
  faults.expect(/importHolidays/);
  await layers.importHolidays(
    fileOf({ ...schedule2027, days: [{ name: "元旦", date: "2027-13-01", isOffDay: true }] }),
  );
  await expect(shell.notice(/2027-13-01/).first()).toBeVisible();
  expect(await api.holidays.list()).toEqual([]);
  await layers.importHolidays(fileOf(schedule2027));
  await expect(shell.notice("已导入 2027 年放假安排：放假 2 天，调休上班 1 天").first()).toBeVisible();
  await expect(note).toBeHidden();
  await expect(layers.marks("2027-01-31")).toHaveAccessibleName(/^2027-01-31、调休上班、/);
  await shell.undo();
  await expect(note).toBeVisible();
});

test("a product that is used up is planned again with one press, put off, or left", async ({
  api,
  calendar,
  layers,
  shell,
}) => {
  const { id: groupId } = await api.groups.create({ fields: { name: "复购测试群" } });
  const { id: productId } = await api.products.create({ fields: { name: "卸妆膏", repurchaseDays: 30 } });
  const times = { start: "2028-06-01T20:00", end: "2028-06-01T21:00" };
  await api.activities.create({
    fields: { title: "闪购", type: "flash_sale", ...times, groupIds: [groupId], productIds: [productId] },
  });
  await calendar.open("2028-06-28");
  const popover = await layers.openDay("2028-06-28");
  await expect(popover).toContainText("卸妆膏 · 复购测试群");
  await expect(popover).toContainText("上次 06-01 闪购 + 30 天 − 3 天");
  await popover.getByRole("button", { name: "推迟一周" }).click();
  await calendar.open("2028-07-05");
  await expect(layers.marks("2028-07-05")).toHaveAccessibleName(/1 条复购提醒/);
  const later = await layers.openDay("2028-07-05");
  await later.getByRole("button", { name: "排上" }).click();
  await expect(calendar.tileOn("2028-07-05", "限时秒杀 · 卸妆膏").first()).toBeVisible();
  await expect(layers.marks("2028-07-05")).not.toHaveAccessibleName(/复购提醒/);
  await shell.undo();
  const again = await layers.openDay("2028-07-05");
  await again.getByRole("button", { name: "这次不用" }).click();
  await expect(layers.marks("2028-07-05")).not.toHaveAccessibleName(/复购提醒/);
  expect((await api.products.get({ id: productId })).repurchaseAnswers).toEqual([
    { groupId, wave: "2028-06-01", until: null },
  ]);
});

test("the settings have the same days and schedules", async ({ settings, layers, page }) => {
  await settings.open("layers");
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText("日历图层");
  await layers.importHolidays(fileOf(schedule2027));
  await expect(page.getByText("2027 年放假安排", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "移除“2027 年放假安排”" }).click();
  await expect(page.getByText("2027 年放假安排", { exact: true })).toBeHidden();
  await page.getByRole("main").getByRole("button", { name: /^店庆/ }).click();
  await expect(layers.form.getByLabel("名称")).toHaveValue("店庆");
});
