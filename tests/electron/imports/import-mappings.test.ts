import { listMappings, removeMapping, renameMapping, saveMappings } from "@electron/services/import-mappings";
import { commitImport, previewImport, readImport } from "@electron/services/import-plan";
import { changeState, undo } from "@electron/store/changes";
import { EDITABLE_ROWS } from "@shared/api/contract/imports";
import type { SavedMapping } from "@shared/domain/import-mapping";
import { describe, expect, it } from "vitest";
import { freshStore } from "../../support/fresh-store";
import { csvFile, planFixture } from "./plan-files";
import { codeOf } from "./small-plan";

const HEADER = ["日期", "时间", "群", "内容", "说明"];
const ROW = ["2026-12-05", "20:00", "宝妈群", "早安", "先发红包"];
const table = (name = "12月排期.xlsx") => csvFile([HEADER, ROW], name);
const CORRECTED = { "0": "date", "1": "time", "2": "group", "3": "text", "4": "title" } as const;
const SAVED: SavedMapping = { name: "12月排期", headers: HEADER, mapping: CORRECTED };

describe("columns that the person put right", () => {
  it("are remembered with the import, in the same step, and read the same way the next time", async () => {
    const store = freshStore();
    await commitImport(store, table(), { mapping: CORRECTED });
    expect(listMappings(store)).toEqual([SAVED]);
    const { mapping, mappingFrom, mappingName } = await previewImport(store, table("1月排期.csv"));
    expect({ mapping, mappingFrom, mappingName }).toEqual({
      mapping: CORRECTED,
      mappingFrom: "remembered",
      mappingName: "12月排期",
    });
    undo(store);
    expect([listMappings(store), changeState(store.db).undo]).toEqual([[], null]);
  });

  it("are not remembered when they were only guessed, nor for a table without a header", async () => {
    const store = freshStore();
    await commitImport(store, table());
    await commitImport(store, csvFile([ROW.with(3, "别的")]), { mapping: CORRECTED, headerLine: 0 });
    expect(listMappings(store)).toEqual([]);
  });

  it("keep their name when they change, and another table of that name has a number", async () => {
    const store = freshStore();
    saveMappings(store, [SAVED]);
    await commitImport(store, table("改名了.csv"), { mapping: { ...CORRECTED, "4": "note" } });
    await commitImport(store, csvFile([["哪天", ...HEADER.slice(1)], ROW.with(3, "二")], "12月排期.csv"), {
      mapping: CORRECTED,
    });
    expect(listMappings(store).map(({ name, mapping }) => [name, mapping["4"]])).toEqual([
      ["12月排期 2", "title"],
      ["12月排期", "note"],
    ]);
  });

  it("can be guessed anew, taken by name for other columns, and forgotten as a step", async () => {
    const store = freshStore();
    saveMappings(store, [SAVED]);
    const guessed = await previewImport(store, table(), { guess: true });
    const named = await previewImport(
      store,
      csvFile([
        ["说明", "日期", "时间", "群"],
        ["标题", "12/5", "20:00", "宝妈群"],
      ]),
      {
        mappingName: "12月排期",
      },
    );
    expect([guessed.mapping["4"], guessed.mappingFrom, guessed.mappingName, named.mapping]).toEqual([
      "note",
      "guessed",
      "12月排期",
      { "0": "title", "1": "date", "2": "time", "3": "group" },
    ]);
    expect(removeMapping(store, "12月排期")).toEqual([]);
    undo(store);
    expect(listMappings(store)).toEqual([SAVED]);
  });

  it("are told apart from what is not remembered, and from a table that has none of the headers", async () => {
    const store = freshStore();
    saveMappings(store, [SAVED]);
    const other = csvFile([
      ["甲", "乙"],
      ["12/5", "早安"],
    ]);
    expect([
      await codeOf(previewImport(store, table(), { mappingName: "没有" })),
      await codeOf(previewImport(store, other, { mappingName: "12月排期" })),
      await codeOf(Promise.resolve().then(() => removeMapping(store, "没有"))),
    ]).toEqual([
      { code: "IMPORT_MAPPING_MISSING", name: "没有", known: "12月排期" },
      { code: "IMPORT_MAPPING_OTHER", name: "12月排期", headers: "日期、时间、群、内容、说明" },
      { code: "IMPORT_MAPPING_MISSING", name: "没有", known: "12月排期" },
    ]);
  });
});

