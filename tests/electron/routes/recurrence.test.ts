import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";

describe("a repeat rule asked for", () => {
  it("occurs as on the command line, without a workspace", async () => {
    const { client } = await freshApp({ empty: true });
    const span = { from: "2026-11-01", to: "2026-12-31" };
    const rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU";
    expect(
      await client.recurrence.expand({ rule, start: "2026-11-22T20:00", ...span, except: ["2026-12-06"] }),
    ).toEqual(["2026-11-22T20:00", "2026-12-20T20:00"]);
    expect(await client.recurrence.expand({ rule, start: "2026-11-22", ...span })).toEqual([
      "2026-11-22",
      "2026-12-06",
      "2026-12-20",
    ]);
  });

  it("is taken apart and spelled in its one way", async () => {
    const { client } = await freshApp({ empty: true });
    expect(await client.recurrence.read({ rule: "rrule:byday=su;interval=2;freq=weekly" })).toEqual({
      rule: {
        freq: "weekly",
        calendar: "gregorian",
        interval: 2,
        months: [],
        weekNumbers: [],
        yearDays: [],
        monthDays: [],
        weekdays: [{ day: 7, nth: null }],
        setPositions: [],
        weekStart: 1,
        skip: "omit",
        count: null,
        until: null,
      },
      text: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
    });
  });

  it("fails with a code and what is wrong", async () => {
    const { client } = await freshApp({ empty: true });
    const span = { from: "2026-11-01", to: "2026-12-31" };
    const failures = await Promise.all([
      failureOf(client.recurrence.expand({ rule: "FREQ=NOW", start: "2026-11-22", ...span })),
      failureOf(client.recurrence.read({ rule: "" })),
      failureOf(
        client.recurrence.expand({ rule: "FREQ=DAILY", start: "2026-11-22", from: "2026-12-01", to: "2026-11-01" }),
      ),
      failureOf(
        client.recurrence.expand({ rule: "FREQ=DAILY", start: "2026-11-22", ...span, timeZone: "Mars/Olympus" }),
      ),
      failureOf(client.recurrence.expand({ rule: "FREQ=DAILY;UNTIL=20261201T000000Z", start: "2026-11-22", ...span })),
    ]);
    expect(failures).toEqual([
      { code: "RULE_INVALID", params: { reason: "FREQ=NOW:rule_value" } },
      { code: "RULE_INVALID", params: { reason: "rule_empty" } },
      { code: "INVALID_INPUT", params: { field: "to", reason: "to:order" } },
      { code: "INVALID_INPUT", params: { field: "timeZone", reason: "timeZone:zone_unknown" } },
      { code: "RULE_INVALID", params: { reason: "UNTIL:rule_zone" } },
    ]);
  });
});
