import festivalList from "@resources/festivals.json";
import holidays2024 from "@resources/holidays/2024.json";
import holidays2025 from "@resources/holidays/2025.json";
import holidays2026 from "@resources/holidays/2026.json";
import { calendarDays, type DayLayerData } from "@shared/domain/calendar-days";
import type { DayItem, DayLayer } from "@shared/domain/day-layer";
import { festival } from "@shared/domain/festival";
import { holidayYear } from "@shared/domain/holiday-year";
import { weekday } from "@shared/domain/wall-time";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const data: DayLayerData = {
  festivals: z.array(festival).parse(festivalList),
  holidays: z.array(holidayYear).parse([holidays2024, holidays2025, holidays2026]),
};

function layer(name: DayLayer, from: string, to: string): DayItem[] {
  return calendarDays({ from, to }, data, [name]).items;
}

/** `date name` of every item. */
function dated(items: readonly DayItem[]): string[] {
  return items.map(({ date, name }) => `${date} ${name}`);
}

describe("public holidays", () => {
  /** The State Council's notices in their own words: days off, then weekends worked. */
  const notices: Record<number, [off: string, work: string]> = {
    2025: ["01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08", "01-26 02-08 04-27 09-28 10-11"],
    2026: [
      "01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07",
      "01-04 02-14 02-28 05-09 09-20 10-10",
    ],
  };

  it.each(Object.entries(notices))("of %s are those of the notice", (year, [off, work]) => {
    const items = layer("holiday", `${year}-01-01`, `${year}-12-31`);
    const short = (date: string | undefined) => date?.slice(5) ?? "";
    const runs = items
      .filter(({ kind, date, from }) => kind === "off" && date === (from ?? date))
      .map(({ date, to }) => (to ? `${short(date)}~${short(to)}` : short(date)));
    expect([
      runs.join(" "),
      items
        .filter(({ kind }) => kind === "work")
        .map(({ date }) => short(date))
        .join(" "),
    ]).toEqual([off, work]);
    expect(items.filter(({ kind }) => kind === "work").every(({ date }) => weekday(date) > 5)).toBe(true);
  });

  it("number 39 in 2026, and each says what it is part of and where that is written", () => {
    const items = layer("holiday", "2026-01-01", "2026-12-31");
    expect([
      items.length,
      items.find(({ date }) => date === "2026-02-16"),
      items.find(({ date }) => date === "2026-02-28"),
    ]).toEqual([
      39,
      {
        date: "2026-02-16",
        layer: "holiday",
        kind: "off",
        name: "春节",
        nameEn: "Spring Festival",
        from: "2026-02-15",
        to: "2026-02-23",
        detail: "放假 9 天",
        detailEn: "9 days off",
        source: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
        confidence: "high",
      },
      {
        date: "2026-02-28",
        layer: "holiday",
        kind: "work",
        name: "春节",
        nameEn: "Spring Festival",
        detail: "调休上班",
        detailEn: "Worked in exchange for a day off",
        source: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
        confidence: "high",
      },
    ]);
  });

  it("of a year whose notice is not out are those that the law gives, as such", () => {
    const { items, holidayYears } = calendarDays({ from: "2026-12-01", to: "2027-12-31" }, data, ["holiday"]);
    expect(holidayYears).toEqual([
      { year: 2026, state: "published", papers: holidays2026.papers },
      { year: 2027, state: "pending", papers: [] },
    ]);
    expect([...new Set(items.map(({ kind, detail }) => `${kind} ${detail}`))]).toEqual([
      "expected 法定节日；放假调休安排待发布",
    ]);
    expect(dated(items)).toEqual([
      "2027-01-01 元旦",
      "2027-02-05 春节",
      "2027-02-06 春节",
      "2027-02-07 春节",
      "2027-02-08 春节",
      "2027-04-05 清明节",
      "2027-05-01 劳动节",
      "2027-05-02 劳动节",
      "2027-06-09 端午节",
      "2027-09-15 中秋节",
      "2027-10-01 国庆节",
      "2027-10-02 国庆节",
      "2027-10-03 国庆节",
    ]);
  });

  it("that the law gives were all days off in the years whose schedule is known", () => {
    const off = new Set(
      data.holidays.flatMap(({ days }) => days.filter((day) => day.isOffDay).map(({ date }) => date)),
    );
    const byLaw = calendarDays(
      { from: "2025-01-01", to: "2026-12-31" },
      { ...data, holidays: [holidayYear.parse({ ...holidays2024, year: 2000 })] },
      ["holiday"],
    );
    const expected = byLaw.items.filter(({ kind }) => kind === "expected").map(({ date }) => date);
    expect([expected.length, expected.filter((date) => !off.has(date))]).toEqual([26, []]);
  });

  it("of a year before this table are not known here, and a later notice has the last word on its December", () => {
    expect(calendarDays({ from: "2019-12-31", to: "2019-12-31" }, data, ["holiday"])).toEqual({
      items: [],
      holidayYears: [{ year: 2019, state: "unknown", papers: [] }],
    });
    const next = holidayYear.parse({ year: 2027, days: [{ name: "元旦", date: "2026-12-31", isOffDay: true }] });
    const { items, holidayYears } = calendarDays(
      { from: "2026-12-31", to: "2027-01-01" },
      { ...data, holidays: [next, ...data.holidays] },
      ["holiday"],
    );
    expect([dated(items), items[0]?.confidence, holidayYears.map(({ state }) => state)]).toEqual([
      ["2026-12-31 元旦"],
      "medium",
      ["published", "published"],
    ]);
  });
});

