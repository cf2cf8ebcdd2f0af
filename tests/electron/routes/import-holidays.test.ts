import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";

const days = [
  { name: "元旦", date: "2027-01-01", isOffDay: true },
  { name: "春节", date: "2027-02-05", isOffDay: true },
  { name: "春节", date: "2027-01-31", isOffDay: false },
];
const fileOf = (value: unknown) => new File([JSON.stringify(value)], "2027.json", { type: "application/json" });

async function january({ client }: Awaited<ReturnType<typeof freshApp>>) {
  const span = { from: "2027-01-01", to: "2027-01-31", layers: ["holiday" as const] };
  const { items, holidayYears } = await client.dayLayers.window(span);
  return { days: items.map(({ date, kind }) => `${date} ${kind}`), state: holidayYears[0]?.state };
}

describe("a holiday schedule that is brought in", () => {
  it("is what the calendar goes by, and one undo takes it back", async () => {
    const app = await freshApp();
    const pending = { days: ["2027-01-01 expected"], state: "pending" };
    expect(await january(app)).toEqual(pending);
    const { holidays, replaced } = await app.client.dayLayers.importHolidays({ file: fileOf({ year: 2027, days }) });
    expect([holidays.name, holidays.year, replaced]).toEqual(["2027 年放假安排", 2027, false]);
    expect(await january(app)).toEqual({ days: ["2027-01-01 off", "2027-01-31 work"], state: "published" });
    await app.client.changes.undo();
    expect(await january(app)).toEqual(pending);
  });

  it("takes the place of an earlier one of its year, and can be removed", async () => {
    const app = await freshApp();
    await app.client.dayLayers.importHolidays({ file: fileOf({ year: 2027, days }) });
    const again = await app.client.dayLayers.importHolidays({ file: fileOf({ year: 2027, days: days.slice(0, 1) }) });
    expect([again.replaced, (await app.client.holidays.list()).length]).toEqual([true, 1]);
    expect(await january(app)).toEqual({ days: ["2027-01-01 off"], state: "published" });
    await app.client.holidays.trash({ ids: [again.holidays.id] });
    expect(await january(app)).toEqual({ days: ["2027-01-01 expected"], state: "pending" });
  });

  it("has the word over the one that ships with the app", async () => {
    const { client } = await freshApp();
    const changed = [{ name: "元旦", date: "2026-01-02", isOffDay: true }];
    await client.dayLayers.importHolidays({ file: fileOf({ year: 2026, days: changed }) });
    const { items } = await client.dayLayers.window({ from: "2026-01-01", to: "2026-12-31", layers: ["holiday"] });
    expect(items.map(({ date }) => date)).toEqual(["2026-01-02"]);
  });

  it("is refused with all that is wrong with it, and nothing is kept", async () => {
    const app = await freshApp();
    const wrong = [...days, { name: "春节", date: "2027-02-30", isOffDay: true }];
    const refused = { code: "HOLIDAYS_INVALID", params: { count: 1, reasons: "2027-02-30:date_not_real" } };
    expect(await failureOf(app.client.dayLayers.importHolidays({ file: fileOf({ year: 2027, days: wrong }) }))).toEqual(
      refused,
    );
    expect(await app.client.holidays.list()).toEqual([]);
    expect((await app.client.changes.state()).undo?.label.code).not.toBe("holidays.import");
  });

  it("is looked at the same way when it does not come from a file", async () => {
    const { client } = await freshApp();
    const twice = [days[0], days[0]].flatMap((day) => day ?? []);
    expect(await failureOf(client.holidays.create({ fields: { name: "2027", year: 2027, days: twice } }))).toEqual({
      code: "HOLIDAYS_INVALID",
      params: { count: 1, reasons: "2027-01-01:twice" },
    });
  });
});
