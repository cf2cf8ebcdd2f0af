import { QunceError, sentenceOf } from "@shared/api/errors";
import { readHolidayFile } from "@shared/domain/holiday-file";
import { describe, expect, it } from "vitest";

const day = (date: string, isOffDay = true, name = "元旦") => ({ name, date, isOffDay });

/** The sentence, in the language asked for, with which a file is refused. */
function refusal(file: unknown, language: "zh-CN" | "en" = "zh-CN"): string {
  try {
    readHolidayFile(typeof file === "string" ? file : JSON.stringify(file));
    return "taken in";
  } catch (error) {
    if (!(error instanceof QunceError)) throw error;
    return sentenceOf(error.code, error.params, language);
  }
}

describe("a holiday schedule from a file", () => {
  it("is read in holiday-cn's form, days put in order, what it has besides left alone", () => {
    const file = {
      $schema: "https://example.org/schema.json",
      year: 2027,
      papers: ["https://example.org/notice"],
      days: [day("2027-01-02"), day("2027-01-01"), day("2027-01-03", false), day("2026-12-31")],
    };
    expect(readHolidayFile(`\ufeff${JSON.stringify(file)}`)).toEqual({
      year: 2027,
      papers: ["https://example.org/notice"],
      days: [day("2026-12-31"), day("2027-01-01"), day("2027-01-02"), day("2027-01-03", false)],
    });
    expect(readHolidayFile(JSON.stringify({ year: 2027, days: [day("2027-01-01")] })).papers).toEqual([]);
  });

  it("is refused as a whole, with every day that is wrong", () => {
    const days = [
      day("2027-02-30"),
      day("2027-05-01"),
      day("2027-05-01", true, "劳动节"),
      day("2026-10-01", true, "国庆节"),
      day("2028-01-01"),
      day("2027-05-10", false, "劳动节"),
    ];
    expect(refusal({ year: 2027, days })).toBe(
      "这份放假安排有 5 处不对，什么都没有收下：2027-02-30不是真实存在的日期；2027-05-01 写了两次；2026-10-01 不在这一年；2028-01-01 不在这一年；2027-05-10 本来就是工作日，不会是调休上班。",
    );
    expect(refusal({ year: 2027, days: days.slice(1, 3) }, "en")).toBe(
      "Nothing was taken in. What is wrong with this holiday schedule (1): 2027-05-01 is there twice.",
    );
  });

  it.each([
    ["not JSON at all", "这份放假安排有 1 处不对，什么都没有收下：文件不是 JSON。"],
    [[], "这份放假安排有 1 处不对，什么都没有收下：文件格式读不懂。"],
    [{ year: "2027", days: [day("2027-01-01")] }, "这份放假安排有 1 处不对，什么都没有收下：year格式读不懂。"],
    [{ year: 1066, days: [day("2027-01-01")] }, "这份放假安排有 1 处不对，什么都没有收下：year格式读不懂。"],
    [{ year: 2027 }, "这份放假安排有 1 处不对，什么都没有收下：days格式读不懂。"],
    [
      { year: 2027, papers: [], days: [] },
      "这份放假安排有 1 处不对，什么都没有收下：2027 年的放假安排还没有公布，文件是空的。",
    ],
    [
      {
        year: 2027,
        days: [null, { name: "元旦", date: "2027-01-01", isOffDay: "yes" }, { date: 3, isOffDay: true, name: "" }],
      },
      "这份放假安排有 4 处不对，什么都没有收下：days[0] 格式读不懂；days[1] 2027-01-01 isOffDay格式读不懂；days[2] 3 name格式读不懂；days[2] 3格式读不懂。",
    ],
  ])("says what is wrong with %j", (file, sentence) => {
    expect(refusal(file)).toBe(sentence);
  });

  it("with a hundred wrong days says how many, and names the first", () => {
    const days = Array.from({ length: 100 }, () => day("2020-01-01"));
    const sentence = refusal({ year: 2027, days });
    expect([sentence.slice(0, 18), sentence.length < 400]).toEqual(["这份放假安排有 199 处不对，什么", true]);
  });
});
