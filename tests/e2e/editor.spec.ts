import { startComposition } from "./support/composition";
import { expect, test } from "./support/test";

test.beforeEach(async ({ shell, drafts, page }) => {
  await shell.goTo("文案");
  await page.keyboard.press("n");
  await expect(drafts.title).toHaveValue("");
  await drafts.title.fill("双周日内购");
  await drafts.body.click();
});

test("a version kept by hand is compared with the text now, taken back, and undone", async ({ page, drafts }) => {
  await page.keyboard.type("今晚八点，直播间见");
  await page.keyboard.press("ControlOrMeta+s");
  const naming = page.getByRole("dialog", { name: "留一个版本" });
  await naming.getByLabel("叫什么（可以不填）").click();
  const ime = await startComposition(page);
  await ime.compose("lao ban");
  await ime.takenKey("Enter");
  await ime.commit("老板看过");
  await expect(naming).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(naming).toBeHidden();

  await drafts.body.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("明晚九点，群里见");
  await drafts.saved();
  await page.getByRole("tab", { name: "版本" }).click();
  await page
    .getByRole("list", { name: "版本" })
    .getByRole("button", { name: /老板看过/ })
    .click();
  const dialog = page.getByRole("dialog", { name: /老板看过/ });
  await expect(dialog.getByRole("region", { name: "改动" }).locator("del").first()).toContainText("今晚");
  await dialog.getByRole("button", { name: "恢复这一版" }).click();
  await expect(drafts.body).toHaveText("今晚八点，直播间见");
  await expect(page.getByRole("list", { name: "版本" }).getByRole("listitem")).toHaveCount(3);
  await page.getByRole("button", { name: "撤销", exact: true }).last().click();
  await expect(drafts.body).toHaveText("明晚九点，群里见");
});

test("undo in the editor never goes back over a version that was taken back", async ({ page, drafts }) => {
  await page.keyboard.type("第一稿");
  await page.keyboard.press("ControlOrMeta+s");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await drafts.body.click();
  await page.keyboard.press("End");
  await page.keyboard.type("，加了一句");
  await drafts.saved();
  await page.getByRole("tab", { name: "版本" }).click();
  await page
    .getByRole("list", { name: "版本" })
    .getByRole("button", { name: /^第 1 版/ })
    .click();
  await page.getByRole("button", { name: "恢复这一版" }).click();
  await expect(drafts.body).toHaveText("第一稿");
  await drafts.body.click();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("ControlOrMeta+z");
  await expect(drafts.body).toHaveText("第一稿");
});

test("leaving a draft keeps what was written there", async ({ page, drafts, api }) => {
  await page.keyboard.type("写了一半就去看别的");
  await page.getByRole("button", { name: "新建文案", exact: true }).click();
  await expect(drafts.title).toHaveValue("");
  await expect
    .poll(async () => (await api.versions.list()).map(({ reason, title }) => [reason, title]))
    .toContainEqual(["pause", "双周日内购"]);
});

test("an adaptation follows the master until it is edited, and takes the master's changes paragraph by paragraph", async ({
  page,
  drafts,
}) => {
  await page.keyboard.type("开场");
  await page.keyboard.press("Enter");
  await page.keyboard.type("卖点");
  await drafts.saved();
  await page.getByRole("button", { name: "改写", exact: true }).click();
  await page.getByRole("combobox", { name: "渠道" }).click();
  await page.getByRole("option", { name: "朋友圈", exact: true }).click();
  await page.getByRole("button", { name: "新建改写" }).click();
  const moments = page.getByRole("tab", { name: /朋友圈/ });
  await expect(moments).toHaveAttribute("aria-selected", "true");
  await expect(moments).toContainText("沿用");
  await expect(drafts.body).toContainText("卖点");

  await drafts.body.click();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("End");
  await page.keyboard.type("（朋友圈）");
  await expect(moments).toContainText("已改");
  await expect(drafts.preview).toContainText(["开场（朋友圈）"]);

  await page.getByRole("tab", { name: "母版", exact: true }).click();
  await expect(drafts.body).toHaveText("开场卖点");
  await drafts.body.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("和价格");
  await drafts.saved();
  await moments.click();
  await page.getByRole("button", { name: "跟上母版…" }).click();
  await page.getByRole("dialog", { name: "跟上母版" }).getByRole("button", { name: "跟上", exact: true }).click();
  await expect(drafts.body).toHaveText("开场（朋友圈）卖点和价格");
  await page.getByRole("button", { name: "重新沿用" }).click();
  await expect(drafts.body).toHaveText("开场卖点和价格");
});

test("a slash offers blocks, texts of the library and fields; words of an input method narrow it", async ({
  page,
  drafts,
  api,
}) => {
  const menu = page.getByRole("listbox", { name: "可以插入的" });
  await page.keyboard.type("/");
  await expect(menu.getByRole("option").first()).toContainText("大标题");
  const ime = await startComposition(page);
  await ime.compose("biao ti");
  await ime.takenKey("Enter");
  await ime.commit("中标题");
  await expect(menu.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await ime.compose("jin wan");
  await ime.commit("今晚三件");
  await expect(drafts.body.getByRole("heading", { level: 2 })).toHaveText("今晚三件");

  const [snippet] = await api.snippets.list();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(`／${snippet?.title.slice(0, 4)}`);
  await menu
    .getByRole("option", { name: snippet?.title ?? "" })
    .first()
    .click();
  await expect(drafts.body).toContainText((snippet?.text ?? "").split(/[{\n]/)[0] ?? "?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/表情");
  await page.keyboard.press("Enter");
  await page.getByRole("toolbar", { name: "表情" }).getByRole("button", { name: "🔥" }).click();
  await expect(drafts.body).toContainText("🔥");
});

test("what is found is counted, replaced one by one or all at once, and one undo brings all of it back", async ({
  page,
  drafts,
}) => {
  await page.keyboard.type("散粉好用，散粉便宜，散粉到了");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "在正文里查找" });
  const ime = await startComposition(page);
  await ime.compose("san fen");
  await ime.takenKey("Enter");
  await ime.commit("散粉");
  await expect(bar.getByRole("status")).toHaveText("1 / 3");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("2 / 3");
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await page.keyboard.press("Control+h");
  await bar.getByRole("textbox", { name: "查找" }).fill("散粉");
  await bar.getByRole("textbox", { name: "替换为" }).fill("口红");
  await bar.getByRole("button", { name: "全部替换" }).click();
  await expect(drafts.body).toHaveText("口红好用，口红便宜，口红到了");
  await drafts.body.click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(drafts.body).toHaveText("散粉好用，散粉便宜，散粉到了");
});

test("selected words are made bold and plain again over the selection", async ({ page, drafts }) => {
  await page.keyboard.type("今晚八点");
  await page.keyboard.press("Shift+Home");
  const bubble = page.getByRole("toolbar", { name: "选中的文字" });
  await bubble.getByRole("button", { name: /加粗/ }).click();
  await expect(drafts.body.locator("strong")).toHaveText("今晚八点");
  await bubble.getByRole("button", { name: "清除格式" }).click();
  await expect(drafts.body.locator("strong")).toHaveCount(0);
});
