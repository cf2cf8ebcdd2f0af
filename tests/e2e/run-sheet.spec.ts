import type { Client } from "@electron/http/client";
import { addDays } from "@shared/domain/wall-time";
import { expect, test } from "./support/test";

/** An activity of a group and a product in five days at eight, laid out from the shipped lottery. */
async function layOut(api: Client, templateKey = "lottery") {
  const state = await api.workspaces.current();
  const [group] = await api.groups.list();
  const [product] = await api.products.list();
  if (!state || !group || !product) throw new Error("the sample shop is not open");
  const { activity } = await api.activities.createFromTemplate({
    templateKey,
    start: `${addDays(state.today, 5)}T20:00`,
    groupIds: [group.id],
    productIds: [product.id],
  });
  return activity;
}

test("choosing a template lays out the run sheet that was shown", async ({ api, page, shell }) => {
  await shell.goTo("活动");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("用模板新建活动");
  await page.getByRole("option", { name: "用模板新建活动" }).click();
  const picker = page.getByRole("dialog");
  await picker.getByPlaceholder("按名称、说明或拼音首字母找模板").fill("双周日内购");
  await page.keyboard.press("Enter");
  for (const field of ["社群", "商品"]) {
    await picker
      .getByRole("textbox", { name: field })
      .or(picker.getByRole("combobox", { name: field }))
      .first()
      .click();
    await page.locator(".mantine-MultiSelect-option:visible").first().click();
    await picker.getByRole("textbox", { name: "活动名称" }).click();
  }
  const shown = picker.getByRole("region", { name: "会排出这张流程表" });
  await expect(shown).toBeVisible();
  const count = Number(/(\d+) 个环节/.exec(await shown.innerText())?.[1]);
  await picker.getByRole("button", { name: "排好这场活动" }).click();
  await expect(page.getByText(`完成 0 / ${count}`)).toBeVisible();
  const made = (await api.activities.list()).find(({ templateKey }) => templateKey === "inner-sale");
  expect(made?.runSheet.length).toBe(count);
});

test("a cue is edited in place, pinned, and stays when the start moves with a preview; undo takes the move back", async ({
  api,
  page,
  shell,
}) => {
  const activity = await layOut(api);
  await page.reload();
  await shell.goToAddress(`activities?id=${activity.id}`);
  const sheet = page.getByRole("region", { name: "流程表" });
  const [first] = activity.runSheet;
  // One counted from the start; a clock time on a day stays where it is when only the hour changes.
  const follower = activity.runSheet.find(({ time }) => time.kind === "offset");
  const row = (id: string | undefined) => sheet.locator(`[data-cue="${id}"]`);
  await row(first?.id).focus();
  await page.keyboard.press("Enter");
  await sheet.getByRole("textbox", { name: "环节" }).fill("提前说规矩");
  await expect(row(first?.id)).toContainText("提前说规矩");
  await page.keyboard.press("Escape");
  await row(first?.id).focus();
  await page.keyboard.press("p");
  await expect(row(first?.id)).toContainText("固定在这个时间");

  const before = await api.runSheets.view({ activityId: activity.id });
  const clock = page.getByRole("group", { name: "开始" }).getByRole("textbox").last();
  await clock.fill("19:00");
  await clock.press("Enter");
  const preview = page.getByText(/^开始改到 /).first();
  await expect(preview).toBeVisible();
  await expect(page.getByText("手动固定")).toBeVisible();
  await page.getByRole("button", { name: /^挪动这 \d+ 条$/ }).click();
  await expect(async () => {
    const after = await api.runSheets.view({ activityId: activity.id });
    const at = (view: typeof after, id: string | undefined) => view.cues.find((cue) => cue.id === id)?.at;
    expect(at(after, first?.id)).toBe(at(before, first?.id));
    expect(at(after, follower?.id)).not.toBe(at(before, follower?.id));
  }).toPass();
  await shell.undo();
  await expect(async () => {
    expect((await api.runSheets.view({ activityId: activity.id })).cues).toEqual(before.cues);
  }).toPass();
});

