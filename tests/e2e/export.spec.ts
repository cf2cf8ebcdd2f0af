import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@electron/http/client";
import readWorkbook from "read-excel-file/node";
import { findProgram, runProgram } from "../support/run-program";
import { zipDirectory } from "../support/zip-directory";
import type { Format } from "./pages/export-dialog";
import { type FarWeek, farWeek } from "./support/far-week";
import { expect, test } from "./support/test";

const TEXTS = ["第一条 🎉\n散粉 69 元", "=1+1 第二条", "第三条，“引号”"];

/** Three messages on two days of an otherwise empty week, the last with a picture. */
async function planThree(api: Client): Promise<FarWeek> {
  const week = await farWeek(api);
  const [group] = await api.groups.list();
  const [picture] = await api.media.list();
  if (!group || !picture) throw new Error("the sample shop has groups and pictures");
  for (const [index, text] of TEXTS.entries()) {
    const at = `${week[index === 0 ? 0 : 1]}T1${index}:30`;
    const mediaIds = index === 2 ? [picture.id] : [];
    await api.messages.create({
      fields: { title: `待发 ${index + 1}`, text, groupId: group.id, at, mediaIds, status: "ready" },
    });
  }
  return week;
}

test("fields that nobody filled stop the export and are listed; filling them lets it go", async ({
  api,
  page,
  exportDialog,
}) => {
  const [monday, , , , , , sunday] = await planThree(api);
  const at = `${monday}T21:00`;
  await api.messages.create({ fields: { title: "战报", text: "今天发出 {{订单数}} 单", at, status: "ready" } });
  await exportDialog.open();
  await exportDialog.days(monday, sunday);
  await expect(exportDialog.unfilled).toHaveText([/战报.*\{\{订单数\}\}/]);
  await expect(exportDialog.makeButton).toBeDisabled();

  await exportDialog.unfilled.getByRole("button").click();
  await page.getByLabel("订单数").fill("61");
  await page.getByRole("button", { name: "填上" }).click();
  await page.keyboard.press("Escape");
  await expect(exportDialog.unfilled).toHaveCount(0);
  await exportDialog.format("一个文本");
  const download = await exportDialog.make();
  expect(await readFile(await download.path(), "utf8")).toContain("今天发出 61 单");
});

test("what is still open leaves only when somebody says so, and never as braces", async ({ api, exportDialog }) => {
  const [monday] = await planThree(api);
  const at = `${monday}T21:00`;
  await api.messages.create({ fields: { title: "战报", text: "今天发出 {{订单数}} 单", at, status: "ready" } });
  await exportDialog.open();
  await exportDialog.days(monday, monday);
  await expect(exportDialog.makeButton).toBeDisabled();
  await exportDialog.allow.check();
  await exportDialog.format("一个文本");
  const text = await readFile(await (await exportDialog.make()).path(), "utf8");
  expect(text).toContain("今天发出");
  expect(text).not.toContain("{{");
});

const CHECKS: Readonly<Record<Format, (path: string) => Promise<void>>> = {
  手机网页: async (path) => {
    const html = await readFile(path, "utf8");
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.match(/<article/g)).toHaveLength(3);
    expect(html).toContain("data:image/");
  },
  每条一个文本: async (path) => {
    const names = testArchive(path);
    expect(names.filter((name) => /^00[1-9].*\.txt$/.test(name))).toHaveLength(3);
    expect(names.filter((name) => /\.(png|jpe?g|webp)$/.test(name))).toHaveLength(1);
  },
  一个文本: async (path) => {
    const text = await readFile(path, "utf8");
    const places = TEXTS.map((words) => text.replaceAll("\r\n", "\n").indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  },
  Excel: async (path) => {
    expect(testArchive(path)).toContain("xl/workbook.xml");
    const cells = (await readWorkbook(path)).flatMap(({ data }) => data).flat();
    for (const words of TEXTS) expect(cells).toContain(words);
  },
  CSV: async (path) => {
    const bytes = await readFile(path);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8");
    expect(text).toContain("“引号”");
    expect(text).not.toMatch(/(^|,|")=1\+1/m);
  },
  "日历 ICS": async (path) => {
    const text = await readFile(path, "utf8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
  },
};

/** Has another program test an archive, where there is one; answers with the names in it. */
function testArchive(path: string): string[] {
  const unzip = findProgram("unzip");
  if (unzip) expect(runProgram(unzip, ["-t", path], ".")).toContain("No errors detected");
  return zipDirectory(readFileSync(path)).map(({ name }) => name);
}

test("every form of the schedule downloads whole and says what was planned", async ({ api, home, exportDialog }) => {
  const [monday, tuesday] = await planThree(api);
  await exportDialog.open();
  await exportDialog.days(monday, tuesday);
  await expect(exportDialog.root).toContainText("3 条消息");
  for (const [format, check] of Object.entries(CHECKS)) {
    await test.step(format, async () => {
      await exportDialog.format(format as Format);
      const download = await exportDialog.make();
      const path = join(home.folder, download.suggestedFilename());
      await download.saveAs(path);
      await check(path);
      await exportDialog.root.getByRole("button", { name: "换个格式" }).click();
    });
  }
});
