import { formatAgo, formatDateFull, formatDay, formatDayTitle, formatWhen, wallTimeOf } from "@renderer/ui/format-when";
import { describe, expect, it } from "vitest";
import { translator } from "../translator";

const zh = translator("zh-CN");
const en = translator("en");
const today = "2026-11-28";

describe("times for people", () => {
  it("name the days around today and show the others with their weekday", () => {
    const days = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-12-05", "2025-06-01"];
    expect(days.map((day) => formatDay(day, today, zh))).toEqual(["昨天", "今天", "明天", "周六 12/5", "2025/6/1"]);
    expect(days.map((day) => formatDay(day, today, en))).toEqual([
      "Yesterday",
      "Today",
      "Tomorrow",
      "Sat 12/5",
      "2025/6/1",
    ]);
  });

  it("keep the weekday over the turn of the year", () => {
    expect(formatDay("2027-01-02", "2026-12-28", zh)).toBe("周六 1/2");
  });

  it("put the clock after the day", () => {
    expect([formatWhen("2026-11-28T20:00", today, zh), formatWhen("2026-12-05T08:30", today, zh)]).toEqual([
      "今天 20:00",
      "周六 12/5 08:30",
    ]);
  });

  it("have a full form and a heading", () => {
    expect([formatDateFull(today, zh), formatDayTitle(today, zh), formatDayTitle(today, en)]).toEqual([
      "2026/11/28 周六",
      "11月28日 周六",
      "Sat, November 28",
    ]);
  });

  it("count back from now", () => {
    const now = "2026-11-28T19:36";
    const times = ["2026-11-28T19:36", "2026-11-28T19:24", "2026-11-28T17:00", "2026-11-27T20:00"];
    expect(times.map((time) => formatAgo(time, now, zh))).toEqual(["刚刚", "12 分钟前", "2 小时前", "昨天 20:00"]);
    expect(formatAgo("2026-11-28T19:35", now, en)).toBe("1 minute ago");
  });

  it("show a stored instant on the workspace's clock", () => {
    expect([
      wallTimeOf("2026-11-28T11:36:00.000Z", "Asia/Shanghai"),
      wallTimeOf("2026-11-28T19:36", "Asia/Tokyo"),
    ]).toEqual(["2026-11-28T19:36", "2026-11-28T19:36"]);
  });
});
