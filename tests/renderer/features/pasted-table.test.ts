import { readOldMappings } from "@renderer/features/import/old-mappings";
import { csvFileOf, gridOf, isTable, readTabbed } from "@renderer/features/import/pasted-table";
import { describe, expect, it } from "vitest";

const cell = (text: string, rows = 1, columns = 1) => ({ text, rows, columns });

describe("a table that was copied in a spreadsheet", () => {
  it("says a day that stands over several rows in each of them, and a text across columns once", () => {
    expect(
      gridOf([
        [cell("日期"), cell("时间"), cell("正文")],
        [cell("12月2日", 2), cell("10:00"), cell("早安")],
        [cell("20:00"), cell("晚安")],
        [cell("12/3"), cell("全天通知", 1, 2)],
      ]),
    ).toEqual([
      ["日期", "时间", "正文"],
      ["12月2日", "10:00", "早安"],
      ["12月2日", "20:00", "晚安"],
      ["12/3", "全天通知", ""],
    ]);
  });

  it("is bounded, however far a cell claims to reach", () => {
    const grid = gridOf([[cell("一", 65_534, 16_000)], [cell("二")]]);
    expect([grid.length, grid.map((row) => row.length)]).toEqual([2, [200, 200]]);
  });

  it("keeps breaks, tabs and quotes inside a cell, and quotes in the middle of one", () => {
    expect(readTabbed('时间\t正文\r\n20:00\t"第一行\n“引号”和""双""\t制表"\r\n21:00\t5"屏\r\n')).toEqual([
      ["时间", "正文"],
      ["20:00", '第一行\n“引号”和"双"\t制表'],
      ["21:00", '5"屏'],
    ]);
  });

  it("is no table when it is one text", () => {
    expect([isTable(readTabbed("就一句话")), isTable(readTabbed("一\t二")), isTable([])]).toEqual([false, true, false]);
  });

  it("becomes a file that the import reads with nothing lost", async () => {
    const file = csvFileOf([["正文"], ['他说"好",\n再见']], "粘贴的表格.csv");
    expect([file.name, await file.text()]).toEqual(["粘贴的表格.csv", '"正文"\r\n"他说""好"",\n再见"']);
  });
});

describe("what a browser remembered of columns", () => {
  it("becomes mappings of the workspace, named by their headers", () => {
    const stored = JSON.stringify([
      [JSON.stringify(["日期", " 文案", ""]), { "0": "date", "1": "text" }],
      ["不是表头", { "0": "date" }],
    ]);
    expect(readOldMappings(stored)).toEqual([
      { name: "日期、文案", headers: ["日期", "文案", ""], mapping: { "0": "date", "1": "text" } },
    ]);
  });

  it("is nothing when it cannot be read", () => {
    expect([readOldMappings(null), readOldMappings("{"), readOldMappings('[["[]",{"0":"魔法"}]]')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