describe("a remembered mapping that is renamed", () => {
  const OTHER: SavedMapping = { name: "Team Plan", headers: ["哪天", "内容"], mapping: { "0": "date", "1": "text" } };
  const both = () => {
    const store = freshStore();
    saveMappings(store, [SAVED, OTHER]);
    return store;
  };

  it("keeps its place and its columns, reads tables under its new name, and has its old one back after one undo", async () => {
    const store = both();
    const before = listMappings(store);
    const renamed = before.map((each) => (each.name === "12月排期" ? { ...each, name: "小满的排期" } : each));
    expect(renameMapping(store, "12月排期", "小满的排期")).toEqual(renamed);
    expect(changeState(store.db).undo?.label).toEqual({
      code: "importMappings.rename",
      subject: "12月排期 → 小满的排期",
    });
    expect((await previewImport(store, table())).mappingName).toBe("小满的排期");
    undo(store);
    expect(listMappings(store)).toEqual(before);
  });

  it("may be written differently, but not read the same as another", async () => {
    const store = both();
    const refused = await codeOf(Promise.resolve().then(() => renameMapping(store, "12月排期", "ｔｅａｍplan")));
    expect(refused).toEqual({ code: "IMPORT_MAPPING_TAKEN", name: "Team Plan" });
    expect(listMappings(store)).toEqual([OTHER, SAVED]);
    expect(renameMapping(store, "Team Plan", "team plan").map(({ name }) => name)).toEqual(["team plan", "12月排期"]);
  });

  it("must be remembered, and is no step when nothing changes", async () => {
    const store = both();
    const gone = await codeOf(Promise.resolve().then(() => renameMapping(store, "没有", "新名字")));
    expect(gone).toEqual({ code: "IMPORT_MAPPING_MISSING", name: "没有", known: "Team Plan、12月排期" });
    renameMapping(store, "12月排期", "12月排期");
    expect(changeState(store.db).undo?.label.code).toBe("importMappings.save");
  });

  it("leaves a plan that is called like it to be named otherwise", async () => {
    const store = both();
    renameMapping(store, "Team Plan", "一月 排期");
    await commitImport(store, table("一月排期.csv"), { mapping: { ...CORRECTED, "4": "note" }, headerLine: 1 });
    await commitImport(store, csvFile([["几号", ...HEADER.slice(1)], ROW.with(3, "二")], "一月排期.csv"), {
      mapping: CORRECTED,
    });
    expect(listMappings(store).map(({ name }) => name)).toEqual(["一月排期 2", "12月排期", "一月 排期"]);
  });
});

describe("the cells of a plan", () => {
  it("are handed out as they stand, merged ones in each of their rows", async () => {
    const read = await readImport(planFixture("plan-team.xlsx"));
    expect([read.sheet, read.headerLine, read.rows[read.headerLine - 1]?.slice(0, 4), read.total]).toEqual([
      "Sheet1",
      3,
      ["日期", "时间", "群", "活动"],
      read.rows.length,
    ]);
  });

  it("go back as text under the name of their sheet, which may name the group", async () => {
    const store = freshStore();
    const file = csvFile(
      [
        ["日期", "时间", "正文"],
        ["12/5", "20:00", "早安"],
      ],
      "计划.xlsx",
    );
    const { rows, sheet } = await previewImport(store, file, { sheet: "老客福利群" });
    expect([sheet, rows.map(({ groupName }) => groupName)]).toEqual(["老客福利群", ["老客福利群"]]);
  });

  it("of a very long plan are handed out in part", async () => {
    const rows = Array.from({ length: EDITABLE_ROWS + 10 }, (_, index) => [
      "2026-12-05",
      "20:00",
      "宝妈群",
      `第${index}条`,
    ]);
    const read = await readImport(csvFile([["日期", "时间", "群", "正文"], ...rows]));
    expect([read.rows.length, read.total]).toEqual([EDITABLE_ROWS, EDITABLE_ROWS + 11]);
  });
});
