import type { Client } from "@electron/http/client";
import { PlanDraftDialog } from "./pages/plan-draft-dialog";
import { dragTo, middleOf } from "./support/drag";
import { type FarWeek, farWeek } from "./support/far-week";
import { expect, test } from "./support/test";

const COPY = "敏感肌换季先做三件事：洗脸水放凉一点，防晒别换新，面霜薄涂两层等它干";

type Week = { readonly week: FarWeek; readonly groupId: string; readonly groupName: string };

/** A week of its own, and a group that gets something on Tuesdays and Thursdays at 20:20. */
async function weekWithSlots(api: Client): Promise<Week> {
  const week = await farWeek(api);
  const slots = [{ weekdays: [2, 4], clock: "20:20", voiceId: null, note: "晚间" }];
  const group = await api.groups.create({ fields: { name: "换季护理群", slots } });
  return { week, groupId: group.id, groupName: group.name };
}

async function message(api: Client, title: string, at: string, groupId: string | null = null, text = title) {
  return api.messages.create({ fields: { title, text, groupId, at, status: "ready" } });
}

test("a draft dragged from the side list onto a day goes into that day's free slot of the chosen group", async ({
  api,
  calendar,
  page,
  shell,
}) => {
  const { week, groupId, groupName } = await weekWithSlots(api);
  const [, , , thursday] = week;
  const draft = await api.drafts.create({ fields: { title: "换季三件事", status: "write" } });
  await calendar.open(thursday);
  await page.getByRole("button", { name: "待排文案" }).click();
  await dragTo(page.locator("[data-draft]").filter({ hasText: "换季三件事" }), calendar.day(thursday));
  const dialog = new PlanDraftDialog(page);
  await dialog.chooseGroup(groupName);
  await expect(dialog.nextSlot).toContainText("20:20");
  await dialog.confirm();
  await expect(calendar.tileOn(thursday, "换季三件事")).toContainText("20:20");
  const [planned] = await api.messages.list({ draftId: draft.id });
  expect([planned?.at, planned?.groupId]).toEqual([`${thursday}T20:20`, groupId]);
  await expect(page.locator("[data-draft]").filter({ hasText: "换季三件事" })).toHaveCount(0);
  await shell.undo();
  await expect(calendar.tileOn(thursday, "换季三件事")).toHaveCount(0);
  await expect(page.locator("[data-draft]").filter({ hasText: "换季三件事" })).toHaveCount(1);
});

test("planning nearly the same copy again warns, lets it be done, and the message can waive the warning", async ({
  api,
  calendar,
  page,
}) => {
  const { week, groupId, groupName } = await weekWithSlots(api);
  const [, tuesday, , thursday] = week;
  await message(api, "换季早知道", `${tuesday}T20:20`, groupId, COPY);
  const body = {
    version: 1 as const,
    doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: `${COPY}。` }] }] },
  };
  await api.drafts.create({ fields: { title: "换季再说一次", body } });
  await calendar.open(thursday);
  await page.getByRole("button", { name: "待排文案" }).click();
  await dragTo(page.locator("[data-draft]").filter({ hasText: "换季再说一次" }), calendar.day(thursday));
  const dialog = new PlanDraftDialog(page);
  await dialog.chooseGroup(groupName);
  await expect(dialog.warnings).toContainText("14 天内给这个群发过一样的");
  await expect(dialog.warnings).toContainText("换季早知道");
  await dialog.confirm();
  const tile = calendar.tileOn(thursday, "换季再说一次");
  await expect(tile.getByRole("img", { name: "1 个提醒" })).toBeVisible();
  await tile.click();
  await page.getByRole("button", { name: "没关系" }).click();
  await page.keyboard.press("Escape");
  await expect(tile.getByRole("img")).toHaveCount(0);
});

