import { startComposition } from "./support/composition";
import { pasteInto } from "./support/paste-into";
import { expect, test } from "./support/test";

/** What a spreadsheet puts on the clipboard: a day merged over two lines, times and groups as sellers write them. */
const COPIED = `<html><body><table>
  <tr><td>日期</td><td>时间</td><td>群</td><td>内容</td><td>说明</td></tr>
  <tr><td rowspan="2">12月2日</td><td>晚上8点半</td><td>宝妈1、2群</td><td>第一行<br>第二行</td><td>先发红包</td></tr>
  <tr><td>21:00</td><td>宝妈1群</td><td>收尾</td><td></td></tr>
  <tr><td>12/3</td><td>20:00</td><td>宝妈1群</td><td>下一天</td><td></td></tr>
</table></body></html>`;

test("cells copied in a spreadsheet are pasted, looked at and taken in, merged cells and several groups in one among them", async ({
  page,
  shell,
  api,
  importDialog,
}) => {
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/plain": "就一句话" });
  await expect(importDialog.root.getByRole("alert")).toContainText("剪贴板里没有表格");
  await pasteInto(page.locator("body"), { "text/html": COPIED, "text/plain": "不用这个" });
  await expect(importDialog.commitButton).toHaveText("导入 4 条");
  await importDialog.commit();
  const groups = new Map((await api.groups.list()).map(({ id, name }) => [id, name]));
  const taken = (await api.messages.list({}))
    .filter(({ groupId }) => groups.get(groupId ?? "")?.startsWith("宝妈"))
    .filter(({ text }) => ["第一行\n第二行", "收尾", "下一天"].includes(text))
    .map(({ at, groupId, text }) => `${at.slice(5)} ${groups.get(groupId ?? "")} ${text.split("\n")[0]}`)
    .toSorted();
  expect(taken).toEqual([
    "12-02T20:30 宝妈1群 第一行",
    "12-02T20:30 宝妈2群 第一行",
    "12-02T21:00 宝妈1群 收尾",
    "12-03T20:00 宝妈1群 下一天",
  ]);
});

test("columns that were corrected are remembered with the import, belong to the workspace, and can be forgotten", async ({
  page,
  shell,
  importDialog,
  api,
}) => {
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/html": COPIED });
  await importDialog.map("说明", "标题");
  await expect(importDialog.column("说明")).toHaveValue("标题");
  await importDialog.commit();
  await page.keyboard.press("Escape");
  expect((await api.imports.mappings.list()).map(({ name, mapping }) => [name, mapping["4"]])).toEqual([
    ["粘贴的表格", "title"],
  ]);

  await page.evaluate(() => localStorage.clear());
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/html": COPIED });
  await expect(importDialog.root).toContainText("按记住的“粘贴的表格”读");
  await expect(importDialog.column("说明")).toHaveValue("标题");
  await importDialog.root.getByRole("button", { name: "按记住的“粘贴的表格”读" }).click();
  await page.getByRole("button", { name: "忘掉“粘贴的表格”" }).click();
  await expect(importDialog.column("说明")).not.toHaveValue("标题");
  expect(await api.imports.mappings.list()).toEqual([]);
});

test("remembered columns are renamed in their place, an input method's Enter saving nothing and Escape giving up the name alone", async ({
  page,
  shell,
  importDialog,
  api,
  faults,
}) => {
  // The name that is taken, and nothing else: no dry run by a name that is gone.
  faults.expect(/400 .*mappings\/rename/);
  const headers = ["日期", "时间", "群", "内容", "说明"];
  const mapping = { "0": "date", "1": "time", "2": "group", "3": "text", "4": "title" } as const;
  await api.imports.mappings.save({
    mappings: [
      { name: "团队排期", headers: ["哪天", "内容"], mapping: { "0": "date", "1": "text" } },
      { name: "市场部", headers, mapping },
    ],
  });
  const names = async () => (await api.imports.mappings.list()).map(({ name }) => name);
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/html": COPIED });
  await importDialog.root.getByRole("button", { name: "按记住的“市场部”读" }).click();
  // By its name from here on: what was asked for under the old one must not fail under the new one.
  await page.getByRole("button", { name: /^市场部/ }).click();
  await importDialog.root.getByRole("button", { name: "按记住的“市场部”读" }).click();
  const pencil = page.getByRole("button", { name: "给“市场部”改名" });
  await pencil.press("Enter");
  const field = page.getByRole("textbox", { name: "“市场部”的新名字" });
  await expect(field).toBeFocused();

  const ime = await startComposition(page);
  await ime.compose("tuan dui pai qi");
  await ime.takenKey("Enter");
  await ime.takenKey("Escape");
  await expect(field).toBeFocused();
  await ime.commit("团队 排期");
  await expect(field).toHaveValue("团队 排期");
  expect(await names()).toEqual(["市场部", "团队排期"]);

  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("已经有一份列对应叫“团队排期”");
  await page.keyboard.press("Escape");
  await expect(pencil).toBeFocused();
  await expect(importDialog.root).toBeVisible();
  expect(await names()).toEqual(["市场部", "团队排期"]);

  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("市场部");
  await ime.compose("xiao man");
  await ime.commit("小满的排期");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "给“小满的排期”改名" })).toBeFocused();
  expect(await names()).toEqual(["小满的排期", "团队排期"]);
  await page.keyboard.press("Escape");
  const target = importDialog.root.getByRole("button", { name: "按记住的“小满的排期”读" });
  await expect(target).toBeFocused();
  await expect(importDialog.column("说明")).toHaveValue("标题");
  await expect(importDialog.root.getByRole("alert")).toHaveCount(0);
  await expect(importDialog.commitButton).toHaveText("导入 4 条");

  await page.keyboard.press("Escape");
  await shell.undo();
  await expect(shell.notice("列对应改名“市场部 → 小满的排期”")).toBeVisible();
  expect(await names()).toEqual(["市场部", "团队排期"]);
});

test("what this browser remembered before moves into the workspace once", async ({
  page,
  shell,
  importDialog,
  api,
}) => {
  await page.evaluate(() =>
    localStorage.setItem(
      "qunce.import.mappings",
      JSON.stringify([
        [JSON.stringify(["日期", "时间", "群", "内容", "说明"]), { "0": "date", "3": "text", "4": "title" }],
      ]),
    ),
  );
  await shell.startNew("导入计划…");
  await importDialog.root.getByText("直接在这里按 Ctrl+V").waitFor();
  await pasteInto(page.locator("body"), { "text/html": COPIED });
  await expect(importDialog.column("说明")).toHaveValue("标题");
  expect((await api.imports.mappings.list()).map(({ name }) => name)).toEqual(["日期、时间、群、内容、说明"]);
  expect(await page.evaluate(() => localStorage.getItem("qunce.import.mappings"))).toBeNull();
});
