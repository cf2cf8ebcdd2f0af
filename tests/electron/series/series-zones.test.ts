import { describe, expect, test } from "vitest";
import { freshApp } from "../../support/app";

/** Series over the weekends on which New York's clocks change: 14 March and 7 November 2027. */
describe.each(["Asia/Shanghai", "America/New_York"])("series in %s", (timeZone) => {
  const inZone = async () => {
    const app = await freshApp();
    await app.client.workspaces.updateSettings({ changes: { timeZone } });
    return app;
  };

  test.each([
    ["spring", "2027-03-12T23:30", ["2027-03-12", "2027-03-13", "2027-03-14", "2027-03-15"]],
    ["the hour that spring leaves out", "2027-03-12T02:30", ["2027-03-12", "2027-03-13", "2027-03-14", "2027-03-15"]],
    ["the hour that autumn has twice", "2027-11-05T01:30", ["2027-11-05", "2027-11-06", "2027-11-07", "2027-11-08"]],
  ])("keep the clock time and the day in %s", async (_, at, days) => {
    const { client } = await inZone();
    const { id } = await client.messages.create({ fields: { text: "早安", at } });
    await client.series.create({ kind: "message", id, rule: "FREQ=DAILY;COUNT=4" });
    expect((await client.messages.list({})).map((message) => message.at)).toEqual(
      days.map((day) => `${day}${at.slice(10)}`),
    );
  });

  test("moved by 此后 over the change of the clocks stay at their clock time", async () => {
    const { client } = await inZone();
    const { id } = await client.messages.create({ fields: { text: "早安", at: "2027-03-06T20:00" } });
    await client.series.create({ kind: "message", id, rule: "FREQ=WEEKLY;COUNT=3" });
    await client.series.change({ kind: "message", id, scope: "following", start: "2027-03-07T20:00" });
    expect((await client.messages.list({})).map(({ at }) => at)).toEqual([
      "2027-03-07T20:00",
      "2027-03-14T20:00",
      "2027-03-21T20:00",
    ]);
  });
});

test("another time zone moves no wall time and loses nothing, not even when a series goes on", async () => {
  const app = await freshApp();
  const { client } = app;
  const { id } = await client.messages.create({ fields: { text: "早安", at: "2026-12-01T02:30" } });
  await client.series.create({ kind: "message", id, rule: "FREQ=DAILY" });
  const activity = await client.activities.create({
    fields: { title: "会员日", start: "2026-12-06T23:30", end: "2026-12-07T01:30" },
  });
  await client.series.create({ kind: "activity", id: activity.id, rule: "FREQ=WEEKLY;COUNT=20" });
  const all = async () => ({
    messages: (await client.messages.list({})).map(({ at, seriesDate }) => [at, seriesDate]),
    activities: (await client.activities.list()).map(({ start, end, seriesDate }) => [start, end, seriesDate]),
    series: (await client.series.list()).map(({ rule, start, laidUntil }) => [rule, start, laidUntil]),
  });
  const before = await all();
  await client.workspaces.updateSettings({ changes: { timeZone: "America/New_York" } });
  expect(await all()).toEqual(before);
  app.passTime(40 * 86_400_000);
  await client.series.topUp();
  const after = await all();
  expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
  // One a day without a gap, over the day on which 02:30 does not exist there too.
  const days = after.messages.map(([, day]) => Date.parse(`${day}T00:00Z`) / 86_400_000);
  expect(days).toEqual(days.map((_, index) => (days[0] ?? 0) + index));
});

test("an end in UTC becomes the workspace's wall time once and for all", async () => {
  const { client } = await freshApp();
  const { id } = await client.messages.create({ fields: { text: "早安", at: "2026-12-01T20:00" } });
  const { series } = await client.series.create({
    ...{ kind: "message", id },
    rule: "FREQ=DAILY;UNTIL=20261203T120000Z",
  });
  expect(series?.rule).toBe("FREQ=DAILY;UNTIL=20261203T200000");
  expect((await client.messages.list({})).length).toBe(3);
});