test("Alt and dragging copies a message and leaves it where it is; the menu key does it too", async ({
  api,
  calendar,
  page,
}) => {
  const { week } = await weekWithSlots(api);
  const [, tuesday, wednesday, thursday] = week;
  await message(api, "早安签到", `${tuesday}T08:30`);
  await calendar.open(tuesday);
  const from = await middleOf(calendar.tile("早安签到"));
  const to = await middleOf(calendar.day(wednesday));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.keyboard.down("Alt");
  await page.mouse.move(from.x + 30, from.y + 10, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await expect(page.locator("body")).toHaveAttribute("data-copying", "");
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect(calendar.tileOn(wednesday, "早安签到")).toContainText("08:30");
  await expect(calendar.tileOn(tuesday, "早安签到")).toContainText("08:30");
  await calendar.tileOn(wednesday, "早安签到").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "复制到…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "复制 1 项" });
  await dialog.getByRole("textbox", { name: "往后几天" }).fill("1");
  await page.keyboard.press("Enter");
  await expect(calendar.tileOn(thursday, "早安签到")).toContainText("08:30");
  const at = (await api.messages.list({ from: tuesday, to: thursday })).map((each) => each.at);
  expect(at).toEqual([`${tuesday}T08:30`, `${wednesday}T08:30`, `${thursday}T08:30`]);
});

test("several tiles move together by dragging one of them, and one undo takes all of them back", async ({
  api,
  calendar,
  page,
  shell,
}) => {
  const { week, groupId } = await weekWithSlots(api);
  const [monday, tuesday, , thursday, friday] = week;
  await message(api, "早安签到", `${monday}T08:30`, groupId);
  await message(api, "午间好物", `${monday}T12:20`, groupId);
  const activity = await api.activities.create({
    fields: { title: "换季答疑", start: `${tuesday}T20:00`, end: `${tuesday}T21:00`, groupIds: [groupId] },
  });
  await api.messages.create({
    fields: { title: "答疑收尾", text: "结束了", groupId, activityId: activity.id, at: `${tuesday}T20:50` },
  });
  const times = async () => (await api.messages.list({ from: monday, to: week[6] })).map(({ at }) => at);
  const before = await times();
  await calendar.open(monday);
  await calendar.tile("早安签到").click({ modifiers: ["ControlOrMeta"] });
  await calendar.tile("换季答疑").click({ modifiers: ["Shift"] });
  const bar = page.getByRole("region", { name: "多选" });
  await expect(bar).toContainText("已选 3 项");
  await dragTo(calendar.tile("早安签到"), calendar.day(thursday));
  await expect(shell.notice("3 项移了 3 天，另有 1 条跟着移了")).toBeVisible();
  await expect(calendar.tileOn(friday, "换季答疑")).toContainText("20:00");
  await expect(calendar.tileOn(thursday, "午间好物")).toContainText("12:20");
  await expect(calendar.tileOn(friday, "答疑收尾")).toContainText("20:50");
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await shell.undo();
  await expect(calendar.tileOn(monday, "早安签到")).toContainText("08:30");
  expect(await times()).toEqual(before);
});

test("the posting slots of a group are set on its page and found again as its next free slots", async ({
  api,
  page,
  shell,
}) => {
  const group = await api.groups.create({ fields: { name: "时段试验群" } });
  await shell.goTo("社群");
  await page.getByRole("option", { name: /时段试验群/ }).click();
  await page.getByRole("button", { name: "加一个时段" }).click();
  const slots = page.getByRole("region", { name: "发布时段" });
  for (const day of ["周二", "周四", "周五"]) await slots.getByRole("button", { name: day }).click();
  await slots.getByRole("textbox", { name: "时间" }).fill("21:05");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await api.groups.get({ id: group.id })).slots)
    .toEqual([{ weekdays: [1, 3], clock: "21:05", voiceId: null, note: "" }]);
  const { slots: free } = await api.slots.next({ groupId: group.id, count: 2 });
  expect(free.map(({ at }) => at.slice(11))).toEqual(["21:05", "21:05"]);
});
