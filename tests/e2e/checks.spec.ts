import type { Page } from "@playwright/test";
import { startComposition } from "./support/composition";
import { farWeek } from "./support/far-week";
import { expect, test } from "./support/test";

const marks = (page: Page) => page.locator(".finding-mark");
const findings = (page: Page) => page.getByRole("tabpanel", { name: "检查" });
const card = (page: Page, words: string) => findings(page).getByRole("article").filter({ hasText: words });

async function openNewDraft(page: Page): Promise<void> {
  await page.keyboard.press("n");
  // What is clicked before the new draft is there belongs to the one that was open.
  await expect(page.getByRole("textbox", { name: "文案标题" })).toHaveValue("");
  await page.getByRole("tab", { name: /^检查/ }).click();
  await page.getByRole("textbox", { name: "正文" }).click();
}

test("what may not be said is underlined while typing, with its law beside the text", async ({
  page,
  shell,
  drafts,
}) => {
  await shell.goTo("文案");
  await openNewDraft(page);
  await page.keyboard.type("这瓶是国·家·级的，治疗过敏");
  await expect(marks(page)).toHaveText(["国·家·级", "治疗"]);
  await expect(card(page, "治疗")).toContainText("广告法");
  await expect(findings(page)).toContainText("提示，非法律意见");

  await page.keyboard.type("。好用");
  await expect(marks(page)).toHaveText(["国·家·级", "治疗"]);
  await card(page, "治疗").getByTitle("在文中找到它").click();
  await page.keyboard.type("舒缓");
  await expect(drafts.body).toHaveText("这瓶是国·家·级的，舒缓过敏。好用");
  await expect(marks(page)).toHaveText(["国·家·级"]);
});

test("a composition inside an underlined word is not broken apart", async ({ page, shell, drafts }) => {
  await shell.goTo("文案");
  await openNewDraft(page);
  await page.keyboard.type("国家级");
  await expect(marks(page)).toHaveText(["国家级"]);
  const ime = await startComposition(page);
  for (const letters of ["p", "pi", "pin", "pin z", "pin zhi"]) await ime.compose(letters);
  await ime.commit("品质");
  await expect(drafts.body).toHaveText("国家级品质");
  await expect(marks(page)).toHaveText(["国家级"]);
});

test("a rule of one's own is found, replaced in one step, and undone", async ({
  page,
  shell,
  settings,
  drafts,
  api,
}) => {
  await settings.open("checks");
  await page.getByRole("button", { name: "加一条规则" }).click();
  await page.getByLabel("名称").fill("不说亲");
  await page.getByRole("combobox", { name: "词语" }).fill("亲亲们");
  await page.keyboard.press("Enter");
  await page.getByLabel("匹配式").fill("(亲+)+们");
  await expect(page.getByText("重复里面还有重复或选择，遇到长文本会卡死")).toBeVisible();
  await page.getByLabel("匹配式").fill("");
  await page.getByLabel("建议", { exact: true }).fill("改为“姐妹们”");
  await expect.poll(async () => (await api.ownRules.list())[0]?.suggestion).toBe("改为“姐妹们”");
  expect((await api.ownRules.list())[0]?.pattern).toBe("");

  await shell.goTo("文案");
  await openNewDraft(page);
  await page.keyboard.type("亲 亲 们晚上好");
  await card(page, "不说亲").getByRole("button", { name: "替换为“姐妹们”" }).click();
  await expect(drafts.body).toHaveText("姐妹们晚上好");
  await drafts.body.click();
  await page.keyboard.press("Control+z");
  await expect(drafts.body).toHaveText("亲 亲 们晚上好");
});

test("an accepted finding stands until its paragraph changes", async ({ page, shell, drafts }) => {
  await shell.goTo("文案");
  await openNewDraft(page);
  await page.keyboard.type("国家级工艺亲手做");
  await expect(marks(page).first()).toBeVisible();
  const before = await marks(page).count();
  const first = findings(page).getByRole("article").first();
  await first.getByRole("button", { name: "接受…" }).click();
  await expect(first.getByRole("button", { name: "接受", exact: true })).toBeDisabled();
  await first.getByLabel("证据来源").fill("工艺名录第 5 批");
  await first.getByRole("button", { name: "接受", exact: true }).click();
  await expect(findings(page).getByRole("region", { name: "已接受" })).toContainText("已接受 1 处");
  await expect(marks(page)).toHaveCount(before - 1);

  await drafts.body.click();
  await page.keyboard.press("End");
  await page.keyboard.type("的");
  await expect(marks(page)).toHaveCount(before);
});

test("serious findings are seen before anything leaves", async ({ api, exportDialog }) => {
  const [monday, , , , , , sunday] = await farWeek(api);
  const [group] = await api.groups.list();
  await api.messages.create({
    fields: { title: "保湿", text: "这瓶治疗过敏", groupId: group?.id ?? null, at: `${monday}T20:00`, status: "ready" },
  });
  await exportDialog.open();
  await exportDialog.days(monday, sunday);
  const serious = exportDialog.root.getByRole("region", { name: "严重的检查结果" });
  await expect(serious).toContainText("治疗");
  await expect(serious).toContainText("提示，非法律意见");
  await expect(exportDialog.makeButton).toBeDisabled();
  await serious.getByRole("checkbox", { name: "我看过了，仍要导出" }).check();
  await exportDialog.format("一个文本");
  await exportDialog.make();
});

test("the days to come are checked in one place", async ({ page, api }) => {
  const { date } = await api.messages.today();
  await api.messages.create({
    fields: { title: "晚安", text: "全网最低价，治疗失眠", at: `${date}T23:50`, status: "ready" },
  });
  await page.evaluate(() => {
    location.hash = "#/library?tab=checks";
  });
  await page.getByText("今天", { exact: true }).last().click();
  await expect(page.getByRole("article").filter({ hasText: "治疗" })).toBeVisible();
  await page.getByRole("button", { name: /晚安/ }).click();
  await expect(page.getByRole("dialog").getByRole("article").filter({ hasText: "治疗" })).toBeVisible();
});
