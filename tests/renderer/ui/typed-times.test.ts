import { parseClock, stepClock } from "@renderer/ui/parse-clock";
import { parseDate } from "@renderer/ui/parse-date";
import { describe, expect, it } from "vitest";

describe("a clock time as people type it", () => {
  it.each([
    ["20:00", "20:00"],
    ["8：30", "08:30"],
    ["2000", "20:00"],
    ["830", "08:30"],
    ["20", "20:00"],
    ["8点半", "08:30"],
    ["晚8点", "20:00"],
    ["下午3点15分", "15:15"],
    ["8 pm", "20:00"],
    ["12pm", "12:00"],
    ["2４:00", undefined],
    ["20:61", undefined],
    ["随时", undefined],
    ["", undefined],
  ])("%s is %s", (typed, clock) => {
    expect(parseClock(typed)).toBe(clock);
  });

  it("steps within its day only", () => {
    expect([stepClock("20:00", 5), stepClock("00:03", -5), stepClock("23:50", 60)]).toEqual([
      "20:05",
      "00:00",
      "23:59",
    ]);
  });
});

describe("a day as people type it, on Saturday 2026-11-28", () => {
  it.each([
    ["12/5", "2026-12-05"],
    ["12.5", "2026-12-05"],
    ["12月5日", "2026-12-05"],
    ["1205", "2026-12-05"],
    ["2027-1-3", "2027-01-03"],
    ["20270103", "2027-01-03"],
    ["今天", "2026-11-28"],
    ["明天", "2026-11-29"],
    ["周三", "2026-12-02"],
    ["周六", "2026-11-28"],
    ["星期天", "2026-11-29"],
    ["fri", "2026-12-04"],
    ["30", "2026-11-30"],
    ["11/1", "2026-11-01"],
    ["1/3", "2027-01-03"],
    ["2/29", undefined],
    ["31", undefined],
    ["哪天都行", undefined],
  ])("%s is %s", (typed, day) => {
    expect(parseDate(typed, "2026-11-28")).toBe(day);
  });
});
