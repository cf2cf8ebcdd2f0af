import type { Client } from "@electron/http/client";
import { type FarWeek, farWeek } from "./support/far-week";
import { expect, test } from "./support/test";

/** A week with one activity on Monday evening, its two messages, and a message of its own on Tuesday morning. */
async function planWeek(api: Client): Promise<FarWeek> {
  const week = await farWeek(api);
  const [monday, tuesday] = week;
  const [group, other] = await api.groups.list();
  if (!group || !other) throw new Error("the sample shop has groups");
  const { id: activityId } = await api.activities.create({
    fields: {
      title: "春日会员日",
      type: "member_day",
      start: `${monday}T20:00`,
      end: `${monday}T22:00`,
      groupIds: [group.id],
    },
  });
  for (const [title, clock] of [
    ["会员日预告", "19:30"],
    ["会员日开场", "20:00"],
  ] as const) {
    const fields = { title, text: title, groupId: group.id, activityId, at: `${monday}T${clock}` };
    await api.messages.create({ fields: { ...fields, status: "ready" } });
  }
  const fields = { title: "早安签到", text: "早安", groupId: other.id, at: `${tuesday}T08:30` };
  await api.messages.create({ fields: { ...fields, status: "ready" } });
  return week;
}

test("the month of the sample shop shows its activities, its messages and the pace of every week", async ({
  shell,
  calendar,
  api,
}) => {
  await shell.goTo("日历");
  const today = (await api.workspaces.current())?.today ?? "";
  await expect(calendar.day(today)).toBeVisible();
  await expect(calendar.title).toHaveText(`${today.slice(0, 4)}年${Number(today.slice(5, 7))}月`);
  await expect(calendar.tile("会员日").first()).toBeVisible();
  await expect(calendar.weekLights.first()).toHaveAccessibleName(/^这一周 \d 场活动，/);
  expect(await calendar.tileTexts()).not.toEqual([]);
});

test("a message dragged to another day keeps its clock time, and undo brings it back", async ({
  api,
  calendar,
  shell,
  page,
}) => {
  const [, tuesday, , thursday] = await planWeek(api);
  await calendar.open(tuesday);
  await calendar.dragToDay("早安签到", thursday);
  await expect(calendar.tileOn(thursday, "早安签到")).toContainText("08:30");
  await expect(shell.notice("“早安签到”移到了")).toContainText("08:30");
  await page.reload();
  await expect(calendar.tileOn(thursday, "早安签到")).toContainText("08:30");
  await shell.undo();
  await expect(calendar.tileOn(tuesday, "早安签到")).toContainText("08:30");
});

