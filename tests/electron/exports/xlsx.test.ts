import { rowHeight } from "@electron/exports/sheet/row-height";
import { exportXlsx } from "@electron/exports/xlsx";
import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, tools } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";
import { hasLibreOffice, shownByLibreOffice } from "../../support/libre-office";

const HOSTILE = [
  "=1+1",
  "+86 138",
  "@所有人",
  "＝1",
  "00123",
  "1234567890123456789",
  "constructor",
  "__proto__",
  "a\nb",
  " 前后空格 ",
  "<b>&amp;</b>",
];

async function sheetsOf(file: Uint8Array<ArrayBuffer>) {
  const sheets = await readExcelFile(Buffer.from(file), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe("the schedule as XLSX", () => {
  test("filters by every column of the sheet for people, and of that alone", async () => {
    const parts = unzipSync(await exportXlsx(aHandOver(aWeekend()), tools));
    const filterOf = (name: string) => new TextDecoder().decode(parts[name]).match(/<autoFilter[^>]*>/)?.[0];
    expect([filterOf("xl/worksheets/sheet1.xml"), filterOf("xl/worksheets/sheet2.xml")]).toEqual([
      '<autoFilter ref="A1:N6"/>',
      undefined,
    ]);
  });

  test("holds a sheet for people, with real dates, and one for programs, with the ids", async () => {
    const sheets = await sheetsOf(await exportXlsx(aHandOver(aWeekend()), tools));
    expect(Object.keys(sheets)).toEqual(["发送安排", "数据"]);
    expect(sheets.发送安排?.[0]).toEqual([
      "日期",
      "星期",
      "时间",
      "社群",
      "渠道",
      "活动",
      "标题",
      "文案",
      "图片",
      "人设",
      "成员",
      "状态",
      "备注",
      "编号",
    ]);
    expect(sheets.发送安排?.[2]).toEqual([
      new Date("2026-11-28T00:00:00.000Z"),
      "周六",
      "20:00",
      "VIP群",
      "群消息",
      "会员日",
      "会员日 · 开场",
      "开始啦！云朵纸尿裤 L 码 40 片 88 元/箱 🎉\n两箱起拍，拍下改价\n22:00 结束，限前 60 名送湿巾 3 包（80 抽/包）\n—— 小满母婴·小满",
      "主图.png\n尺码表.jpg",
      "客服·小满",
      "小满",
      "待发",
      "图跟在文字后面",
      idOf(102),
    ]);
    expect(sheets.数据?.slice(0, 2)).toEqual([
      [
        "id",
        "revision",
        "at",
        "channel",
        "group",
        "activity",
        "title",
        "text",
        "images",
        "voice",
        "staff",
        "status",
        "note",
      ],
      [
        idOf(101),
        "1",
        "2026-11-28T19:30",
        "wechat_group",
        "VIP群",
        "会员日",
        "会员日 · 开场前 30 分",
        "还有半小时开始。先把地址填好，云朵纸尿裤 L 码 40 片 会员价 88 元/箱（平时 108）。\n\n1. 点头像，改成收货名\n2. 回复“1”占座",
        null,
        "客服·小满",
        "小满",
        "sent",
        null,
      ],
    ]);
  });

  test("no text becomes a formula or a number, and ids keep their digits", async () => {
    const messages = HOSTILE.map((title, index) => aMessage({ id: idOf(300 + index), title, text: title }));
    const file = await exportXlsx(aHandOver(messages), tools);
    const { 发送安排: rows } = await sheetsOf(file);
    const shown = HOSTILE.map((title) => (title in Object.prototype ? `${title}\u200B` : title));
    expect(rows?.slice(1).map((row) => row[6])).toEqual(shown);
    const sheet = Buffer.from(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? []).toString();
    expect(sheet).not.toContain("<f>");
  });

  test("prints across, all columns on a page, the header on every page", async () => {
    const parts = unzipSync(await exportXlsx(aHandOver(aWeekend()), tools));
    const sheet = Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? []).toString();
    expect(
      [...sheet.matchAll(/<(sheetPr|sheetViews|cols|sheetData|pageMargins|pageSetup|headerFooter)[ >]/g)].map(
        (m) => m[1],
      ),
    ).toEqual(["sheetPr", "sheetViews", "cols", "sheetData", "pageMargins", "pageSetup", "headerFooter"]);
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    const names = [
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'发送安排'!$A:$M</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'发送安排'!$1:$1</definedName>`,
    ];
    const workbook = Buffer.from(parts["xl/workbook.xml"] ?? []).toString();
    expect(workbook).toContain(`<definedNames>${names.join("")}</definedNames>`);
  });

  test("rows are as tall as their copy, so that nothing of it is hidden", () => {
    const height = (text: string) =>
      rowHeight([
        { text: "短", width: 10 },
        { text, width: 51 },
      ]);
    expect(["", "一行", "字".repeat(25), "字".repeat(26), "上\n\n下", "行\n".repeat(99)].map(height)).toEqual([
      20, 20, 20, 34, 48, 409,
    ]);
  });

  test.skipIf(!hasLibreOffice)("LibreOffice shows the same cells", { timeout: 120_000 }, async () => {
    const messages = HOSTILE.map((title, index) => aMessage({ id: idOf(300 + index), title, text: title }));
    const shown = shownByLibreOffice("schedule.xlsx", await exportXlsx(aHandOver([...aWeekend(), ...messages]), tools));
    const rows = shown["schedule-发送安排.csv"] ?? [];
    expect(rows[1]?.slice(0, 7)).toEqual([
      "2026-11-28",
      "周六",
      "19:30",
      "VIP群",
      "群消息",
      "会员日",
      "会员日 · 开场前 30 分",
    ]);
    expect(rows.map((row) => row[6]?.replace("\u200B", ""))).toEqual(expect.arrayContaining(HOSTILE));
  });
});
