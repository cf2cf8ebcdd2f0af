import {
  findMapping,
  fitMapping,
  headersOf,
  MOST_SAVED_MAPPINGS,
  remap,
  type SavedMapping,
  withMappings,
} from "@shared/domain/import-mapping";
import { describe, expect, it } from "vitest";

const saved: SavedMapping = {
  name: "12月排期",
  headers: ["日期", "文案", "说明"],
  mapping: { "0": "date", "1": "text", "2": "title" },
};

describe("the columns of a plan", () => {
  it("change their meaning one by one, and no two mean the same", () => {
    expect(remap({ "0": "date", "1": "text", "2": "note" }, 2, "text")).toEqual({
      "0": "date",
      "1": "ignore",
      "2": "text",
    });
  });

  it("may be left out as many as one likes", () => {
    expect(remap({ "0": "ignore", "1": "note" }, 1, "ignore")).toEqual({ "0": "ignore", "1": "ignore" });
  });
});

describe("a remembered mapping", () => {
  it("is found by its headers, whatever blanks stand around them, and by no others", () => {
    expect([
      findMapping([saved], [" 日期", "文案 ", "说明"])?.name,
      findMapping([saved], ["日期", "文案"]),
      findMapping([saved], ["", "", ""]),
      headersOf(["", " "]),
    ]).toEqual(["12月排期", undefined, undefined, undefined]);
  });

  it("fits a table with its columns in another order and one more", () => {
    const guessed = { "0": "text", "1": "note", "2": "date", "3": "group" } as const;
    expect(fitMapping(saved, ["文案", "说明", "日期", "群"], guessed)).toEqual({
      "0": "text",
      "1": "title",
      "2": "date",
      "3": "group",
    });
  });

  it("takes a meaning from a guess, not the other way round", () => {
    expect(fitMapping(saved, ["说明", "标题"], { "0": "note", "1": "title" })).toEqual({ "0": "title", "1": "ignore" });
  });

  it("does not fit a table without one of its headers", () => {
    expect(fitMapping(saved, ["甲", "乙"], { "0": "date", "1": "text" })).toBeUndefined();
  });

  it("takes the place of one for the same headers or of the same name, and the oldest goes when there are too many", () => {
    const other: SavedMapping = { name: "别的", headers: ["甲"], mapping: { "0": "text" } };
    const renamed = { ...saved, name: "新名字" };
    expect(withMappings([saved, other], [renamed]).map(({ name }) => name)).toEqual(["新名字", "别的"]);
    expect(withMappings([saved], [{ ...other, name: saved.name }])).toEqual([{ ...other, name: saved.name }]);
    const many = Array.from(
      { length: MOST_SAVED_MAPPINGS + 1 },
      (_, index): SavedMapping => ({
        name: String(index),
        headers: [String(index)],
        mapping: { "0": "text" },
      }),
    );
    expect(withMappings([saved], many).map(({ name }) => name)).toEqual(
      many
        .slice(1)
        .map(({ name }) => name)
        .reverse(),
    );
  });
});
