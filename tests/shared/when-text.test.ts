import { addDays, type DateText, dateOfDayNumber, dayNumber, weekday } from "@shared/domain/wall-time";
import { readWeekday, readWhen, type WhenKind } from "@shared/domain/when-text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A Sunday near the year's end. */
const today = "2026-11-22";

/** The reading in short: day and time, and what is not certain about it. */
function read(text: string, kind: WhenKind = "datetime", reference: DateText = today): string {
  const reading = readWhen(text, reference, kind);
  if ("bad" in reading) return `bad ${reading.bad}`;
  const parts = [reading.date, reading.clock && `${reading.clock}${reading.nextDay ? "+1" : ""}`];
  if (reading.until) parts.push(`to ${reading.until}`);
  if (reading.clock && !reading.clockSure) parts.push("about");
  if (reading.weekdayWrong) parts.push("other weekday");
  return parts.filter(Boolean).join(" ");
}

const readAll = (texts: readonly string[], kind: WhenKind, reference?: DateText) =>
  Object.fromEntries(texts.map((text) => [text, read(text, kind, reference)]));

describe("a day as sellers write it", () => {
  it("is read from full dates in every usual spelling", () => {
    const texts = [
      "2026-12-01",
      "2026/12/1",
      "2026.12.1",
      "2026年12月1日",
      "2026年12月1号",
      "20261201",
      "２０２６－１２－０１",
    ];
    expect(texts.map((text) => read(text, "date"))).toEqual(texts.map(() => "2026-12-01"));
    const others = [
      "26/12/1",
      "12/1/2026",
      "12/1/26",
      "Dec 1, 2026",
      "1-Dec-26",
      "1-Dec",
      "46357",
      "2026-12-01（周二）",
    ];
    expect(others.map((text) => read(text, "date"))).toEqual(others.map(() => "2026-12-01"));
  });

  it("without a year is the nearest one, across the year's end too", () => {
    expect(
      readAll(["12月2日", "12/2", "12-2", "12.2", "12月2", "十二月二日", "1月3日", "2日", "30号"], "date"),
    ).toEqual({
      "12月2日": "2026-12-02",
      "12/2": "2026-12-02",
      "12-2": "2026-12-02",
      "12.2": "2026-12-02",
      "12月2": "2026-12-02",
      十二月二日: "2026-12-02",
      "1月3日": "2027-01-03",
      "2日": "2026-12-02",
      "30号": "2026-11-30",
    });
    expect(read("12月30日", "date", "2027-01-02")).toBe("2026-12-30");
    expect(read("31日", "date", "2027-01-02")).toBe("2026-12-31");
  });

  it("can be counted from the day of writing", () => {
    const texts = [
      "今天",
      "明天",
      "后天",
      "大后天",
      "昨天",
      "周日",
      "周六",
      "星期天",
      "礼拜三",
      "本周六",
      "这周一",
      "下周三",
      "下下周一",
      "上周五",
    ];
    expect(readAll(texts, "date")).toEqual({
      今天: "2026-11-22",
      明天: "2026-11-23",
      后天: "2026-11-24",
      大后天: "2026-11-25",
      昨天: "2026-11-21",
      周日: "2026-11-22",
      周六: "2026-11-28",
      星期天: "2026-11-22",
      礼拜三: "2026-11-25",
      本周六: "2026-11-21",
      这周一: "2026-11-16",
      下周三: "2026-11-25",
      下下周一: "2026-11-30",
      上周五: "2026-11-13",
    });
  });

  it("says so when the weekday beside it is another one", () => {
    expect(readAll(["12月2日 周三", "12/2（周四）", "周三 12/2"], "date")).toEqual({
      "12月2日 周三": "2026-12-02",
      "12/2（周四）": "2026-12-02 other weekday",
      "周三 12/2": "2026-12-02",
    });
  });

  it("is refused when there is no such day", () => {
    const texts = [
      "2026-13-40",
      "2026-02-29",
      "2月30日",
      "13/32",
      "下个月",
      "待定",
      "0",
      "123",
      "2026年12月",
      "12月2日随便",
    ];
    expect(texts.map((text) => read(text, "date"))).toEqual(texts.map(() => "bad date"));
  });
});

