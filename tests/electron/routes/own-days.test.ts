import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";

const december = { from: "2026-12-01", to: "2026-12-31", layers: ["promotion", "own"] as const };

async function inDecember({ client }: Awaited<ReturnType<typeof freshApp>>) {
  const { items } = await client.dayLayers.window({ ...december, layers: [...december.layers] });
  return items.map(({ date, name, decision }) => [date, name, decision ?? "shipped"].join(" "));
}

describe("days of the shop's own", () => {
  it("are on the calendar from the moment they are made, and go with one undo", async () => {
    const app = await freshApp();
    const before = await inDecember(app);
    await app.client.ownDays.create({
      fields: { name: "店庆", kind: "shop_day", start: "2026-12-16", decision: "join" },
    });
    expect((await inDecember(app)).filter((row) => !before.includes(row))).toEqual(["2026-12-16 店庆 join"]);
    await app.client.changes.undo();
    expect(await inDecember(app)).toEqual(before);
  });

  it.each([
    ["without a name", { start: "2026-12-16" }, "INVALID_INPUT", { field: "name", reason: "name:missing" }],
    ["without a day", { name: "店庆" }, "INVALID_INPUT", { field: "start", reason: "start:missing" }],
    [
      "that end before they begin",
      { name: "店庆", start: "2026-12-16", end: "2026-12-15" },
      "INVALID_INPUT",
      { field: "end", reason: "end:order" },
    ],
    [
      "with a rule nobody can follow",
      { name: "店庆", start: "2026-12-16", rule: "FREQ=HOURLY" },
      "RULE_INVALID",
      { reason: "FREQ=HOURLY:rule_unsupported" },
    ],
    [
      "lunar in years without a lunar calendar",
      { name: "生日", start: "2101-12-16", rule: "RSCALE=CHINESE;FREQ=YEARLY" },
      "RULE_INVALID",
      { reason: "start:lunar_years" },
    ],
    [
      "of a group that does not exist",
      { name: "店庆", start: "2026-12-16", groupIds: ["019acaf0-0001-7000-8000-000000000009"] },
      "INVALID_INPUT",
      { field: "groupIds", reason: "groupIds:unknown_reference" },
    ],
  ])("%s are refused, and nothing is made", async (_, fields, code, params) => {
    const { client } = await freshApp();
    expect(await failureOf(client.ownDays.create({ fields }))).toEqual({ code, params });
    expect(await client.ownDays.list()).toEqual([]);
  });
});

describe("a promotion that ships with the app", () => {
  it("can be decided on, hidden, and taken back, each in one step", async () => {
    const app = await freshApp();
    const { client } = app;
    const sales = async () => (await inDecember(app)).filter((row) => row.includes("双12"));
    const own = await client.ownDays.standIn({ key: "sale_1212", date: "2026-12-12", decision: "skip" });
    expect([own.start, own.warmUpDays, own.rule, own.replaces]).toEqual(["2026-12-12", 11, "FREQ=YEARLY", "sale_1212"]);
    expect(await sales()).toEqual(["2026-12-12 双12 skip"]);

    const hidden = await client.ownDays.standIn({ key: "sale_1212", date: "2026-12-12", hidden: true });
    expect([hidden.id, await sales()]).toEqual([own.id, []]);
    expect((await client.changes.undo()).undone.label).toEqual({ code: "ownDays.hide", subject: "双12" });
    expect(await sales()).toEqual(["2026-12-12 双12 skip"]);

    await client.ownDays.trash({ ids: [own.id] });
    expect(await sales()).toEqual(["2026-12-12 双12 shipped"]);
    await client.changes.undo();
    await client.changes.undo();
    expect([await sales(), await client.ownDays.list()]).toEqual([["2026-12-12 双12 shipped"], []]);
  });

  it("is refused when there is none of that key, or not on that day", async () => {
    const { client } = await freshApp();
    expect(await failureOf(client.ownDays.standIn({ key: "sale_1313", date: "2026-12-12" }))).toEqual({
      code: "NOT_FOUND",
      params: {},
    });
    // Public holidays are the law's, not the shop's.
    expect(await failureOf(client.ownDays.standIn({ key: "statutory_new_year", date: "2027-01-01" }))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await failureOf(client.ownDays.standIn({ key: "sale_1212", date: "2026-12-13" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "date", reason: "date:not_allowed" },
    });
  });
});
