import { addDays } from "@shared/domain/wall-time";
import fc from "fast-check";
import ical from "node-ical";
import { expect, test } from "vitest";
import { freshApp, type TestApp } from "../../support/app";

/** An activity on Friday 2026-12-04 from 20:00 to 22:00 that repeats, and a message, without which nothing is exported. */
async function withSeries(rule: string, { except = [], timeZone }: { except?: string[]; timeZone?: string } = {}) {
  const { client } = await freshApp();
  if (timeZone) await client.workspaces.updateSettings({ changes: { timeZone } });
  await client.messages.create({ fields: { at: "2026-12-04T19:00", text: "今晚见" } });
  const fields = { title: "内购", start: "2026-12-04T20:00", end: "2026-12-04T22:00" };
  const { id } = await client.activities.create({ fields });
  const { series } = await client.series.create({ kind: "activity", id, rule, except });
  const on = async (day: string) => {
    const found = (await client.activities.list()).find(({ start }) => start.startsWith(day));
    if (!found) throw new Error(`nothing on ${day}`);
    return { kind: "activity", id: found.id } as const;
  };
  return { client, series, on };
}

async function exported(client: TestApp["client"], to = "2026-12-31"): Promise<string> {
  return (await client.exports.create({ from: "2026-12-01", to, format: "ics" })).text();
}

/** When the activities of a file happen until a day, as another program expands them: starts in UTC, and what they are called. */
function expanded(file: string, to: string): string[] {
  const entries = Object.values(ical.sync.parseICS(file)).filter((entry) => entry?.type === "VEVENT");
  return entries
    .filter(({ summary }) => String(summary).includes("内购"))
    .flatMap((entry) => ical.expandRecurringEvent(entry, { from: new Date("2026-01-01"), to: new Date(to) }))
    .filter(({ event }) => event.status !== "CANCELLED")
    .map(({ start, summary }) => `${start.toISOString().slice(0, 16)} ${String(summary)}`)
    .sort();
}

const marks = (file: string) => file.match(/^(RRULE|EXDATE|RECURRENCE-ID)[:;][^\r]*/gm);

test("an activity that repeats is one event with its rule and the days left out, under the id of the series", async () => {
  const { client, series } = await withSeries("FREQ=WEEKLY;UNTIL=2027-01-01", { except: ["2026-12-18"] });
  const file = await exported(client);
  expect(file).toContain(`UID:${series?.id}\r\n`);
  expect(marks(file)).toEqual([
    "RRULE:FREQ=WEEKLY;UNTIL=20270101T155900Z;BYDAY=FR",
    "EXDATE;TZID=Asia/Shanghai:20261218T200000",
  ]);
  expect(expanded(file, "2027-12-31")).toEqual([
    "2026-12-04T12:00 内购",
    "2026-12-11T12:00 内购",
    "2026-12-25T12:00 内购",
    "2027-01-01T12:00 内购",
  ]);
});

test("what was moved, renamed, called off or deleted by hand is an exception of it", async () => {
  const { client, on } = await withSeries("FREQ=WEEKLY;COUNT=5");
  await client.series.change({ ...(await on("2026-12-11")), scope: "this", start: "2026-12-12T21:00" });
  await client.series.change({ ...(await on("2026-12-18")), scope: "this", changes: { title: "年末内购" } });
  await client.activities.update({ id: (await on("2026-12-25")).id, changes: { status: "cancelled" } });
  await client.series.trash({ ...(await on("2027-01-01")), scope: "this" });
  const file = await exported(client);
  expect(marks(file)).toEqual([
    "RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=FR",
    "EXDATE;TZID=Asia/Shanghai:20270101T200000",
    "RECURRENCE-ID;TZID=Asia/Shanghai:20261211T200000",
    "RECURRENCE-ID;TZID=Asia/Shanghai:20261218T200000",
    "RECURRENCE-ID;TZID=Asia/Shanghai:20261225T200000",
  ]);
  expect(expanded(file, "2027-12-31")).toEqual([
    "2026-12-04T12:00 内购",
    "2026-12-12T13:00 内购",
    "2026-12-18T12:00 年末内购",
  ]);
});

