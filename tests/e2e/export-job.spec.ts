import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { farWeek } from "./support/far-week";
import { runQunce } from "./support/run-qunce";
import { expect, test } from "./support/test";

/** A day with so many messages that writing them out takes longer than a blink. */
const FULL_DAY = "2031-03-03";
const ROWS = 6000;

const busy = test.extend({
  workspace: async ({ home, workspace }, use) => {
    const plan = join(home.folder, "一天.csv");
    const lines = Array.from({ length: ROWS }, (_, row) => {
      const clock = `${String(8 + (row % 14)).padStart(2, "0")}:${row % 2 === 0 ? "00" : "30"}`;
      const text = `第 ${row + 1} 条。今天讲讲底妆怎么服帖：先保湿，再上粉，别急着叠第二层。`.repeat(4);
      return [FULL_DAY, clock, "棠里新手妆群", "微信群", text].join(",");
    });
    writeFileSync(plan, ["日期,时间,社群,渠道,文案", ...lines].join("\n"));
    const run = runQunce(home, ["import", plan, "--workspace", workspace ?? ""]);
    if (run.code !== 0) throw new Error(`qunce import ended with ${run.code}: ${run.err}`);
    await use(workspace);
  },
});

busy(
  "an export that takes a while shows how far it is, can be given up, and is made when it is let go on",
  async ({ page, exportDialog, faults }) => {
    test.slow();
    await exportDialog.open();
    await exportDialog.days(FULL_DAY, FULL_DAY);
    await exportDialog.format("Excel");
    await expect(exportDialog.makeButton).toBeEnabled({ timeout: 30_000 });
    // The call that is given up fails with its own error, which the browser notes in its console.
    faults.expect(/409 .*exports\/create/);
    await exportDialog.makeButton.click();
    await expect(exportDialog.progress).toHaveAccessibleName(/^正在/);
    await expect(exportDialog.cancelButton).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("已取消，没有留下文件")).toBeVisible();
    await expect(exportDialog.progress).toHaveCount(0);
    await expect(exportDialog.makeButton).toBeFocused();

    await exportDialog.format("一个文本");
    const text = await readFile(await (await exportDialog.make()).path(), "utf8");
    expect(text.match(/^────────$/gm)).toHaveLength(ROWS);
  },
);

busy("closing the dialog gives the export up", async ({ page, exportDialog, faults }) => {
  test.slow();
  await exportDialog.open();
  await exportDialog.days(FULL_DAY, FULL_DAY);
  await exportDialog.format("Excel");
  await expect(exportDialog.makeButton).toBeEnabled({ timeout: 30_000 });
  faults.expect(/409 .*exports\/create/);
  await exportDialog.makeButton.click();
  await expect(exportDialog.progress).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(exportDialog.root).toHaveCount(0);
  await expect(page.getByText("已取消，没有留下文件")).toBeVisible();
});

test("the pictures that an export leaves out are listed, and open their message", async ({
  api,
  page,
  exportDialog,
}) => {
  const [monday] = await farWeek(api);
  const fields = { title: "晒单", text: "看图", at: `${monday}T20:00`, wantedImages: ["晒单.png"] };
  await api.messages.create({ fields: { ...fields, status: "ready" } });
  await exportDialog.open();
  await exportDialog.days(monday, monday);
  await exportDialog.make();
  const leftOut = page.getByRole("region", { name: "没有放进去的图片" });
  await expect(leftOut.getByRole("listitem")).toHaveText([/20:00.*晒单.*晒单\.png：还没有添加/]);
  await leftOut.getByRole("button").click();
  await expect(page.getByRole("dialog").filter({ hasText: "看图" })).toBeVisible();
});
