import { isOnDuty } from "@shared/domain/duty-hours";
import { describe, expect, test } from "vitest";

/** 2026-11-23 is a Monday. */
const on = (weekday: number, clock: string) => `2026-11-${22 + weekday}T${clock}`;

/** The weekdays (1 to 7) on which somebody is there at a clock time. */
const daysAt = (hours: string, clock: string) =>
  [1, 2, 3, 4, 5, 6, 7].filter((weekday) => isOnDuty(hours, on(weekday, clock)));

describe("hours as people write them", () => {
  test.each([
    ["9:00–18:00, 周末 10:00–22:00", "09:30", [1, 2, 3, 4, 5]],
    ["9:00–18:00, 周末 10:00–22:00", "20:00", [6, 7]],
    ["周二至周日 10:00–21:30", "10:00", [2, 3, 4, 5, 6, 7]],
    ["周三、周六 19:00–21:30", "20:00", [3, 6]],
    ["每天 8:00–9:00、19:00–21:30；周二至周五白天也在", "08:30", [1, 2, 3, 4, 5, 6, 7]],
    ["每天 8:00–9:00、19:00–21:30；周二至周五白天也在", "15:00", [2, 3, 4, 5]],
    ["9：00—18：00，周一休", "10:00", [2, 3, 4, 5, 6, 7]],
    ["9：00～18：00，周一休息", "10:00", [2, 3, 4, 5, 6, 7]],
    ["周一三五 9点-17点半", "17:30", [1, 3, 5]],
    ["周五到周一 上午9点-下午6点", "17:00", [1, 5, 6, 7]],
    ["下午2点-6点", "17:00", [1, 2, 3, 4, 5, 6, 7]],
    ["工作日 9-18", "12:00", [1, 2, 3, 4, 5]],
    ["Mon–Fri 9:00-18:00; Sat 10:00-14:00", "13:00", [1, 2, 3, 4, 5, 6]],
    ["weekdays 9:00 to 18:00", "18:00", [1, 2, 3, 4, 5]],
    ["周六", "03:00", [6]],
    ["24小时", "03:00", [1, 2, 3, 4, 5, 6, 7]],
    ["周一休", "12:00", [2, 3, 4, 5, 6, 7]],
  ])("%s at %s: days %j", (hours, clock, days) => {
    expect(daysAt(hours, clock)).toEqual(days);
  });

  test("both ends count, the minute after does not", () => {
    const at = ["08:59", "09:00", "18:00", "18:01"].map((clock) => isOnDuty("9:00–18:00", on(1, clock)));
    expect(at).toEqual([false, true, true, false]);
  });

  test("a night shift belongs to the day it begins on", () => {
    const night = "周六 20:00–02:00";
    const times = [on(6, "19:59"), on(6, "23:00"), on(7, "01:59"), on(7, "02:01"), on(6, "01:00")];
    expect(times.map((time) => isOnDuty(night, time))).toEqual([false, true, true, false, false]);
  });

  test("words that say nothing of hours say nothing", () => {
    expect(["", "看情况", "有事打电话"].map((hours) => isOnDuty(hours, on(1, "12:00")))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
