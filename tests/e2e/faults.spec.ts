import { createHash } from "node:crypto";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Shell } from "./pages/shell";
import { runQunce } from "./support/run-qunce";
import { copyWorkspace } from "./support/sample-workspace";
import { serveApp } from "./support/served-app";
import { expect, isElectron, test } from "./support/test";

/** Where SQLite's header keeps our schema's version and whose file it is. */
const VERSION_AT = 60;
const APPLICATION_AT = 68;

/** Files somebody may try to open, and what the first page says to each. */
const FILES: readonly { readonly name: string; readonly spoil: (path: string) => void; readonly says: string }[] = [
  { name: "a damaged workspace", spoil: (path) => truncateSync(path, 60_000), says: "工作区文件已损坏" },
  { name: "an empty file", spoil: (path) => truncateSync(path, 0), says: "工作区文件已损坏" },
  {
    name: "a page saved under the wrong name",
    spoil: (path) => writeFileSync(path, "<html>登录后下载</html>"),
    says: "这不是群策的工作区文件",
  },
  {
    name: "another program's database",
    spoil: (path) => patch(path, APPLICATION_AT, 0),
    says: "这不是群策的工作区文件",
  },
  { name: "a workspace of a newer version", spoil: (path) => patch(path, VERSION_AT, 999), says: "由更新的版本" },
];

function patch(path: string, at: number, value: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt32BE(value, at);
  writeFileSync(path, bytes);
}

/** Every file of a folder that belongs to a workspace, with its contents' hash. */
function contentsOf(path: string): Record<string, string> {
  const own = readdirSync(dirname(path), { withFileTypes: true }).filter((entry) => entry.isFile());
  const named = own.filter(({ name }) => name.startsWith(basename(path)));
  return Object.fromEntries(
    named.map(({ name }) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(dirname(path), name)))
        .digest("hex"),
    ]),
  );
}

test.describe("on the first page", () => {
  test.use({ start: "nothing" });

  for (const { name, spoil, says } of FILES) {
    test(`${name} is refused in a sentence and stays as it was to the byte`, async ({
      welcome,
      sample,
      home,
      faults,
    }) => {
      faults.expect(/status of 4\d\d/);
      const path = copyWorkspace(sample.path, home.folder);
      spoil(path);
      const before = contentsOf(path);
      await welcome.openFile(path);
      await expect(welcome.problem).toContainText(says);
      await expect(welcome.problem.getByRole("button", { name: "换一个文件" })).toBeVisible();
      expect(contentsOf(path)).toEqual(before);
    });
  }

  test("a workspace that another window has open is offered for reading, and cannot be changed there", async ({
    welcome,
    sample,
    home,
    faults,
    page,
    records,
    shell,
  }) => {
    faults.expect(/status of 423/);
    const path = copyWorkspace(sample.path, home.folder);
    const first = await serveApp(join(home.folder, "another"), ["--workspace", path]);
    await welcome.openFile(path);
    await expect(welcome.problem).toContainText("已在另一个窗口或程序里打开");
    await welcome.problem.getByRole("button", { name: "只读打开" }).click();
    await expect(page.getByText(/只读方式打开|这里只能看/)).toBeVisible();
    await shell.goTo("社群");
    await expect(records.row("棠里VIP妆友群")).toBeVisible();
    await records.field("群名称").fill("不许改");
    await expect(records.record.getByRole("alert")).toHaveText("只读，没有保存");
    const other = shell.rail.getByRole("link", { name: "文案" });
    const asked = page.getByRole("dialog", { name: "还有内容没存上" });
    await other.click();
    await asked.getByRole("button", { name: "留在这里" }).click();
    await expect(records.field("群名称")).toHaveValue("不许改");
    await other.click();
    await asked.getByRole("button", { name: "不要了，离开" }).click();
    await shell.goTo("文案");
    expect((await first.stop()).code).toBe(0);
  });
});

test.describe("when the server goes", () => {
  test.skip(isElectron, "the desktop window has no server behind it");

  test("a page whose server was started anew says that its pass has expired", async ({
    served,
    home,
    workspace,
    page,
    shell,
    faults,
  }) => {
    faults.expect(/status of 401/);
    faults.allow(/ERR_CONNECTION_REFUSED/);
    await served.stop();
    const args = ["--workspace", workspace ?? "", "--port", new URL(served.origin).port];
    const again = await serveApp(home.folder, args);
    await shell.goTo("商品");
    await expect(page.getByRole("alert").first()).toContainText("这个页面的通行证已失效");
    expect((await again.stop()).code).toBe(0);
  });

  test("killed in the middle of a sentence, it keeps what was stored and the file is sound", async ({
    served,
    home,
    workspace,
    page,
    shell,
    drafts,
    api,
    faults,
    browser,
  }) => {
    faults.allow(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
    await shell.goTo("文案");
    await page.keyboard.press("n");
    await expect(drafts.title).toHaveValue("");
    await drafts.title.fill("写到一半");
    await drafts.body.click();
    const stored = async () => (await api.drafts.list({ words: "写到一半" })).items[0]?.excerpt ?? "";
    await page.keyboard.type("第一句已经写完。");
    await expect.poll(stored).toContain("第一句已经写完。");
    await page.keyboard.type("第二句写到");
    await served.kill();
    await page.close();

    expect(runQunce(home, ["verify", "--workspace", workspace ?? ""]).code).toBe(0);
    const again = await serveApp(home.folder, ["--workspace", workspace ?? ""]);
    const context = await browser.newContext();
    const reopened = await context.newPage();
    await reopened.goto(again.url);
    await new Shell(reopened).goTo("文案");
    await reopened.getByRole("option").filter({ hasText: "写到一半" }).click();
    const body = reopened.getByRole("textbox", { name: "正文" });
    // How long the rest may wait is the autosave's own test; here nothing that was stored is gone and nothing is torn.
    await expect(body).toHaveText(/^第一句已经写完。(第(二(句(写(到)?)?)?)?)?$/);
    await context.close();
    expect((await again.stop()).code).toBe(0);
  });
});