test("a newer file counts on, whatever changed: an edit, a deletion, or taking it back", async () => {
  const { client, series, on } = await withSeries("FREQ=WEEKLY;COUNT=4");
  const sequences: number[] = [];
  const note = async () => {
    const events = Object.values(ical.sync.parseICS(await exported(client)));
    const master = events.find((entry) => entry?.type === "VEVENT" && entry.uid === series?.id);
    sequences.push(Number(master?.type === "VEVENT" ? master.sequence : undefined));
  };
  await note();
  const second = await on("2026-12-11");
  await client.series.change({ ...second, scope: "this", start: "2026-12-12T21:00" });
  await note();
  await client.series.change({ ...second, scope: "this", start: "2026-12-11T20:00" });
  await note();
  await client.series.trash({ ...second, scope: "this" });
  await note();
  await client.activities.restore({ ids: [second.id] });
  await note();
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  expect(sequences).toHaveLength(5);
});

test("an end by day is the end of that day where the shop is, also after its clocks have changed", async () => {
  const { client } = await withSeries("FREQ=WEEKLY;UNTIL=2027-03-19", { timeZone: "America/New_York" });
  const file = await exported(client);
  expect(marks(file)).toEqual(["RRULE:FREQ=WEEKLY;UNTIL=20270320T035900Z;BYDAY=FR"]);
  expect(expanded(file, "2027-12-31").slice(-3)).toEqual([
    "2027-03-06T01:00 内购",
    "2027-03-13T01:00 内购",
    "2027-03-20T00:00 内购",
  ]);
});

test("a lunar rule, which calendar programs do not follow, stays an event for each time", async () => {
  const { client } = await withSeries("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=26");
  const file = await exported(client, "2028-12-31");
  expect(marks(file)).toBeNull();
  expect(expanded(file, "2029-12-31")).toEqual((await client.activities.list()).map(({ start }) => utc(start)).sort());
});

test("whatever the rule, another program finds the days that stand in the calendar", async () => {
  const weekdays = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "FR", "SU"), { minLength: 1, maxLength: 3 });
  const rule = fc.oneof(
    fc.integer({ min: 1, max: 4 }).map((every) => `FREQ=DAILY;INTERVAL=${every}`),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), weekdays)
      .map(([every, days]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(",")}`),
    fc
      .tuple(fc.constantFrom(1, 2, -1, 4), fc.constantFrom("SA", "SU", "TH"))
      .map(([nth, day]) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
    fc.constantFrom("FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8"),
  );
  const end = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((count) => `COUNT=${count}`),
    fc.integer({ min: 95, max: 200 }).map((days) => `UNTIL=${addDays("2026-12-04", days)}`),
  );
  const dropped = fc.array(fc.nat({ max: 11 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rule, end, dropped, async (text, ending, indexes) => {
      const { client } = await withSeries(`${text};${ending}`);
      const planned = (await client.activities.list()).sort((a, b) => a.start.localeCompare(b.start));
      const ids = [...new Set(indexes)].flatMap((index) => planned[index]?.id ?? []);
      if (ids.length > 0) await client.activities.trash({ ids });
      const left = planned.filter(({ id }) => !ids.includes(id)).map(({ start }) => utc(start));
      // The rule goes on where the calendar has not been laid out yet.
      const [{ laidUntil } = { laidUntil: "" }] = await client.series.list();
      expect(expanded(await exported(client, "2028-12-31"), addDays(laidUntil, 1))).toEqual(left);
    }),
    { numRuns: 25 },
  );
});

/** A start in Shanghai as an event is told of above. */
function utc(start: string): string {
  return `${new Date(`${start}:00+08:00`).toISOString().slice(0, 16)} 内购`;
}
