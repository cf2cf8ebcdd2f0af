import { startComposition } from "./support/composition";
import { DOT } from "./support/dot";
import { expect, test } from "./support/test";

test.beforeEach(async ({ shell, drafts, page }) => {
  await shell.goTo("文案");
  await page.keyboard.press("n");
  await expect(drafts.title).toHaveValue("");
  await expect(drafts.body).toBeVisible();
});

test("what an input method composes arrives once, and its Enter is no command", async ({ page, drafts }) => {
  await drafts.body.click();
  const ime = await startComposition(page);
  await ime.compose("hui");
  await ime.compose("hui yuan");
  await ime.takenKey("Enter");
  await ime.commit("会员日");
  await ime.compose("ji");
  await ime.commit("今晚开始");
  await expect(drafts.body).toHaveText("会员日今晚开始");
  await expect(drafts.body.getByRole("paragraph")).toHaveCount(1);
  await expect(drafts.preview).toHaveText("会员日今晚开始");

  await drafts.title.click();
  await ime.compose("yu gao");
  await ime.takenKey("Enter");
  await ime.commit("预告");
  await expect(drafts.title).toHaveValue("预告");
  await drafts.saved();
  await page.reload();
  await expect(drafts.body).toHaveText("会员日今晚开始");
  await expect(drafts.title).toHaveValue("预告");
});

test("words between the braces are composed in peace and chosen with the next Enter", async ({ page, drafts }) => {
  await drafts.body.click();
  await page.keyboard.type("{{");
  const menu = page.getByRole("listbox", { name: "可用的变量" });
  await expect(menu).toBeVisible();
  const ime = await startComposition(page);
  await ime.compose("jia ge");
  await ime.takenKey("Enter");
  await ime.commit("价格");
  await expect(menu.getByRole("option", { selected: true })).toContainText("价格");
  await page.keyboard.press("Enter");
  await expect(drafts.chip("商品.价格")).toBeVisible();
});

test("headings, lists, bold, a link and a typed chip show in the preview as they will be pasted", async ({
  page,
  drafts,
}) => {
  await drafts.title.fill("双周日内购");
  await drafts.body.click();
  await page.keyboard.type("# 今晚三件");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- 散粉 {{商品.价格}} 元");
  await expect(drafts.chip("商品.价格")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type("化妆棉");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type(" 12 元");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("下单看这里");
  await page.keyboard.press("Shift+Home");
  await drafts.tool("链接").click();
  await page.getByLabel("链接地址").fill("https://shop.example/deal");
  await page.getByRole("button", { name: "设为链接" }).click();

  await expect(drafts.body.getByRole("heading", { level: 1 })).toHaveText("今晚三件");
  await expect(drafts.body.getByRole("listitem")).toHaveCount(2);
  await expect(drafts.body.locator("strong")).toHaveText("化妆棉");
  await expect(drafts.body.getByRole("link")).toHaveAttribute("href", "https://shop.example/deal");
  await expect
    .poll(async () => (await drafts.preview.innerText()).split("\n"))
    .toEqual(["【今晚三件】", "• 散粉 {{商品.价格}} 元", "• 化妆棉 12 元", "下单看这里 https://shop.example/deal"]);

  await drafts.property("商品").click();
  await page.getByRole("combobox", { name: "商品" }).click();
  await page.getByRole("option", { name: "柔光散粉" }).click();
  await expect(drafts.preview).not.toContainText("{{");
  await expect(drafts.preview).toContainText(/散粉 \d+(\.\d+)? 元/);
});

test("the count follows what is typed, and turns when the channel's limit is passed", async ({ page, drafts }) => {
  await drafts.body.click();
  await page.keyboard.type("今晚八点");
  await expect(drafts.count).toContainText("4");
  await drafts.property("渠道").click();
  await page.getByRole("combobox", { name: "渠道" }).click();
  await page.getByRole("option", { name: "短信", exact: true }).click();
  await expect(drafts.count).toContainText("短信");
  await drafts.body.click();
  await page.keyboard.press("End");
  await page.keyboard.insertText("字".repeat(600));
  await expect(drafts.count).toContainText("超出上限");
});

test("what was typed is there after a reload, and in the list", async ({ page, drafts }) => {
  await drafts.title.fill("补妆三样");
  await drafts.value.fill("午休三分钟也能补好");
  await drafts.body.click();
  await page.keyboard.type("气垫、散粉、口红");
  await drafts.saved();
  await expect(drafts.row("补妆三样")).toContainText("气垫、散粉、口红");
  await page.reload();
  await expect(drafts.title).toHaveValue("补妆三样");
  await expect(drafts.value).toHaveValue("午休三分钟也能补好");
  await expect(drafts.body).toHaveText("气垫、散粉、口红");
});

test("a draft without a value for its readers does not become 待发 before it gets one", async ({ page, drafts }) => {
  await drafts.title.fill("没有价值的预告");
  await drafts.moveTo("待发");
  const gate = page.getByRole("dialog", { name: "改为“待发”之前" });
  await expect(gate).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drafts.status).toHaveAccessibleName("状态 撰写");
  await drafts.moveTo("待发");
  await gate.getByLabel("给用户的价值").fill("提前知道折扣");
  await gate.getByRole("button", { name: "写好了" }).click();
  await expect(drafts.status).toHaveAccessibleName("状态 待发");
  await expect(drafts.value).toHaveValue("提前知道折扣");
});

