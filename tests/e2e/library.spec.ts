import { startComposition } from "./support/composition";
import { expect, test } from "./support/test";

test("a snippet is found by pinyin, copied, put into a draft, and then known to be used there", async ({
  page,
  shell,
  drafts,
  api,
}) => {
  const draft = await api.drafts.create({ fields: { title: "周末发货说明" } });
  await shell.goTo("素材库");
  await page.getByPlaceholder("按标题、正文、拼音找话术").fill("kaifapiao");
  await page.getByRole("option", { name: /要开发票/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "要开发票" })).toBeVisible();
  await page.getByRole("button", { name: "复制", exact: true }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();

  await page.getByRole("button", { name: "放进文案" }).click();
  await page.getByRole("combobox", { name: "搜索文案" }).fill("周末发货");
  await page.getByRole("option", { name: /周末发货说明/ }).click();
  await expect(drafts.body).toContainText("把抬头和税号发我");
  await expect
    .poll(async () => (await api.drafts.get({ id: draft.id })).plainText)
    .toContain("个人抬头只要一个名字就行");

  await shell.goToAddress("library?tab=snippets&id=faq-invoice");
  await page.getByRole("button", { name: /^周末发货说明/ }).click();
  await expect(drafts.title).toHaveValue("周末发货说明");
});

test("a shipped ladder becomes one's own, its rung is rewritten by input method, and the shipped one comes back", async ({
  page,
  shell,
  api,
}) => {
  await shell.goToAddress("library?tab=snippets&id=escalation-complaint-person");
  await expect(page.getByText("转交时说：").first()).toBeVisible();
  await page.getByRole("button", { name: "改成自己的" }).click();
  const role = page.getByRole("textbox", { name: "谁来回" }).first();
  await role.fill("");
  await role.focus();
  const ime = await startComposition(page);
  await ime.compose("xiao bei");
  await ime.takenKey("Enter");
  await ime.commit("小北");
  await expect
    .poll(async () => (await api.snippets.list()).find(({ standsFor }) => standsFor !== "")?.steps[0]?.role)
    .toBe("小北");
  await page.getByRole("button", { name: "更多" }).last().click();
  await page.getByRole("menuitem", { name: "删除" }).click();
  await expect(page.getByRole("button", { name: "改成自己的" })).toBeVisible();
});

test("a quote without consent stops the hand-over until the customer agreed", async ({
  page,
  shell,
  exportDialog,
  api,
}) => {
  const said = "退过一次货，当天就退了，没问我为什么。所以这次敢再买。";
  await api.messages.create({ fields: { title: "晚间口碑", text: `“${said}”`, at: "2031-03-05T20:00" } });
  await shell.goTo("今天");
  await exportDialog.open();
  await exportDialog.days("2031-03-05", "2031-03-05");
  const refused = exportDialog.root.getByRole("region", { name: "没同意的口碑" });
  await expect(refused).toContainText("一只橘");
  await expect(exportDialog.makeButton).toBeDisabled();
  await page.keyboard.press("Escape");

  await shell.goToAddress("library?tab=quotes");
  await page.getByRole("option", { name: /退过一次货/ }).click();
  await expect(page.getByText("已经用在 1 处")).toBeVisible();
  await page.getByRole("radiogroup", { name: "能不能用" }).getByText("已同意").click();
  await expect.poll(async () => (await api.quotes.list()).filter(({ consent }) => consent === "no")).toEqual([]);

  await shell.goTo("今天");
  await exportDialog.open();
  await exportDialog.days("2031-03-05", "2031-03-05");
  await expect(refused).toHaveCount(0);
  await expect(exportDialog.makeButton).toBeEnabled();
});

test("who said a quote can be taken out of it, and undo brings it back", async ({ page, shell, api }) => {
  await shell.goToAddress("library?tab=quotes");
  await page.getByRole("option", { name: /以前画眉毛/ }).click();
  await expect(page.getByRole("textbox", { name: "谁说的" })).toHaveValue("阿禾");
  await page.getByRole("button", { name: "更多" }).last().click();
  await page.getByRole("menuitem", { name: "去掉昵称和截图" }).click();
  await expect(page.getByRole("textbox", { name: "谁说的" })).toHaveValue("");
  await api.changes.undo();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "谁说的" })).toHaveValue("阿禾");
});

test("a draft begins with a template of the kind one wants to write", async ({ page, shell, drafts }) => {
  await shell.startNew("从模板写起…");
  const dialog = page.getByRole("dialog", { name: "从模板新建文案" });
  await dialog.getByText("测评", { exact: true }).click();
  await dialog.getByRole("option", { name: /三款放一起/ }).click();
  await dialog.getByRole("button", { name: "用它写一篇" }).click();
  await expect(drafts.title).toHaveValue("三款放一起，怎么挑");
  await expect(drafts.body).toContainText("坏了找谁");
});
