import { type DateText, dateOfDayNumber, dayNumber, daysBetween } from "@shared/domain/wall-time";
import { readWhen } from "@shared/domain/when-text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A Sunday in November; a Saturday; the fifth of January. */
const SUNDAY = "2026-11-22";
const SATURDAY = "2026-11-28";
const JANUARY = "2027-01-05";

/** What is read, and what of it was taken without being written. */
function read(text: string, day: DateText = SUNDAY): string {
  const reading = readWhen(text, day);
  if ("bad" in reading) return `bad ${reading.bad}`;
  const until = reading.until === null ? "" : `-${reading.until}`;
  const clock = reading.clock === null ? "" : ` ${reading.clock}${until}${reading.nextDay ? "+1" : ""}`;
  const told = reading.assumed.length === 0 ? "" : ` (${reading.assumed.join(", ")})`;
  return `${reading.date ?? "-"}${clock}${told}`;
}

const readAll = (texts: readonly string[], day?: DateText) =>
  Object.fromEntries(texts.map((text) => [text, read(text, day)]));

describe("a moment as sellers write it, read on a given day", () => {
  it("says which year it took, and none where it is written", () => {
    expect(
      readAll(["12月2日", "12/1", "12.1", "12-1", "1月5日", "2026年12月2日(周三)", "2026-12-02 20:00", "46364"]),
    ).toEqual({
      "12月2日": "2026-12-02 (year)",
      "12/1": "2026-12-01 (year)",
      "12.1": "2026-12-01 (year)",
      "12-1": "2026-12-01 (year)",
      "1月5日": "2027-01-05 (year)",
      "2026年12月2日(周三)": "2026-12-02",
      "2026-12-02 20:00": "2026-12-02 20:00",
      "46364": "2026-12-08",
    });
  });

  it("in January still takes a December for the one that has just gone by", () => {
    expect(readAll(["12月2日", "12/31", "1月8日", "7月1日"], JANUARY)).toEqual({
      "12月2日": "2026-12-02 (year)",
      "12/31": "2026-12-31 (year)",
      "1月8日": "2027-01-08 (year)",
      "7月1日": "2027-07-01 (year)",
    });
  });

  it("counts days and weekdays from the given day, and says when the weekday is that very day", () => {
    expect(readAll(["周六 20:00", "下周三晚8点半", "明晚8点", "后天中午12点", "今晚", "大后天早9点", "周日"])).toEqual({
      "周六 20:00": "2026-11-28 20:00 (day)",
      下周三晚8点半: "2026-11-25 20:30 (day)",
      明晚8点: "2026-11-23 20:00 (day)",
      后天中午12点: "2026-11-24 12:00 (day)",
      今晚: "2026-11-22 20:00 (day)",
      大后天早9点: "2026-11-25 09:00 (day)",
      周日: "2026-11-22 (today)",
    });
    expect(readAll(["周六 20:00", "本周六", "下周六"], SATURDAY)).toEqual({
      "周六 20:00": "2026-11-28 20:00 (today)",
      本周六: "2026-11-28 (day)",
      下周六: "2026-12-05 (day)",
    });
  });

  it("takes the month that is written in words, and says when it took one itself", () => {
    expect(readAll(["1号", "15日", "本月15日", "这个月30号", "下个月3号 20:00", "上月15日", "下月31号"])).toEqual({
      "1号": "2026-12-01 (month)",
      "15日": "2026-11-15 (month)",
      本月15日: "2026-11-15 (day)",
      这个月30号: "2026-11-30 (day)",
      "下个月3号 20:00": "2026-12-03 20:00 (day)",
      上月15日: "2026-10-15 (day)",
      下月31号: "2026-12-31 (day)",
    });
    expect(read("下月31号", "2026-01-15")).toBe("bad date");
    expect(read("上个月31号", JANUARY)).toBe("2026-12-31 (day)");
  });

  it("knows festivals and days of the lunar calendar, the nearest of each", () => {
    expect(
      readAll([
        "大年初一",
        "大年初五 20:00",
        "除夕晚8点",
        "正月十五",
        "腊月廿三",
        "元宵节",
        "中秋",
        "元旦",
        "圣诞节 20:00",
        "双十二",
        "双12 20点",
        "平安夜",
      ]),
    ).toEqual({
      大年初一: "2027-02-06 (day)",
      "大年初五 20:00": "2027-02-10 20:00 (day)",
      除夕晚8点: "2027-02-05 20:00 (day)",
      正月十五: "2027-02-20 (day)",
      腊月廿三: "2027-01-30 (day)",
      元宵节: "2027-02-20 (day)",
      中秋: "2026-09-25 (day)",
      元旦: "2027-01-01 (day)",
      "圣诞节 20:00": "2026-12-25 20:00 (day)",
      双十二: "2026-12-12 (day)",
      "双12 20点": "2026-12-12 20:00 (day)",
      平安夜: "2026-12-24 (day)",
    });
  });

  it("says when an hour could be of the morning or the evening, and that 三点半 is nobody's night", () => {
    const clocks = [
      "八点半",
      "8点",
      "早8点",
      "晚8点",
      "20点",
      "8:30",
      "下午3:30",
      "三点半",
      "3点-5点",
      "12点",
      "8点 PM",
    ];
    expect(Object.fromEntries(clocks.map((text) => [text, read(`12/2 ${text}`).slice(11)]))).toEqual({
      八点半: "08:30 (year, half_day)",
      "8点": "08:00 (year, half_day)",
      早8点: "08:00 (year)",
      晚8点: "20:00 (year)",
      "20点": "20:00 (year)",
      "8:30": "08:30 (year)",
      "下午3:30": "15:30 (year)",
      三点半: "15:30 (year, half_day)",
      "3点-5点": "15:00-17:00 (year, half_day)",
      "12点": "12:00 (year)",
      "8点 PM": "20:00 (year)",
    });
  });

  it("says when it is past midnight", () => {
    expect(readAll(["周六晚上12点", "12/31 24:00", "12/5 20:00-21:00"])).toEqual({
      周六晚上12点: "2026-11-28 00:00+1 (day, next_day)",
      "12/31 24:00": "2026-12-31 00:00+1 (year, next_day)",
      "12/5 20:00-21:00": "2026-12-05 20:00-21:00 (year)",
    });
  });

  it("takes no lunar day that a month does not have", () => {
    expect([read("大年初零"), read("十三月初一"), read("正月")]).toEqual(["bad date", "bad date", "bad date"]);
  });

  it("finds a festival within half a year and some weeks of any day", () => {
    const anyDay = fc.integer({ min: dayNumber("2002-01-01"), max: dayNumber("2097-12-31") }).map(dateOfDayNumber);
    fc.assert(
      fc.property(anyDay, fc.constantFrom("大年初一", "除夕", "中秋", "元旦", "双十一"), (day, text) => {
        const reading = readWhen(text, day);
        const date = "bad" in reading ? null : reading.date;
        expect(Math.abs(daysBetween(day, date ?? "1900-01-01"))).toBeLessThanOrEqual(197);
      }),
    );
  });
});