test("undo in one draft never reaches into another", async ({ page, drafts }) => {
  await drafts.title.fill("第一篇");
  await drafts.body.click();
  await page.keyboard.type("第一篇的话");
  await drafts.saved();
  await page.getByRole("button", { name: "新建文案", exact: true }).click();
  await expect(drafts.title).toHaveValue("");
  await drafts.title.fill("第二篇");
  await drafts.body.click();
  await page.keyboard.type("第二篇的话");
  await drafts.row("第一篇").click();
  await expect(drafts.body).toHaveText("第一篇的话");
  await drafts.body.click();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("ControlOrMeta+z");
  await expect(drafts.body).toHaveText("第一篇的话");
  await drafts.row("第二篇").click();
  await expect(drafts.body).toHaveText("第二篇的话");
});

test("the plain text that is copied is the preview, without markup", async ({ page, drafts, host }) => {
  await drafts.body.click();
  await page.keyboard.type("## 三件事");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1. 先卸妆");
  await page.getByRole("button", { name: "复制纯文本" }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
  expect(await host.readClipboard()).toEqual({ "text/plain": "【三件事】\n1. 先卸妆" });
});

test("a picture chosen from the computer stands in the text and in the preview", async ({ page, drafts }) => {
  await drafts.body.click();
  await page.keyboard.type("看图");
  const choosing = page.waitForEvent("filechooser");
  await drafts.tool("插入图片").click();
  const chooser = await choosing;
  await chooser.setFiles({ name: "试色.png", mimeType: "image/png", buffer: DOT });
  for (const place of [drafts.body, page.getByRole("region", { name: "粘贴后的样子" })]) {
    const picture = place.getByRole("img", { name: /试色/ });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(1);
  }
});

test("a picture that Word does not take is named when the draft leaves as a Word file", async ({ page, drafts }) => {
  await drafts.title.fill("试色");
  const webp = await page.evaluate(() => document.createElement("canvas").toDataURL("image/webp").split(",")[1] ?? "");
  await drafts.body.click();
  const choosing = page.waitForEvent("filechooser");
  await drafts.tool("插入图片").click();
  const buffer = Buffer.from(webp, "base64");
  await (await choosing).setFiles({ name: "试色.webp", mimeType: "image/webp", buffer });
  await expect(drafts.body.getByRole("img", { name: /试色/ })).toBeVisible();
  await page.getByRole("article").getByRole("button", { name: "更多" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /Word/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("试色.docx");
  const notice = page.getByRole("alert").filter({ hasText: "1 张图片没有放进文件，其余都在" });
  await expect(notice).toContainText("试色.webp：这种图片放不进去");
  await notice.getByRole("button").click();
  await expect(notice).toHaveCount(0);
});