test("an activity takes its unsent messages along, and one undo takes all of them back", async ({
  api,
  calendar,
  shell,
  page,
}) => {
  const [monday, , wednesday] = await planWeek(api);
  await calendar.open(monday);
  await calendar.dragToDay("春日会员日", wednesday);
  await expect(shell.notice("2 条待发消息跟着移了")).toBeVisible();
  await expect(calendar.tileOn(wednesday, "春日会员日")).toContainText("20:00");
  await expect(calendar.tileOn(wednesday, "会员日预告")).toContainText("19:30");
  await expect(calendar.tileOn(wednesday, "会员日开场")).toContainText("20:00");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(calendar.tileOn(monday, "春日会员日")).toBeVisible();
  await expect(calendar.tileOn(monday, "会员日预告")).toBeVisible();
  await expect(calendar.tileOn(wednesday, "会员日开场")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(calendar.tileOn(wednesday, "会员日开场")).toBeVisible();
});

test("pulling an activity's lower edge in the week makes it longer", async ({ api, calendar }) => {
  const [monday] = await planWeek(api);
  await calendar.open(monday);
  await calendar.show("周");
  await calendar.pullEnd("春日会员日", "23:00");
  const endOf = async () => (await api.activities.list()).find(({ title }) => title === "春日会员日")?.end;
  await expect.poll(endOf).toBe(`${monday}T23:00`);
});

test("dragging over two days of the month plans an activity of two evenings", async ({ api, calendar, page }) => {
  const [, , , thursday, friday] = await planWeek(api);
  await calendar.open(thursday);
  await calendar.dragOver(thursday, friday);
  await calendar.quickForm.getByRole("textbox", { name: "标题" }).fill("周末晒妆");
  await page.keyboard.press("Enter");
  // While the calendar measures, it may stand there twice.
  await expect(calendar.tile("周末晒妆").first()).toBeVisible();
  const made = (await api.activities.list()).find(({ title }) => title === "周末晒妆");
  expect([made?.start, made?.end]).toEqual([`${thursday}T20:00`, `${friday}T22:00`]);
});

test("dragging over hours of the week plans a message at that minute", async ({ api, calendar, page }) => {
  const [, , , thursday] = await planWeek(api);
  await calendar.open(thursday);
  await calendar.show("周");
  await calendar.dragOverHours(thursday, "10:00", "11:30");
  await calendar.quickForm.getByText("消息", { exact: true }).click();
  await calendar.quickForm.getByRole("textbox", { name: "标题" }).fill("早八妆");
  await calendar.quickForm.getByRole("combobox", { name: "哪个社群" }).click();
  await page.getByRole("option", { name: "棠里新手妆群" }).click();
  await calendar.quickForm.getByRole("button", { name: "排上" }).click();
  await expect(calendar.tileOn(thursday, "早八妆")).toContainText("10:00");
  const [made] = await api.messages.views({ from: thursday, to: thursday });
  expect([made?.message.at, made?.groupName]).toEqual([`${thursday}T10:00`, "棠里新手妆群"]);
});

test("week, day and list show the same items", async ({ api, calendar }) => {
  const [monday, tuesday] = await planWeek(api);
  await calendar.open(monday);
  await calendar.show("周");
  const week = ["08:30 早安签到", "19:30 会员日预告", "20:00 会员日开场", "20:00 春日会员日"];
  await expect.poll(() => calendar.tileTexts()).toEqual(week);
  await calendar.show("列表");
  await expect(calendar.tile("早安签到")).toContainText("待发");
  const titles = (await calendar.tileTexts()).map(
    (text) => /早安签到|会员日预告|会员日开场|春日会员日/.exec(text)?.[0],
  );
  expect(titles.toSorted()).toEqual(["会员日开场", "会员日预告", "春日会员日", "早安签到"].toSorted());
  await calendar.show("日");
  await expect.poll(() => calendar.tileTexts()).toEqual(week.slice(1));
  await calendar.page.keyboard.press("ArrowRight");
  await expect.poll(() => calendar.tileTexts()).toEqual(week.slice(0, 1));
  await expect(calendar.title).toContainText(`${Number(tuesday.slice(5, 7))}月${Number(tuesday.slice(8))}日`);
});

test("a third activity turns the week's light to red, and a higher target turns it green again", async ({
  api,
  calendar,
  page,
}) => {
  const [monday, tuesday, , , friday] = await planWeek(api);
  const title = "话题：包里常年回购的三样";
  await api.activities.create({ fields: { title, type: "topic", start: `${tuesday}T20:00`, end: `${tuesday}T21:00` } });
  await calendar.open(monday);
  await expect(calendar.weekLight(2)).toHaveAccessibleName("这一周 2 场活动，刚刚好");
  await calendar.clickDay(friday);
  await calendar.quickForm.getByRole("textbox", { name: "标题" }).fill("清仓");
  await page.keyboard.press("Enter");
  const light = calendar.weekLight(3);
  await expect(light).toHaveAccessibleName("这一周 3 场活动，排得太密");
  await light.click();
  await page.getByLabel("每周至多").fill("3");
  await page.getByRole("button", { name: "改目标" }).click();
  await expect(light).toHaveAccessibleName("这一周 3 场活动，刚刚好");
});

test("filters leave only the messages of one group, and come off again", async ({ api, calendar, page }) => {
  const [monday] = await planWeek(api);
  const [group] = await api.groups.list();
  await calendar.open(monday);
  await expect(calendar.tile("早安签到")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "筛选" }).click();
  await page.getByRole("combobox", { name: "社群" }).click();
  await page.getByRole("option", { name: group?.name ?? "" }).click();
  await expect(calendar.tile("早安签到")).toHaveCount(0);
  await expect(calendar.tile("会员日预告")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "筛选 1" }).click();
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect(calendar.tile("早安签到")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "筛选" }).click();
  await page.getByRole("checkbox", { name: "消息", exact: true }).uncheck();
  await expect(calendar.tile("早安签到")).toHaveCount(0);
  await expect(calendar.tile("春日会员日")).toBeVisible();
});

test("a tile opens the editor of its message, and what is changed there shows on the calendar", async ({
  api,
  calendar,
  page,
}) => {
  const [, tuesday] = await planWeek(api);
  await calendar.open(tuesday);
  await calendar.tile("早安签到").click();
  const drawer = page.getByRole("dialog").filter({ has: page.getByRole("textbox", { name: "标题" }) });
  await drawer.getByRole("textbox", { name: "标题" }).fill("午间签到");
  await page.keyboard.press("Escape");
  await expect(calendar.tileOn(tuesday, "午间签到")).toContainText("08:30");
});

for (const timezoneId of ["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"]) {
  test.describe(`on a computer set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("no message shifts its day, near midnight and when dragged", async ({ api, calendar, page }) => {
      const [monday, , wednesday, thursday] = await farWeek(api);
      for (const [title, clock] of [
        ["零点刚过", "00:05"],
        ["快到零点", "23:55"],
      ] as const) {
        await api.messages.create({ fields: { title, text: title, at: `${monday}T${clock}` } });
      }
      await calendar.open(monday);
      await expect(calendar.tileOn(monday, "零点刚过")).toContainText("00:05");
      await expect(calendar.tileOn(monday, "快到零点")).toContainText("23:55");
      await calendar.dragToDay("快到零点", wednesday);
      await expect(calendar.tileOn(wednesday, "快到零点")).toContainText("23:55");
      await calendar.dragToDay("零点刚过", thursday);
      await expect(calendar.tileOn(thursday, "零点刚过")).toContainText("00:05");
      await page.reload();
      await expect(calendar.tileOn(wednesday, "快到零点")).toContainText("23:55");
      await expect(calendar.tileOn(thursday, "零点刚过")).toContainText("00:05");
      await calendar.show("周");
      await expect(calendar.tileOn(thursday, "零点刚过")).toContainText("00:05");
      const times = (await api.messages.list({ from: monday, to: thursday })).map(({ at }) => at);
      expect(times).toEqual([`${wednesday}T23:55`, `${thursday}T00:05`]);
    });
  });
}
