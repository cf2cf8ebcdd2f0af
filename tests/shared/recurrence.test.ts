import { QunceError } from "@shared/api/errors";
import type { RecurrenceRule } from "@shared/domain/recurrence";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import { listOccurrences, type OccurrenceQuery } from "@shared/domain/recurrence-occurrences";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { describe, expect, it } from "vitest";

/** Occurrences of a rule, without the clock time when all share the start's. */
function days(rule: string, start: string, from: string, to: string, more: Partial<OccurrenceQuery> = {}): string[] {
  const times = listOccurrences({ rule, start, from, to, ...more });
  expect(times.every((time) => time.slice(10) === start.slice(10))).toBe(true);
  return times.map((time) => time.slice(0, 10));
}

/** Days of one year, as MM-DD. */
function inYear(year: number, rule: string, start: string): string[] {
  return days(rule, start, `${year}-01-01`, `${year}-12-31`).map((day) => day.slice(5));
}

describe("a rule of sellers", () => {
  it("双周日 is every second Sunday, counted from the start", () => {
    expect(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "2026-11-22T20:00", "2026-11-22", "2027-01-31")).toEqual([
      "2026-11-22",
      "2026-12-06",
      "2026-12-20",
      "2027-01-03",
      "2027-01-17",
      "2027-01-31",
    ]);
  });

  it("looks at both ends of the span, and at nothing before the start", () => {
    const rule = "FREQ=DAILY";
    expect(listOccurrences({ rule, start: "2026-11-22T00:00", from: "2026-11-20", to: "2026-11-23" })).toEqual([
      "2026-11-22T00:00",
      "2026-11-23T00:00",
    ]);
    expect(days(rule, "2026-11-22T23:59", "2026-11-24", "2026-11-24")).toEqual(["2026-11-24"]);
    expect(days(rule, "2026-11-22T20:00", "2026-01-01", "2026-11-21")).toEqual([]);
  });

  it("is on the last Friday and the last day of every month", () => {
    expect(inYear(2026, "FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01T20:00").join(" ")).toBe(
      "01-30 02-27 03-27 04-24 05-29 06-26 07-31 08-28 09-25 10-30 11-27 12-25",
    );
    expect(inYear(2028, "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-01T20:00").join(" ")).toBe(
      "01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31",
    );
  });

  it("leaves a month without its 31st out, or takes the day before or after when told to", () => {
    const from31 = (skip: string) => inYear(2026, `RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=${skip}`, "2026-01-31T20:00");
    expect(inYear(2026, "FREQ=MONTHLY", "2026-01-31T20:00")).toEqual(from31("OMIT"));
    expect([from31("OMIT"), from31("BACKWARD"), from31("FORWARD")].map((list) => list.join(" "))).toEqual([
      "01-31 03-31 05-31 07-31 08-31 10-31 12-31",
      "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31",
      "01-31 03-01 03-31 05-01 05-31 07-01 07-31 08-31 10-01 10-31 12-01 12-31",
    ]);
  });

  it("counts a day once that two of its months' days were skipped to", () => {
    expect(
      inYear(2026, "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=1,29,30;SKIP=FORWARD;COUNT=6", "2026-01-30T20:00"),
    ).toEqual(["01-30", "02-01", "03-01", "03-29", "03-30", "04-01"]);
  });

  it("keeps 29 February for leap years, over the century that is none", () => {
    const rule = "FREQ=YEARLY";
    expect(days(rule, "2088-02-29T20:00", "2088-01-01", "2108-12-31")).toEqual([
      "2088-02-29",
      "2092-02-29",
      "2096-02-29",
      "2104-02-29",
      "2108-02-29",
    ]);
  });

  it("repeats whole days when it starts at a date, ends with the day of UNTIL, and leaves exceptions out without filling up", () => {
    const query = { start: "2026-11-28", from: "2026-11-01", to: "2026-12-31" };
    expect(listOccurrences({ rule: "FREQ=DAILY;INTERVAL=3;UNTIL=20261207", ...query })).toEqual([
      "2026-11-28",
      "2026-12-01",
      "2026-12-04",
      "2026-12-07",
    ]);
    expect(listOccurrences({ rule: "FREQ=DAILY;COUNT=3", ...query, except: ["2026-11-29"] })).toEqual([
      "2026-11-28",
      "2026-11-30",
    ]);
  });
});

