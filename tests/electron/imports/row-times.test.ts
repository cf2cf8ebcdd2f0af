import { describe, expect, it } from "vitest";
import { bytesOf, csvFile } from "./plan-files";
import { readSample } from "./read-samples";

/** Reads a plan with these columns and rows. */
const read = async (header: string[], rows: string[][], setting: Parameters<typeof readSample>[1] = {}) =>
  readSample(await bytesOf(csvFile([header, ...rows])), setting);

const problemsOf = (plan: Awaited<ReturnType<typeof read>>) =>
  plan.problems.map(({ line, severity, reason, header, value }) => `${line} ${severity} ${reason} ${header}=${value}`);

describe("the day of a row", () => {
  const days = async (cells: string[], setting = {}) => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      cells.map((cell) => [cell, "20:00", "VIP群", "早安"]),
      setting,
    );
    return { at: plan.items.map((item) => item.at.slice(0, 10)), problems: problemsOf(plan) };
  };

  it("takes the missing year from the rows before it, across the year's end", async () => {
    expect((await days(["12月30日", "12月31日", "1月1日", "1月2日"])).at).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect((await days(["12/31", "2025-01-02", "1/3"])).at).toEqual(["2024-12-31", "2025-01-02", "2025-01-03"]);
  });

  it("counts 今天 and 周六 from the day of reading, whatever stands above", async () => {
    expect((await days(["2026-12-05", "明天", "周六"])).at).toEqual(["2026-12-05", "2026-11-23", "2026-11-28"]);
  });

  it("comes from the row above when it is left out, and says so", async () => {
    expect(await days(["12/5", "", ""])).toEqual({
      at: ["2026-12-05"],
      problems: [
        "3 notice date_from_above 日期=2026-12-05",
        "3 notice repeat 文案=早安",
        "4 notice date_from_above 日期=2026-12-05",
        "4 notice repeat 文案=早安",
      ],
    });
  });

  it("is never handed down past a date that cannot be read", async () => {
    expect(await days(["12/5", "13/45", ""])).toEqual({
      at: ["2026-12-05"],
      problems: ["3 error date_bad 日期=13/45", "4 error date_missing 日期="],
    });
  });

  it("may stand in a line of its own above its rows", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["12月5日 周六", "", "", ""],
        ["", "19:30", "VIP群", "预热"],
        ["", "20:00", "VIP群", "开始"],
        ["第二周"],
        ["", "21:00", "VIP群", "收尾"],
      ],
    );
    expect(plan.items.map((item) => item.at)).toEqual(["2026-12-05T19:30", "2026-12-05T20:00", "2026-12-05T21:00"]);
    expect(problemsOf(plan).filter((text) => text.includes("blank_row"))).toEqual([
      "2 notice blank_row 日期=12月5日 周六",
      "5 notice blank_row 日期=第二周",
    ]);
  });

  it("counts before the weekday beside it, which is only checked", async () => {
    const plan = await read(
      ["日期", "星期", "时间", "群", "文案"],
      [
        ["2026-12-05", "五", "20:00", "VIP群", "一"],
        ["2026-12-06", "周日", "20:00", "VIP群", "二"],
        ["12/7（周二）", "?", "20:00", "VIP群", "三"],
      ],
    );
    expect(plan.items.map((item) => item.at.slice(0, 10))).toEqual(["2026-12-05", "2026-12-06", "2026-12-07"]);
    expect(problemsOf(plan)).toEqual([
      "2 notice weekday_mismatch 星期=五",
      "4 notice weekday_mismatch 日期=12/7（周二）",
    ]);
  });
});

describe("the time of a row", () => {
  it("is that of its likes in the file when it is left out, else ten o'clock", async () => {
    const plan = await read(
      ["日期", "时间", "群", "标题", "文案"],
      [
        ["12/5", "8:30", "VIP群", "早安", "一"],
        ["12/6", "", "VIP群", "早安", "二"],
        ["12/6", "", "VIP群", "通知", "三"],
        ["12/6", "晚上", "VIP群", "晚安", "四"],
      ],
    );
    expect(plan.items.map(({ at, timeGiven }) => `${at} ${timeGiven}`)).toEqual([
      "2026-12-05T08:30 true",
      "2026-12-06T08:30 false",
      "2026-12-06T10:00 false",
      "2026-12-06T20:00 false",
    ]);
    expect(problemsOf(plan)).toEqual([
      "3 notice time_missing 时间=08:30",
      "4 notice time_missing 时间=10:00",
      "5 notice time_missing 时间=20:00",
    ]);
  });

  it("goes over to the next day after midnight", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["2026-12-31", "晚上12点", "VIP群", "新年快乐"],
        ["2026-12-31", "24:00", "粉丝群", "新年快乐"],
      ],
    );
    expect(plan.items.map((item) => item.at)).toEqual(["2027-01-01T00:00", "2027-01-01T00:00"]);
  });

  it("may stand in the date's cell, and a whole moment in the time's", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["12月5日晚上8点半", "", "VIP群", "一"],
        ["12/6", "9:00", "VIP群", "二"],
        ["", "2026-12-08 21:00", "VIP群", "三"],
      ],
    );
    expect(plan.items.map((item) => item.at)).toEqual(["2026-12-05T20:30", "2026-12-06T09:00", "2026-12-08T21:00"]);
    expect(problemsOf(plan)).toEqual([]);
  });
});
