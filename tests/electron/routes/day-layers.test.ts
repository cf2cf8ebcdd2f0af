import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";

const jsonFile = (value: unknown) => new File([JSON.stringify(value)], "2027.json", { type: "application/json" });

describe("the layers under the calendar", () => {
  it("can be asked for without a workspace, each for itself", async () => {
    const { client } = await freshApp({ empty: true });
    const answer = await client.dayLayers.window({ from: "2026-11-07", to: "2026-11-07", layers: ["solar_term"] });
    expect(answer).toEqual({
      items: [
        {
          date: "2026-11-07",
          layer: "solar_term",
          kind: "term",
          name: "立冬",
          nameEn: "Start of Winter",
          detail: "北京时间 17:52 交节",
          detailEn: "Begins at 17:52, Beijing time",
          source: "tyme4ts；1950–2100 年与天文推算、ICU 核对过",
          sourceEn: "tyme4ts; 1950–2100 checked against astronomy and ICU",
          confidence: "high",
        },
      ],
      holidayYears: [
        { year: 2026, state: "published", papers: ["https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"] },
      ],
    });
  });

  it("are all there for a month view, a lunar day for every day", async () => {
    const { client } = await freshApp({ empty: true });
    const { items } = await client.dayLayers.window({ from: "2026-08-31", to: "2026-10-11" });
    const counts = Object.entries(Object.groupBy(items, ({ layer }) => layer)).map(([layer, list]) => [
      layer,
      list?.length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      holiday: 12,
      lunar_festival: 1,
      solar_term: 3,
      promotion: 5,
      lunar: 42,
    });
  });

  it("refuse a span that is the wrong way round or too long", async () => {
    const { client } = await freshApp({ empty: true });
    expect(await failureOf(client.dayLayers.window({ from: "2026-11-08", to: "2026-11-07" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "to", reason: "to:order" },
    });
    expect(await failureOf(client.dayLayers.window({ from: "2026-01-01", to: "2036-12-31" }))).toEqual({
      code: "SPAN_TOO_LONG",
      params: { limit: 3700 },
    });
  });
});

describe("a holiday schedule that is looked at", () => {
  it("is answered with its days counted", async () => {
    const { client } = await freshApp({ empty: true });
    const days = [
      { name: "元旦", date: "2027-01-01", isOffDay: true },
      { name: "春节", date: "2027-02-05", isOffDay: true },
      { name: "春节", date: "2027-01-31", isOffDay: false },
    ];
    const { schedule, daysOff, daysWorked } = await client.dayLayers.checkHolidays({
      file: jsonFile({ year: 2027, days }),
    });
    expect([schedule.year, schedule.days.map(({ date }) => date), daysOff, daysWorked]).toEqual([
      2027,
      ["2027-01-01", "2027-01-31", "2027-02-05"],
      2,
      1,
    ]);
  });

  it("is refused with all that is wrong, also when it is far too large", async () => {
    const { client } = await freshApp({ empty: true });
    const days = [
      { name: "元旦", date: "2026-01-01", isOffDay: true },
      { name: "春节", date: "2027-13-01", isOffDay: true },
    ];
    expect(await failureOf(client.dayLayers.checkHolidays({ file: jsonFile({ year: 2027, days }) }))).toEqual({
      code: "HOLIDAYS_INVALID",
      params: { count: 2, reasons: "2026-01-01:wrong_year|2027-13-01:date_not_real" },
    });
    const large = new File(["x".repeat(300_000)], "2027.json");
    expect(await failureOf(client.dayLayers.checkHolidays({ file: large }))).toEqual({
      code: "HOLIDAYS_INVALID",
      params: { count: 1, reasons: "file:too_long" },
    });
  });
});
