import { DOT } from "./support/dot";
import { expect, test } from "./support/test";

test.beforeEach(async ({ shell, drafts, page }) => {
  await shell.goTo("文案");
  await page.keyboard.press("n");
  await expect(drafts.title).toHaveValue("");
  await expect(drafts.body).toBeVisible();
});

test("one draft is looked at as each channel shows it, and its limits follow", async ({ page, drafts, channels }) => {
  await drafts.title.fill("囤货季");
  await drafts.body.click();
  await page.keyboard.type(`今晚八点 #会员日 ${"好".repeat(120)}`);
  await channels.lookAt("朋友圈");
  await expect(channels.look).toContainText("约从这里折叠");
  await expect(channels.limit("正文").first()).toContainText(/^正文\s*1\d\d/);

  await channels.lookAt("小红书");
  await expect(channels.look).toContainText("囤货季");
  await expect(channels.limit("标题")).toContainText("3 / 20");
  await expect(page.getByText("粘贴的话题可能只是文字")).toBeVisible();

  await channels.lookAt("短信");
  await expect(channels.look).toContainText("拒收请回复R");
  await expect(channels.look).toContainText("计费 3 条");

  await channels.lookAt("淘宝");
  await expect(channels.limit("标题")).toContainText("6 / 60");
});

test("an article is copied with its styles inside it, beside its plain text, and shown in the dark", async ({
  page,
  drafts,
  channels,
  host,
}) => {
  await drafts.title.fill("公众号文章");
  await drafts.body.click();
  await page.keyboard.type("## 三件事");
  await page.keyboard.press("Enter");
  await page.keyboard.type("先");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("卸妆");
  await channels.lookAt("公众号");
  await expect(channels.look.getByText("三件事")).toHaveCSS("font-size", "18px");
  await channels.look.getByText("深色").click();
  await expect(channels.look.getByText("三件事")).not.toHaveCSS("color", "rgb(43, 38, 34)");
  await page.getByRole("button", { name: "复制到公众号编辑器" }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
  const clipboard = await host.readClipboard();
  expect(Object.keys(clipboard).sort()).toEqual(["text/html", "text/plain"]);
  expect(clipboard["text/plain"]).toBe("【三件事】\n先卸妆");
  expect(clipboard["text/html"]).toContain("border-left:4px solid #c8412b");
  expect(clipboard["text/html"]).toContain("<strong>卸妆</strong>");
  expect(clipboard["text/html"]).not.toMatch(/class=|<style|var\(/);
});

test("a text too long for one message is copied message by message", async ({ page, drafts, channels, host }) => {
  await drafts.body.click();
  await page.keyboard.insertText("今天到货三百瓶，先到先得。".repeat(200));
  await channels.lookAt("私聊");
  await page.getByRole("button", { name: "复制第 2 条（共 2 条）" }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
  const { "text/plain": text = "" } = await host.readClipboard();
  expect([text.startsWith("今天到货"), text.endsWith("。"), text.length]).toEqual([true, true, 611]);
});

test("documents are looked at before they are taken in, and one undo takes all of them back", async ({
  page,
  drafts,
  channels,
  faults,
}) => {
  // The draft that is undone stands open.
  faults.allow(/status of 404/);
  await channels.openImport();
  await channels.chooseFiles([
    { name: "周一.md", mimeType: "text/markdown", buffer: Buffer.from("# 周一早安\n\n今天**到货**") },
    { name: "坏.docx", mimeType: "application/octet-stream", buffer: Buffer.from("nothing") },
    { name: "点.png", mimeType: "image/png", buffer: DOT },
    {
      name: "周二.html",
      mimeType: "text/html",
      buffer: Buffer.from("<h2>周二</h2><p>看图<img src='点.png' alt='点'></p>"),
    },
  ]);
  const dialog = page.getByRole("dialog", { name: "导入文案" });
  await expect(dialog.getByRole("list", { name: "会收进来的文案" }).getByRole("listitem")).toHaveCount(2);
  await expect(dialog.getByRole("alert")).toContainText("坏.docx");
  await dialog.getByRole("button", { name: "导入 2 篇" }).click();
  await expect(drafts.title).toHaveValue("周一早安");
  await expect(drafts.row("周二")).toBeVisible();
  await page.getByRole("button", { name: /^撤销：导入文案/ }).click();
  await expect(drafts.row("周二")).toBeHidden();
});

test("a draft is saved as Word and as Markdown", async ({ page, drafts }) => {
  await drafts.title.fill("要导出的");
  await drafts.body.click();
  await page.keyboard.type("内容");
  await drafts.saved();
  for (const [entry, name] of [
    ["Word（.docx）", "要导出的.docx"],
    ["Markdown", "要导出的.md"],
  ] as const) {
    await page.getByRole("article").getByRole("button", { name: "更多" }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: entry, exact: true }).click();
    expect((await saving).suggestedFilename()).toBe(name);
  }
});

test("a limit changed in the settings decides, until the shipped one is taken again", async ({
  page,
  shell,
  drafts,
  channels,
}) => {
  await drafts.title.fill("标题");
  await shell.goTo("设置");
  await page.getByRole("button", { name: "渠道", exact: true }).click();
  await page.getByRole("navigation", { name: "渠道" }).getByRole("button", { name: "小红书" }).click();
  await expect(page.getByText("未经证实").first()).toBeVisible();
  const limit = page.getByRole("textbox", { name: "标题 · 按小红书标题算法 上限" });
  await limit.fill("18");
  await limit.blur();
  await expect(page.getByRole("button", { name: "恢复自带的" })).toBeVisible();
  await shell.goTo("文案");
  await channels.lookAt("小红书");
  await expect(channels.limit("标题")).toContainText("2 / 18");
  await shell.goTo("设置");
  await page.getByRole("button", { name: "渠道", exact: true }).click();
  await page.getByRole("navigation", { name: "渠道" }).getByRole("button", { name: "小红书" }).click();
  await page.getByRole("button", { name: "恢复自带的" }).click();
  await expect(limit).toHaveValue("20");
});