describe("a rule of RFC 5545's own examples", () => {
  /** Rule, start, and its days in the years named, as the standard lists them (3.8.5.3). */
  const examples: readonly [rule: string, start: string, expected: Record<number, string>][] = [
    [
      "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
      "1997-09-02",
      { 1997: "09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16" },
    ],
    [
      "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
      "1997-09-05",
      { 1997: "09-05 10-03 11-07 12-05", 1998: "01-02 02-06 03-06 04-03 05-01 06-05" },
    ],
    [
      "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
      "1997-09-07",
      { 1997: "09-07 09-28 11-02 11-30", 1998: "01-04 01-25 03-01 03-29 05-03 05-31" },
    ],
    ["FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22", { 1997: "09-22 10-20 11-17 12-22", 1998: "01-19 02-16" }],
    [
      "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
      "1997-09-30",
      { 1997: "09-30 10-01 10-31 11-01 11-30 12-01 12-31", 1998: "01-01 01-31 02-01" },
    ],
    [
      "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
      "1997-01-01",
      { 1997: "01-01 04-10 07-19", 2000: "01-01 04-09 07-18", 2003: "01-01 04-10 07-19", 2006: "01-01" },
    ],
    ["FREQ=YEARLY;BYDAY=20MO", "1997-05-19", { 1997: "05-19", 1998: "05-18", 1999: "05-17" }],
    ["FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", { 1997: "05-12", 1998: "05-11", 1999: "05-17" }],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-13", { 1997: "03-13 03-20 03-27", 1998: "03-05 03-12 03-19 03-26" }],
    [
      "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
      "1997-09-02",
      { 1997: "", 1998: "02-13 03-13 11-13", 1999: "08-13", 2000: "10-13" },
    ],
    [
      "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
      "1997-09-13",
      {
        1997: "09-13 10-11 11-08 12-13",
        1998: "01-10 02-07 03-07 04-11 05-09 06-13 07-11 08-08 09-12 10-10 11-07 12-12",
      },
    ],
    [
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
      "1996-11-05",
      { 1996: "11-05", 1997: "", 2000: "11-07", 2004: "11-02" },
    ],
    ["FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", { 1997: "09-04 10-07 11-06" }],
    [
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
      "1997-09-29",
      {
        1997: "09-29 10-30 11-27 12-30",
        1998: "01-29 02-26 03-30 04-29 05-28 06-29 07-30 08-28 09-29 10-29 11-27 12-30",
      },
    ],
    ["FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05", { 1997: "08-05 08-10 08-19 08-24" }],
    ["FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", { 1997: "08-05 08-17 08-19 08-31" }],
    ["FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15", { 2007: "01-15 01-30 02-15 03-15 03-30" }],
  ];

  it.each(examples)("%s from %s", (rule, start, expected) => {
    const found = Object.keys(expected).map((year) => [year, inYear(Number(year), rule, `${start}T09:00`).join(" ")]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe("parts that few programs get right", () => {
  it("week 53 exists in some years, and its days may lie in the next", () => {
    expect(days("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,SU", "2020-01-01T20:00", "2020-01-01", "2033-01-31")).toEqual([
      "2020-12-28",
      "2021-01-03",
      "2026-12-28",
      "2027-01-03",
      "2032-12-27",
      "2033-01-02",
    ]);
  });

  it("week 1 may begin in December, and an interval of years then counts the week's year", () => {
    expect(days("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO", "2020-06-01T20:00", "2020-01-01", "2030-12-31")).toEqual([
      "2022-01-03",
      "2024-01-01",
      "2025-12-29",
      "2028-01-03",
      "2029-12-31",
    ]);
    // Looked at from its first day on, which lies in the year before.
    expect(days("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2020-06-01T20:00", "2025-12-29", "2025-12-29")).toEqual([
      "2025-12-29",
    ]);
  });

  it("limits days of the year, of the month and weeks by each other", () => {
    expect(days("FREQ=YEARLY;BYYEARDAY=-1;BYDAY=SU", "2020-01-01T20:00", "2020-01-01", "2040-12-31")).toEqual([
      "2023-12-31",
      "2028-12-31",
      "2034-12-31",
    ]);
    expect(
      days("FREQ=YEARLY;BYYEARDAY=60,61;BYMONTH=3;BYMONTHDAY=1", "2023-01-01T20:00", "2023-01-01", "2025-12-31"),
    ).toEqual(["2023-03-01", "2024-03-01", "2025-03-01"]);
    expect(days("FREQ=YEARLY;BYWEEKNO=1,53;BYMONTHDAY=31", "2020-01-01T20:00", "2020-01-01", "2027-12-31")).toEqual([
      "2020-12-31",
      "2024-12-31",
      "2025-12-31",
      "2026-12-31",
    ]);
    expect(
      days("FREQ=YEARLY;BYDAY=1FR,-1FR;BYMONTHDAY=1,2,25", "2026-01-01T20:00", "2026-01-01", "2028-12-31"),
    ).toEqual(["2026-01-02", "2026-12-25", "2027-01-01"]);
    expect(inYear(2026, "FREQ=YEARLY;BYMONTH=2,3;BYDAY=2FR;BYMONTHDAY=13", "2026-01-01T20:00")).toEqual([
      "02-13",
      "03-13",
    ]);
  });

  it("a 53rd weekday exists in some years, and a plain weekday beside an n-th one still means every one", () => {
    expect(days("FREQ=YEARLY;BYDAY=53TH,-53TH", "2020-01-01T20:00", "2020-01-01", "2032-12-31")).toEqual([
      "2020-01-02",
      "2020-12-31",
      "2026-01-01",
      "2026-12-31",
      "2032-01-01",
      "2032-12-30",
    ]);
    expect(inYear(2026, "FREQ=MONTHLY;BYMONTH=5;BYDAY=SU,1MO", "2026-01-01T20:00")).toEqual([
      "05-03",
      "05-04",
      "05-10",
      "05-17",
      "05-24",
      "05-31",
    ]);
  });
});

describe("clocks that are put forward and back", () => {
  const newYork = { timeZone: "America/New_York" };

  it("keep the time on the wall; one they jump over is left out and not counted", () => {
    expect(days("FREQ=DAILY;COUNT=4", "2026-03-06T02:30", "2026-03-01", "2026-03-31", newYork)).toEqual([
      "2026-03-06",
      "2026-03-07",
      "2026-03-09",
      "2026-03-10",
    ]);
    expect(days("FREQ=DAILY;COUNT=3", "2026-03-07T03:00", "2026-03-01", "2026-03-31", newYork)).toEqual([
      "2026-03-07",
      "2026-03-08",
      "2026-03-09",
    ]);
    expect(days("FREQ=DAILY", "2026-10-31T01:30", "2026-10-31", "2026-11-02", newYork)).toEqual([
      "2026-10-31",
      "2026-11-01",
      "2026-11-02",
    ]);
  });

  it("leave nothing out when no zone is given, for a whole day, or where they are never moved", () => {
    const span = ["2026-03-07", "2026-03-09"] as const;
    const three = ["2026-03-07", "2026-03-08", "2026-03-09"];
    expect(days("FREQ=DAILY", "2026-03-06T02:30", ...span)).toEqual(three);
    expect(days("FREQ=DAILY", "2026-03-06", ...span, newYork)).toEqual(three);
    expect(days("FREQ=DAILY", "2026-03-06T02:30", ...span, { timeZone: "Asia/Shanghai" })).toEqual(three);
  });

  it("can leave out a midnight, or a whole day", () => {
    expect(days("FREQ=DAILY", "2026-03-27T00:00", "2026-03-27", "2026-03-30", { timeZone: "Asia/Beirut" })).toEqual([
      "2026-03-27",
      "2026-03-28",
      "2026-03-30",
    ]);
    expect(days("FREQ=DAILY", "2011-12-29T20:00", "2011-12-29", "2011-12-31", { timeZone: "Pacific/Apia" })).toEqual([
      "2011-12-29",
      "2011-12-31",
    ]);
  });

  it("decide what an end in UTC means: the first of two equal times is meant", () => {
    const lastDay = (until: string, timeZone: string) =>
      days(`FREQ=DAILY;UNTIL=${until}`, "2026-10-30T01:30", "2026-10-30", "2026-11-05", { timeZone }).at(-1);
    expect([
      lastDay("20261101T053000Z", "America/New_York"),
      lastDay("20261101T052900Z", "America/New_York"),
      lastDay("20261101T061500Z", "America/New_York"),
      lastDay("20261031T173000Z", "Asia/Shanghai"),
      lastDay("20261031T172959Z", "Asia/Shanghai"),
      lastDay("20261101T113000Z", "Pacific/Kiritimati"),
      lastDay("20261101T123000Z", "Pacific/Niue"),
    ]).toEqual(["2026-11-01", "2026-10-31", "2026-11-01", "2026-11-01", "2026-10-31", "2026-11-02", "2026-11-01"]);
  });
});

describe("a rule that hardly or never occurs", () => {
  it.each([
    ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", []],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1", []],
    ["FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31;COUNT=5", []],
    ["FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", []],
    ["FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", []],
    ["FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29", ["2000-02-29", "2400-02-29", "2800-02-29"]],
    ["FREQ=DAILY;INTERVAL=100000;COUNT=3", ["2273-10-16", "2547-08-01"]],
  ])("%s comes to an end, nine centuries long", (rule, expected) => {
    expect(days(rule, "2000-01-01T20:00", "2000-01-02", "2899-12-31")).toEqual(expected);
  });

  it("looks at a far span without walking there", () => {
    const rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU";
    expect(days(rule, "1026-11-25T20:00", "9999-12-01", "9999-12-31")).toEqual(["9999-12-05", "9999-12-19"]);
  });

  it("is refused when it occurs more often than anyone reads", () => {
    const query = { rule: "FREQ=DAILY", start: "1000-01-01T20:00", from: "1000-01-01", to: "2000-12-31" };
    expect(() => listOccurrences(query)).toThrow(new QunceError("TOO_MANY_OCCURRENCES", { limit: 100_000 }));
    expect(() => listOccurrences({ ...query, to: "0999-12-31" })).toThrow(
      new QunceError("INVALID_INPUT", { field: "to", reason: "to:order" }),
    );
  });
});

describe("the text of a rule", () => {
  it("is read in any order and case, with or without its property name", () => {
    const expected: RecurrenceRule = {
      freq: "monthly",
      calendar: "gregorian",
      interval: 2,
      months: [1, 12],
      weekNumbers: [],
      yearDays: [],
      monthDays: [],
      weekdays: [
        { day: 5, nth: -1 },
        { day: 7, nth: null },
        { day: 1, nth: 2 },
      ],
      setPositions: [-1, 1],
      weekStart: 7,
      skip: "omit",
      count: null,
      until: "2026-12-31T20:30",
    };
    expect(
      parseRecurrence(
        " rrule:wkst=su;BYDAY=+2MO,SU,-1fr,2mo;bysetpos=1,-1;UNTIL=20261231T203059;BYMONTH=12,1,12;interval=2;freq=Monthly;",
      ),
    ).toEqual(expected);
  });

  it.each([
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=TU,SU;WKST=SU",
    "FREQ=MONTHLY;UNTIL=20261231;BYDAY=-1FR",
    "FREQ=MONTHLY;UNTIL=20261231T203000;BYMONTH=1,12;BYMONTHDAY=-1,15;BYDAY=MO;BYSETPOS=1",
    "FREQ=YEARLY;UNTIL=20261231T203000Z;BYWEEKNO=-1,20;BYDAY=MO",
    "FREQ=YEARLY;BYYEARDAY=-1,100",
    "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD",
    "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=6L,8;BYMONTHDAY=15;SKIP=FORWARD",
  ])("%s is its own canonical spelling", (text) => {
    expect(formatRecurrence(parseRecurrence(text))).toBe(text);
  });

  /** Each wrong rule with the sentence a person reads. */
  const wrong: readonly [text: string, sentence: string][] = [
    ["", "重复规则有误：规则是空的。"],
    ["RRULE:", "重复规则有误：规则是空的。"],
    ["每周日", "重复规则有误：每周日 不是重复规则里的内容。"],
    ["BYDAY=SU", "重复规则有误：FREQ没有填。"],
    ["FREQ=", "重复规则有误：FREQ没有填。"],
    ["FREQ=FORTNIGHTLY", "重复规则有误：FREQ=FORTNIGHTLY 的值不对。"],
    ["FREQ=HOURLY", "重复规则有误：FREQ=HOURLY 不支持（一条规则一天最多发生一次，只认公历和农历）。"],
    ["FREQ=DAILY;BYHOUR=8,20", "重复规则有误：BYHOUR 不支持（一条规则一天最多发生一次，只认公历和农历）。"],
    ["RSCALE=HEBREW;FREQ=YEARLY", "重复规则有误：RSCALE=HEBREW 不支持（一条规则一天最多发生一次，只认公历和农历）。"],
    ["FREQ=DAILY;CONSTRUCTOR=1", "重复规则有误：CONSTRUCTOR 不是重复规则里的内容。"],
    ["FREQ=DAILY;;COUNT=2", "重复规则有误： 不是重复规则里的内容。"],
    ["FREQ=DAILY;FREQ=WEEKLY", "重复规则有误：FREQ 写了两次。"],
    ["FREQ=DAILY;INTERVAL=0", "重复规则有误：INTERVAL=0 的值不对。"],
    ["FREQ=DAILY;INTERVAL=-1", "重复规则有误：INTERVAL=-1 的值不对。"],
    ["FREQ=DAILY;COUNT=1.5", "重复规则有误：COUNT=1.5 的值不对。"],
    ["FREQ=DAILY;COUNT=2;UNTIL=20261231", "重复规则有误：COUNT+UNTIL 不能同时写。"],
    ["FREQ=DAILY;UNTIL=20260230", "重复规则有误：UNTIL=20260230 的值不对。"],
    ["FREQ=DAILY;UNTIL=20261231T2460", "重复规则有误：UNTIL=20261231T2460 的值不对。"],
    ["FREQ=WEEKLY;BYDAY=XX", "重复规则有误：BYDAY=XX 的值不对。"],
    ["FREQ=MONTHLY;BYDAY=0MO", "重复规则有误：BYDAY=0MO 的值不对。"],
    ["FREQ=WEEKLY;BYDAY=1MO", "重复规则有误：BYDAY 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。"],
    [
      "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO",
      "重复规则有误：BYDAY 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。",
    ],
    ["FREQ=WEEKLY;BYMONTHDAY=1", "重复规则有误：BYMONTHDAY 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。"],
    ["FREQ=MONTHLY;BYWEEKNO=1", "重复规则有误：BYWEEKNO 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。"],
    ["FREQ=DAILY;BYYEARDAY=1", "重复规则有误：BYYEARDAY 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。"],
    ["RSCALE=CHINESE;FREQ=MONTHLY", "重复规则有误：RSCALE 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。"],
    [
      "RSCALE=CHINESE;FREQ=YEARLY;BYDAY=MO",
      "重复规则有误：BYDAY 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。",
    ],
    ["FREQ=YEARLY;BYMONTH=6L", "重复规则有误：BYMONTH 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）。"],
    ["FREQ=MONTHLY;BYMONTH=13", "重复规则有误：BYMONTH=13 的值不对。"],
    ["FREQ=MONTHLY;BYMONTHDAY=32", "重复规则有误：BYMONTHDAY=32 的值不对。"],
    ["FREQ=MONTHLY;BYSETPOS=1", "重复规则有误：BYSETPOS 要和别的 BY… 一起写。"],
    ["FREQ=MONTHLY;SKIP=BACKWARD", "重复规则有误：SKIP 要和 RSCALE 一起写。"],
    [`FREQ=DAILY;X=${"Y".repeat(3_000)}`, "重复规则有误：太长了。"],
  ];

  it.each(wrong)("%s is refused by name", (text, sentence) => {
    expect(() => parseRecurrence(text)).toThrow(sentence);
  });

  it("with an end in UTC needs a zone", () => {
    const query = {
      rule: "FREQ=DAILY;UNTIL=20261231T203000Z",
      start: "2026-12-30T20:00",
      from: "2026-12-30",
      to: "2026-12-31",
    };
    expect(() => listOccurrences(query)).toThrow("重复规则有误：UNTIL 是世界时，需要同时指明时区。");
  });
});
