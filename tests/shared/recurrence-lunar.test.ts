import { listOccurrences } from "@shared/domain/recurrence-occurrences";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, it } from "vitest";

/** Days of a lunar rule that starts at eight in the evening. */
function days(rule: string, start: string, from: string, to: string): string[] {
  const times = listOccurrences({ rule: `RSCALE=CHINESE;FREQ=YEARLY${rule}`, start: `${start}T20:00`, from, to });
  expect(times.every((time) => time.endsWith("T20:00"))).toBe(true);
  return times.map((time) => time.slice(0, 10));
}

describe("a lunar rule", () => {
  it("中秋 is 八月十五", () => {
    expect(days(";BYMONTH=8;BYMONTHDAY=15", "2024-09-17", "2024-01-01", "2029-12-31")).toEqual([
      "2024-09-17",
      "2025-10-06",
      "2026-09-25",
      "2027-09-15",
      "2028-10-03",
      "2029-09-22",
    ]);
  });

  it("七夕 and 春节 are found where the almanac has them, the latter where ICU has not", () => {
    expect(days(";BYMONTH=7;BYMONTHDAY=7", "2020-01-01", "2025-01-01", "2028-12-31")).toEqual([
      "2025-08-29",
      "2026-08-19",
      "2027-08-08",
      "2028-08-26",
    ]);
    expect(days(";BYMONTH=1;BYMONTHDAY=1", "2020-01-01", "2025-01-01", "2028-12-31")).toEqual([
      "2025-01-29",
      "2026-02-17",
      "2027-02-06",
      "2028-01-26",
    ]);
  });

  it("除夕 is the last day of the twelfth month, the 29th or the 30th; skipping back from the 30th finds it too", () => {
    const eves = ["2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05", "2028-01-25", "2029-02-12"];
    expect(days(";BYMONTH=12;BYMONTHDAY=-1", "2024-01-01", "2024-01-01", "2029-12-31")).toEqual(eves);
    expect(days(";BYMONTH=12;BYMONTHDAY=30;SKIP=BACKWARD", "2024-01-01", "2024-01-01", "2029-12-31")).toEqual(eves);
    expect(days(";BYMONTH=12;BYMONTHDAY=30", "2024-01-01", "2024-01-01", "2029-12-31")).toEqual(["2024-02-09"]);
  });

  it("skips a missing 30th of the year forward to 春节, and counts a 春节 that was asked for anyway once", () => {
    expect(days(";BYMONTH=12;BYMONTHDAY=30;SKIP=FORWARD", "2024-01-01", "2024-01-01", "2026-12-31")).toEqual([
      "2024-02-09",
      "2025-01-29",
      "2026-02-17",
    ]);
    expect(
      days(";BYMONTH=1,12;BYMONTHDAY=1,30;SKIP=FORWARD;COUNT=6", "2025-01-01", "2025-01-01", "2026-12-31"),
    ).toEqual(["2025-01-29", "2025-02-27", "2026-01-19", "2026-02-17", "2026-03-18"]);
  });

  it("takes month and day from its start when it names none, and every month when it names days alone", () => {
    expect(days("", "2026-09-25", "2026-01-01", "2028-12-31")).toEqual(["2026-09-25", "2027-09-15", "2028-10-03"]);
    expect(days(";BYMONTH=8", "2026-05-01", "2026-01-01", "2027-12-31")).toEqual(["2026-09-25", "2027-09-15"]);
    expect(days(";BYMONTHDAY=1,15", "2025-07-01", "2025-07-01", "2025-09-30")).toEqual([
      "2025-07-09",
      "2025-07-25",
      // 闰六月 has its own.
      "2025-08-08",
      "2025-08-23",
      "2025-09-06",
      "2025-09-22",
    ]);
  });

  it("keeps a leap month apart from its namesake, and says what becomes of it in years without one", () => {
    const leap = (skip: string) => days(`;BYMONTH=6L;BYMONTHDAY=2${skip}`, "2025-07-26", "2025-01-01", "2028-12-31");
    expect(days(";BYMONTH=6;BYMONTHDAY=2", "2025-01-01", "2025-01-01", "2027-12-31")).toEqual([
      "2025-06-26",
      "2026-07-15",
      "2027-07-05",
    ]);
    expect([leap(""), leap(";SKIP=BACKWARD"), leap(";SKIP=FORWARD")]).toEqual([
      ["2025-07-26"],
      ["2025-07-26", "2026-07-15", "2027-07-05", "2028-07-23"],
      ["2025-07-26", "2026-08-14", "2027-08-03", "2028-08-21"],
    ]);
    // A start in a leap month names it.
    expect(days("", "2025-07-26", "2025-01-01", "2036-12-31")).toEqual(["2025-07-26", "2036-07-24"]);
  });

  it("counts every second lunar year, and the last of several days", () => {
    expect(days(";INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1", "2026-06-01", "2026-01-01", "2031-12-31")).toEqual([
      "2027-02-05",
      "2029-02-12",
      "2031-01-22",
    ]);
    expect(days(";BYMONTH=1;BYMONTHDAY=1,15;BYSETPOS=-1", "2026-01-01", "2026-01-01", "2027-12-31")).toEqual([
      "2026-03-03",
      "2027-02-20",
    ]);
  });

  it("agrees with a second implementation in years in which ICU is right", () => {
    const rules = [
      ";BYMONTH=5;BYMONTHDAY=5",
      ";BYMONTH=9;BYMONTHDAY=9",
      ";BYMONTH=12;BYMONTHDAY=8,23,24",
      ";BYMONTH=4,10;BYMONTHDAY=-1,30;SKIP=BACKWARD",
      ";INTERVAL=3;BYMONTH=3;BYMONTHDAY=3;COUNT=9",
    ];
    for (const rule of rules) {
      const start = "2031-04-01T20:00";
      const second = new RRuleTemporal({
        rruleString:
          `DTSTART;TZID=Asia/Shanghai:20310401T200000\nRRULE:RSCALE=CHINESE;FREQ=YEARLY${rule};UNTIL=20690101T000000Z`.replace(
            /(;COUNT=\d+);UNTIL.*/,
            "$1",
          ),
      });
      const ours = days(rule, start.slice(0, 10), "2031-01-01", "2068-12-31");
      expect([rule, ours]).toEqual([rule, second.all().map((occurrence) => occurrence.toString().slice(0, 10))]);
    }
  });

  it("is refused outside the years the lunar calendar is known for", () => {
    const sentence = "超出了农历能推算的范围（1900–2100 年）";
    expect(() => days("", "1899-12-31", "2026-01-01", "2026-12-31")).toThrow(`开始时间${sentence}`);
    expect(() => days("", "2026-01-01", "2026-01-01", "2101-01-01")).toThrow(`结束日期${sentence}`);
    expect(days(";BYMONTH=12;BYMONTHDAY=1", "1901-01-01", "2099-12-01", "2100-12-31")).toEqual([
      "2100-01-10",
      "2100-12-31",
    ]);
  });
});
