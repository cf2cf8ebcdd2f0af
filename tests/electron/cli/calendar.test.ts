import { join } from "node:path";
import { calendarByDay } from "@electron/cli/calendar-by-day";
import { calendarLines } from "@electron/cli/calendar-lines";
import { type Activity, blankActivity } from "@shared/domain/activity";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../support/command-line";

/** The sample shop in a file; its today is 2026-11-28. */
async function withSample() {
  const line = commandLine();
  const file = join(line.folder, "示例.qunce");
  expect((await line.qunce("demo", file)).code).toBe(0);
  const calendar = (from: string, to: string, ...more: string[]) =>
    line.qunce("calendar", "--workspace", file, "--from", from, "--to", to, ...more);
  return { ...line, file, calendar };
}

describe("qunce calendar", () => {
  it("lists days with their lunar date, holidays, terms and sales", async () => {
    const { calendar } = await withSample();
    expect(await calendar("2026-09-25", "2026-09-25")).toEqual({
      code: 0,
      out: [
        "2026-09-25 周五 丙午马年八月十五",
        "  休\t中秋节\t2026-09-25 – 2026-09-27\t放假 3 天",
        "  农历节日\t中秋节",
        "  送礼\t中秋送礼\t2026-09-10 – 2026-09-25\t预热天数是建议，可按自家节奏调整",
      ],
      err: [],
    });
  });

  it("shows a sale whose warm-up alone touches the span on the first day", async () => {
    const { calendar } = await withSample();
    const { out } = await calendar("2026-10-20", "2026-10-21");
    expect(out).toEqual([
      "2026-10-20 周二 丙午马年九月十一",
      "  大促\t双11\t2026-10-15 – 2026-11-11\t预热和预售的起止每年不同，以平台当年公告为准",
      "2026-10-21 周三 丙午马年九月十二",
    ]);
  });

  it("says which year's holidays are not published yet, in English too", async () => {
    const { calendar } = await withSample();
    const zh = await calendar("2027-02-06", "2027-02-06");
    const en = await calendar("2027-02-06", "2027-02-06", "--lang", "en");
    expect([zh.out, en.out]).toEqual([
      [
        "2027 年放假安排待发布",
        "2027-02-06 周六 丁未羊年正月初一",
        "  休（待发布）\t春节\t2027-02-05 – 2027-02-08\t法定节日；放假调休安排待发布",
        "  农历节日\t春节",
      ],
      [
        "2027: holiday schedule not published yet",
        "2027-02-06 Sat month 1, day 1, Year of the Goat",
        "  off (schedule pending)\tSpring Festival\t2027-02-05 – 2027-02-08\tOff by law; the schedule is not out yet",
        "  lunar festival\tSpring Festival",
      ],
    ]);
  });

  it("has activities and messages of the workspace in time order, each on its days", async () => {
    const { calendar, qunce, file } = await withSample();
    const { out } = await calendar("2026-11-28", "2026-11-28", "--json");
    expect(out.length).toBe(1);
    const { days, weeks, holidayYears } = JSON.parse(out[0] ?? "") as {
      days: {
        date: string;
        weekday: number;
        layers: { name: string }[];
        activities: { id: string; title: string }[];
        messages: { at: string }[];
      }[];
      weeks: unknown[];
      holidayYears: unknown[];
    };
    const listed = JSON.parse((await qunce("list", "messages", "--workspace", file, "--json")).out[0] ?? "") as {
      at: string;
    }[];
    const [day] = days;
    expect([days.length, day?.date, day?.weekday, weeks.length, holidayYears.length]).toEqual([
      1,
      "2026-11-28",
      6,
      1,
      1,
    ]);
    expect(day?.messages.length).toBe(listed.filter(({ at }) => at.startsWith("2026-11-28")).length);
    expect(day?.messages.length).toBeGreaterThan(3);
    expect(day?.layers.at(-1)?.name).toBe("二十");

    const lines = (await calendar("2026-11-28", "2026-11-28")).out.filter((row) => /\t(活动|消息)\t/.test(row));
    expect(lines.length).toBe((day?.messages.length ?? 0) + (day?.activities.length ?? 0));
    // What goes on from the day before has no start here and comes first; an activity comes before the message that opens it.
    const clocks = lines.map((row) => row.slice(2, 7).replace(/^–.*/, ""));
    expect([...clocks].sort()).toEqual(clocks);
  });

  it("is wrong use without a span, and refuses one that is too long", async () => {
    const { calendar, qunce, file } = await withSample();
    const bare = await qunce("calendar", "--workspace", file);
    expect([bare.code, bare.err[0]]).toEqual([2, "--from 应写成 2026-11-28"]);
    expect(await calendar("2026-01-01", "2046-01-01")).toEqual({
      code: 3,
      out: [],
      err: ["时间段太长（最多 3700 天）。请缩短后再试。"],
    });
  });
});

describe("what lies on a day", () => {
  const activity = (title: string, start: string, end: string): Activity => ({
    ...blankActivity,
    ...{ id: title, revision: 1, createdAt: "", updatedAt: "", trashedAt: null },
    ...{ seriesId: null, seriesDate: null },
    ...{ title, start, end },
  });

  it("is an activity on each of its days, but not one that ended at midnight sharp", () => {
    const activities = [
      activity("打卡", "2026-12-04T08:30", "2026-12-06T21:00"),
      activity("夜场", "2026-12-04T22:00", "2026-12-05T00:00"),
      activity("零点开抢", "2026-12-05T00:00", "2026-12-05T00:00"),
    ];
    const days = calendarByDay("2026-12-03", "2026-12-07", { activities, messages: [], items: [], ghosts: [] });
    expect(days.flatMap((day) => calendarLines(day, "zh"))).toEqual([
      "2026-12-03 周四",
      "2026-12-04 周五",
      "  08:30–\t活动\t打卡",
      "  22:00–\t活动\t夜场",
      "2026-12-05 周六",
      "  –\t活动\t打卡",
      "  00:00–00:00\t活动\t零点开抢",
      "2026-12-06 周日",
      "  –21:00\t活动\t打卡",
      "2026-12-07 周一",
    ]);
  });
});