describe("lunar days", () => {
  it("say their day, the first of a month its month, and write the date out", () => {
    const items = layer("lunar", "2025-07-24", "2025-07-26");
    expect(items.map(({ kind, name, nameEn, detail, detailEn }) => [kind, name, nameEn, detail, detailEn])).toEqual([
      ["lunar_day", "三十", "30", "乙巳蛇年六月三十", "month 6, day 30, Year of the Snake"],
      ["lunar_month", "闰六月", "leap month 6", "乙巳蛇年闰六月初一", "leap month 6, day 1, Year of the Snake"],
      ["lunar_day", "初二", "2", "乙巳蛇年闰六月初二", "leap month 6, day 2, Year of the Snake"],
    ]);
  });

  it("have their usual names through a month and a year", () => {
    expect(
      layer("lunar", "2026-02-17", "2026-03-18")
        .map(({ name }) => name)
        .join(" "),
    ).toBe(
      "正月 初二 初三 初四 初五 初六 初七 初八 初九 初十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十",
    );
    const months = layer("lunar", "2026-02-17", "2027-02-06").filter(({ kind }) => kind === "lunar_month");
    expect(months.map(({ name }) => name).join(" ")).toBe(
      "正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 冬月 腊月 正月",
    );
  });

  it("are left out in years they are not known for, and nothing else is", () => {
    expect(layer("lunar", "1900-12-31", "1901-01-01").map(({ date }) => date)).toEqual(["1901-01-01"]);
    expect(layer("lunar", "2100-12-31", "2101-01-02").map(({ date }) => date)).toEqual(["2100-12-31"]);
    expect(dated(calendarDays({ from: "2101-11-11", to: "2101-11-11" }, data).items)).toEqual(["2101-11-11 双11"]);
  });
});

describe("lunar festivals", () => {
  it("of 2027 are where the almanac has them", () => {
    expect(dated(layer("lunar_festival", "2027-01-01", "2027-12-31"))).toEqual([
      "2027-01-15 腊八节",
      "2027-01-30 小年（北方）",
      "2027-01-31 小年（南方）",
      "2027-02-05 除夕",
      "2027-02-06 春节",
      "2027-02-10 迎财神（破五）",
      "2027-02-20 元宵节",
      "2027-03-09 龙抬头",
      "2027-04-09 上巳节（三月三）",
      "2027-06-09 端午节",
      "2027-08-08 七夕",
      "2027-08-16 中元节",
      "2027-09-15 中秋节",
      "2027-10-08 重阳节",
      "2027-10-29 寒衣节",
      "2027-11-12 下元节",
    ]);
  });

  it("are not kept a second time in a leap month, and 除夕 may be the 29th", () => {
    expect(dated(layer("lunar_festival", "2025-07-25", "2025-08-22"))).toEqual([]);
    expect(dated(layer("lunar_festival", "2025-01-28", "2025-01-29"))).toEqual(["2025-01-28 除夕", "2025-01-29 春节"]);
    const seventh = layer("lunar_festival", "2006-07-01", "2006-10-01").filter(({ name }) => name === "七夕");
    expect(dated(seventh)).toEqual(["2006-07-31 七夕"]);
  });
});