describe("a time as sellers write it", () => {
  it("is read from clocks and from speech", () => {
    expect(
      readAll(
        [
          "8:30",
          "20：00",
          "20:00:00",
          "8点",
          "8点半",
          "八点半",
          "晚上八点一刻",
          "上午10点",
          "中午12点",
          "中午1点",
          "下午3点",
          "晚8点",
          "晚上8点半",
          "十二点二十",
          "20时05分",
          "8.30",
          "0830",
          "0.8125",
          "8:30 PM",
          "8pm",
          "20点整",
          "约20:00",
        ],
        "time",
      ),
    ).toEqual({
      "8:30": "08:30",
      "20：00": "20:00",
      "20:00:00": "20:00",
      "8点": "08:00",
      "8点半": "08:30",
      八点半: "08:30",
      晚上八点一刻: "20:15",
      上午10点: "10:00",
      中午12点: "12:00",
      中午1点: "13:00",
      下午3点: "15:00",
      晚8点: "20:00",
      晚上8点半: "20:30",
      十二点二十: "12:20",
      "20时05分": "20:05",
      "8.30": "08:30",
      "0830": "08:30",
      "0.8125": "19:30",
      "8:30 PM": "20:30",
      "8pm": "20:00",
      "20点整": "20:00",
      "约20:00": "20:00",
    });
  });

  it("belongs to the next day after midnight", () => {
    expect(readAll(["24:00", "晚上12点", "晚上1点", "凌晨1点", "凌晨12点"], "time")).toEqual({
      "24:00": "00:00+1",
      晚上12点: "00:00+1",
      晚上1点: "01:00+1",
      凌晨1点: "01:00",
      凌晨12点: "00:00",
    });
  });

  it("may be a span, whose start counts", () => {
    expect(readAll(["20:00-21:00", "20：00～21：30", "晚8-9点", "8点到9点半", "20:00—22:00"], "time")).toEqual({
      "20:00-21:00": "20:00 to 21:00",
      "20：00～21：30": "20:00 to 21:30",
      "晚8-9点": "20:00 to 21:00",
      "8点到9点半": "08:00 to 09:30",
      "20:00—22:00": "20:00 to 22:00",
    });
  });

  it("is a guess when only a part of the day is written", () => {
    expect(readAll(["晚上", "中午"], "time")).toEqual({ 晚上: "20:00 about", 中午: "12:00 about" });
  });

  it("is refused when the clock has no such time", () => {
    const texts = ["25:99", "24:30", "12:60", "8点70分", "开播后", "8:3:4:5", "2026-12-01"];
    expect(texts.map((text) => read(text, "time"))).toEqual(texts.map(() => "bad time"));
  });
});

describe("a day and time in one cell", () => {
  it("is read together", () => {
    expect(
      readAll(
        [
          "2026-12-01 09:00",
          "2026-12-01T20:00:00",
          "12月2日晚上8点半",
          "周六 20:00",
          "明晚8点",
          "今晚八点",
          "明早9点",
          "下周三 20:00-21:00",
          "46365.8333333333",
          "12/5 周六 19:30",
          "12月31日晚上12点",
        ],
        "datetime",
      ),
    ).toEqual({
      "2026-12-01 09:00": "2026-12-01 09:00",
      "2026-12-01T20:00:00": "2026-12-01 20:00",
      "12月2日晚上8点半": "2026-12-02 20:30",
      "周六 20:00": "2026-11-28 20:00",
      明晚8点: "2026-11-23 20:00",
      今晚八点: "2026-11-22 20:00",
      明早9点: "2026-11-23 09:00",
      "下周三 20:00-21:00": "2026-11-25 20:00 to 21:00",
      "46365.8333333333": "2026-12-09 20:00",
      "12/5 周六 19:30": "2026-12-05 19:30",
      "12月31日晚上12点": "2026-12-31 00:00+1",
    });
  });

  it("names the part that cannot be read", () => {
    expect(readAll(["2026-12-01 25:99", "2026-13-40 20:00", "随便"], "datetime")).toEqual({
      "2026-12-01 25:99": "bad time",
      "2026-13-40 20:00": "bad date",
      随便: "bad date",
    });
  });
});

describe("a weekday cell", () => {
  it("is read in every usual spelling", () => {
    const texts = ["一", "周三", "星期天", "7", "Sat", "？", "2026", ""];
    expect(texts.map((text) => readWeekday(text))).toEqual([1, 3, 7, 7, 6, undefined, undefined, undefined]);
  });
});

describe("for every day from 2001 to 2099", () => {
  const anyDay = fc.integer({ min: dayNumber("2001-01-01"), max: dayNumber("2098-12-31") }).map(dateOfDayNumber);
  const anyMinute = fc.integer({ min: 0, max: 1439 });
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const fullSpellings: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${m}/${d}/${y}`,
    (y, m, d) => `${y}${String(m).padStart(2, "0")}${String(d).padStart(2, "0")}`,
    (y, m, d) => String(dayNumber(`${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`) + 25_569),
  ];
  const parts = (date: DateText) => date.split("-").map(Number) as [number, number, number];

  it("what is written out in full is read back, whatever the day of reading", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyMinute, fc.constantFrom(...fullSpellings), (date, reference, minute, spell) => {
        expect(read(spell(...parts(date)), "date", reference)).toBe(date);
        expect(read(`${date} ${clock(minute)}`, "datetime", reference)).toBe(`${date} ${clock(minute)}`);
      }),
    );
  });

  it("a day without its year is read back within a hundred and eighty days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -180, max: 180 }), (date, distance) => {
        const [, month, day] = parts(date);
        expect(read(`${month}月${day}日`, "date", addDays(date, distance))).toBe(date);
      }),
    );
  });

  it("a bare weekday is the first such day from the day of writing on", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (reference, ahead) => {
        const date = addDays(reference, ahead);
        expect(read(`周${"一二三四五六日"[weekday(date) - 1]}`, "date", reference)).toBe(date);
      }),
    );
  });

  it("no text whatever makes the reader throw or stall", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.constantFrom<WhenKind>("date", "time", "datetime"),
        (text, kind) => {
          expect(read(text, kind)).toEqual(expect.any(String));
        },
      ),
    );
    // Long enough that looking back at every character would outlast the runner's patience.
    for (const unit of ["1", "(", "一", "点", "8-"]) expect(read(unit.repeat(500_000))).toEqual(expect.any(String));
  });
});