test("a value of the template's own is filled in once, for every message and step that needs it", async ({
  api,
  page,
  shell,
}) => {
  const activity = await layOut(api);
  await page.reload();
  await shell.goToAddress(`activities?id=${activity.id}`);
  const open = page.getByRole("form", { name: "这场活动的待填项" });
  const needed = /^名额 (\d+) 处要用$/;
  const line = open.getByRole("listitem").filter({ hasText: needed });
  await expect(line).toHaveCount(1);
  const count = Number(needed.exec((await line.innerText()).replace(/\s+/g, " "))?.[1]);
  await open.getByRole("button", { name: "一次填好" }).click();
  await open.getByRole("textbox", { name: "名额" }).fill("20");
  await page.keyboard.press("Enter");
  await expect(shell.notice("填好了")).toBeVisible();
  await expect(open).toContainText("已填：名额 20");
  const { cues } = await api.runSheets.view({ activityId: activity.id });
  expect(cues.filter(({ shown }) => shown.unfilled.includes("名额"))).toEqual([]);
  const using = cues.filter(({ template, steps }) =>
    [template, ...steps.map(({ text }) => text)].some((text) => text.includes("{{名额}}")),
  );
  expect(using.length).toBe(count);
  await expect(page.getByRole("region", { name: "流程表" })).not.toContainText("{{名额}}");
});

test("live mode holds the next cue large and ticks through the sheet", async ({ api, page, shell }) => {
  const activity = await layOut(api);
  await page.reload();
  await shell.goToAddress(`activities?id=${activity.id}`);
  await page.getByRole("button", { name: "现场模式" }).click();
  const live = page.getByRole("dialog");
  const title = live.getByRole("heading", { level: 2 });
  const first = await title.innerText();
  await page.keyboard.press("Enter");
  await expect(title).not.toHaveText(first);
  await expect(async () => {
    const { cues } = await api.runSheets.view({ activityId: activity.id });
    expect(cues.filter(({ doneAt }) => doneAt !== null).map(({ shown }) => shown.title)).toEqual([first]);
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(live).toBeHidden();
});

test.describe("the template library", () => {
  test("makes a shipped template one's own, keeps what is typed, and gives the shipped one back", async ({
    api,
    page,
    shell,
  }) => {
    await shell.goToAddress("library?tab=templates&id=lottery");
    const sheet = page.getByRole("article", { name: "抽奖（规则全公开）" });
    await expect(sheet.getByLabel("一句话说明")).toBeDisabled();
    await page.getByRole("button", { name: "改成我的" }).click();
    await page.getByRole("textbox", { name: "模板名称" }).fill("棠里抽奖");
    await page.getByRole("textbox", { name: "给用户的价值" }).fill("抽三位送小样");
    const first = page.getByRole("listitem").getByRole("button", { expanded: false }).first();
    await first.click();
    await page.getByRole("textbox", { name: "环节" }).fill("把规矩说清");
    await expect(async () => {
      const [own] = await api.templates.own();
      expect([own?.name, own?.memberValue, own?.cues.some(({ title }) => title === "把规矩说清")]).toEqual([
        "棠里抽奖",
        "抽三位送小样",
        true,
      ]);
    }).toPass();
    await page.getByRole("article").getByRole("button", { name: "更多" }).click();
    await page.getByRole("menuitem", { name: "换回自带的" }).click();
    await expect(page.getByRole("heading", { name: "抽奖（规则全公开）" })).toBeVisible();
    expect(await api.templates.own()).toEqual([]);
  });

  test("takes all templates out as one file and in again, and says what that changed", async ({ api, page, shell }) => {
    await api.templates.duplicate({ key: "lottery" });
    await shell.goToAddress("library?tab=templates");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "全部导出" }).click();
    const path = await (await saving).path();
    const [own] = await api.templates.own();
    await api.templates.trash({ ids: [own?.id ?? ""] });
    await page.locator('input[type="file"][accept*="json"]').setInputFiles(path);
    await expect(shell.notice(/新增 1 个，更新 0 个/)).toBeVisible();
    expect((await api.templates.own()).map(({ name }) => name)).toEqual([own?.name]);
  });
});
