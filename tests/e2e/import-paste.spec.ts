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