describe("solar terms", () => {
  it("are twenty-four a year, each with its minute in Beijing", () => {
    const items = layer("solar_term", "2026-01-01", "2026-12-31");
    expect(items.map(({ name }) => name).join(" ")).toBe(
      "小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至",
    );
    expect(items[2]).toEqual({
      date: "2026-02-04",
      layer: "solar_term",
      kind: "term",
      name: "立春",
      nameEn: "Start of Spring",
      detail: "北京时间 04:02 交节",
      detailEn: "Begins at 04:02, Beijing time",
      source: "tyme4ts；1950–2100 年与天文推算、ICU 核对过",
      sourceEn: "tyme4ts; 1950–2100 checked against astronomy and ICU",
      confidence: "high",
    });
  });
});

describe("sales and occasions", () => {
  it("of a year come with their warm-up, weekdays and lunar days reckoned", () => {
    const items = layer("promotion", "2027-05-01", "2027-06-30");
    expect(items.map(({ date, name, from, to }) => [date, name, from, to].join(" ").trim())).toEqual([
      "2027-05-01 五一 2027-04-26 2027-05-05",
      "2027-05-09 母亲节 2027-04-29 2027-05-09",
      "2027-05-20 520 2027-05-13 2027-05-21",
      "2027-06-01 六一儿童节 2027-05-25 2027-06-01",
      "2027-06-18 618 2027-05-23 2027-06-18",
      "2027-06-20 父亲节 2027-06-13 2027-06-20",
    ]);
  });

  it("touch a span through their warm-up alone, over the turn of a year too", () => {
    expect(dated(layer("promotion", "2026-10-15", "2026-10-15"))).toEqual(["2026-11-11 双11"]);
    expect(dated(layer("promotion", "2027-01-01", "2027-01-01"))).toEqual(["2026-12-31 跨年"]);
    expect(dated(layer("promotion", "2026-10-09", "2026-10-14"))).toEqual([]);
  });

  it("have the anchors of 2026: 七夕 and 中秋 by the lunar calendar, 母亲节 on the second Sunday of May", () => {
    const names = new Set(["七夕送礼", "中秋送礼", "母亲节", "父亲节", "年货节"]);
    expect(dated(layer("promotion", "2026-01-01", "2026-12-31").filter(({ name }) => names.has(name)))).toEqual([
      "2026-01-26 年货节",
      "2026-05-10 母亲节",
      "2026-06-21 父亲节",
      "2026-08-19 七夕送礼",
      "2026-09-25 中秋送礼",
    ]);
  });

  it("each have a source, a date and a confidence, an id of their own, and both languages", () => {
    const { festivals } = data;
    expect(new Set(festivals.map(({ id }) => id)).size).toBe(festivals.length);
    const bare = festivals.filter(
      ({ name, source, asOf }) => !(name.zh && name.en && source && /^\d{4}-\d\d-\d\d$/.test(asOf)),
    );
    expect(bare).toEqual([]);
    expect(festivals.filter(({ kind, confidence }) => kind === "platform" && confidence === "high")).toEqual([]);
  });
});

describe("a day of all layers", () => {
  it("shows them in one order: day off, festival, sale, lunar day", () => {
    const { items } = calendarDays({ from: "2026-09-25", to: "2026-09-25" }, data);
    expect(items.filter(({ date }) => date === "2026-09-25").map(({ layer: from, name }) => `${from} ${name}`)).toEqual(
      ["holiday 中秋节", "lunar_festival 中秋节", "promotion 中秋送礼", "lunar 十五"],
    );
  });
});
