import { addDays } from "@shared/domain/wall-time";
import { dragTo } from "./support/drag";
import { farWeek } from "./support/far-week";
import { expect, test } from "./support/test";

const TITLE = "双周日囤货";

test("an activity repeats on every second Sunday; one is dragged, then those after it, then all are deleted and brought back", async ({
  api,
  calendar,
  page,
  shell,
}) => {
  const sunday = (await farWeek(api))[6];
  const { id } = await api.activities.create({
    fields: { title: TITLE, start: `${sunday}T20:00`, end: `${sunday}T21:30` },
  });
  const days = async () => {
    const all = await api.activities.list();
    return all.flatMap(({ title, start }) => (title === TITLE ? [start.slice(0, 10)] : [])).sort();
  };
  const at = (...offsets: number[]) => offsets.map((offset) => addDays(sunday, offset));

  await test.step("双周日 is one of the usual ways, and its dates are shown before anything is saved", async () => {
    await page.evaluate((to) => {
      location.hash = `#/activities?id=${to}`;
    }, id);
    await page.getByRole("button", { name: "设为重复…" }).click();
    const dialog = page.getByRole("dialog", { name: `重复：${TITLE}` });
    await dialog.getByLabel("多久一次").click();
    await page.getByRole("option", { name: "双周日（每两周的周日）" }).click();
    await dialog.getByText("共几次", { exact: true }).click();
    await dialog.getByLabel("共几次").last().fill("5");
    const preview = dialog.getByRole("region", { name: "接下来的日期" });
    await expect(preview).toContainText("每两周的周日，共 5 次");
    await expect(preview.getByRole("listitem")).toHaveCount(5);
    await dialog.getByRole("button", { name: "开始重复" }).click();
    await expect(page.getByRole("group", { name: "重复", exact: true })).toContainText("第1次，共5次");
    expect(await days()).toEqual(at(0, 14, 28, 42, 56));
  });

  await test.step("本次 moves the dragged one alone", async () => {
    await calendar.open(sunday);
    await dragTo(calendar.tileOn(sunday, TITLE), calendar.day(addDays(sunday, -1)));
    await page.getByRole("dialog").getByRole("button", { name: /^本次/ }).click();
    await expect(calendar.tileOn(addDays(sunday, -1), TITLE)).toContainText("20:00");
    expect(await days()).toEqual(at(-1, 14, 28, 42, 56));
  });

  await test.step("thinking better of it leaves the tile where it was", async () => {
    await calendar.open(addDays(sunday, 14));
    await dragTo(calendar.tileOn(addDays(sunday, 14), TITLE), calendar.day(addDays(sunday, 12)));
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
    await expect(calendar.tileOn(addDays(sunday, 14), TITLE)).toBeVisible();
    expect(await days()).toEqual(at(-1, 14, 28, 42, 56));
  });

  await test.step("此后 takes those after it along, to Saturdays", async () => {
    await dragTo(calendar.tileOn(addDays(sunday, 14), TITLE), calendar.day(addDays(sunday, 13)));
    await page.getByRole("dialog").getByRole("button", { name: /^此后/ }).click();
    await expect(shell.notice("改了 4 次")).toBeVisible();
    await expect(calendar.tileOn(addDays(sunday, 13), TITLE)).toContainText("20:00");
    expect(await days()).toEqual(at(-1, 13, 27, 41, 55));
  });

  await test.step("a new name is this one's own until it is applied to the others", async () => {
    const third = (await api.activities.list()).find(({ start }) => start.startsWith(addDays(sunday, 27)));
    await page.evaluate((to) => {
      location.hash = `#/activities?id=${to}`;
    }, third?.id ?? "");
    await page.getByRole("main").getByLabel("给用户的价值").fill("比平时便宜");
    const bar = page.getByRole("status").filter({ hasText: "改的是本次（给用户的价值）" });
    await bar.getByRole("button", { name: "全部" }).click();
    await expect(bar).toHaveCount(0);
    const values = async () =>
      (await api.activities.list()).flatMap(({ title, memberValue }) => (title === TITLE ? [memberValue] : []));
    expect((await values()).filter((value) => value === "比平时便宜")).toHaveLength(4);
  });

  await test.step("删除 全部, and one undo", async () => {
    const before = await days();
    await page.getByRole("main").getByRole("button", { name: "删除", exact: true }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: /^全部/ }).click();
    await expect(shell.notice("4 次已移到回收站")).toBeVisible();
    expect(await days()).toEqual(at(-1));
    await shell.undo();
    await expect.poll(days).toEqual(before);
  });
});
