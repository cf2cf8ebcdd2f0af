import { formatRecurrence } from "@shared/domain/recurrence-format";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { type AnchoredRule, explicitRule, ruleDays, splitRule } from "@shared/domain/series-rule";
import { shiftRule } from "@shared/domain/series-shift";
import type { DateText } from "@shared/domain/wall-time";
import { addDays, dateOf, weekday } from "@shared/domain/wall-time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const LAST = "2031-12-31";
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const interval = fc.integer({ min: 1, max: 4 });
const weekdays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 });
const shape = fc.oneof(
  fc.constant("FREQ=DAILY"),
  weekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days.join(",")}`),
  fc.constant("FREQ=WEEKLY"),
  fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.constantFrom("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
  fc
    .tuple(fc.constantFrom(-1, 1, 2, 3, 4), fc.constantFrom(...WEEKDAYS))
    .map(([nth, day]) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
  fc.constantFrom("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"),
);
const end = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 0, max: 1500 }).map((days) => `;UNTIL=${addDays("2027-01-01", days).replaceAll("-", "")}`),
);

/** A rule at its own first day, as series keep it. */
const anchored = fc
  .tuple(shape, interval, end, fc.integer({ min: 0, max: 400 }))
  .map(([rule, every, ending, days]): AnchoredRule | undefined => {
    const start = `${addDays("2027-01-01", days)}T20:00`;
    const text = `${rule};INTERVAL=${every}${ending}`;
    const explicit = explicitRule({ rule: parseRecurrence(text), start });
    const [first] = ruleDays({ rule: explicit, start }, dateOf(start), LAST, 1);
    return first === undefined ? undefined : { rule: explicit, start: `${first}T20:00` };
  })
  .filter((rule) => rule !== undefined);

const daysOf = (rule: AnchoredRule): DateText[] => ruleDays(rule, dateOf(rule.start), LAST);

describe("a rule cut in two", () => {
  it("happens on the same days as before, COUNT and UNTIL shared out", () => {
    fc.assert(
      fc.property(anchored, fc.nat(60), (rule, pick) => {
        const days = daysOf(rule);
        const day = days[pick % days.length] ?? "";
        const { before, after } = splitRule(rule, day, LAST);
        const parts = [before ? daysOf({ ...rule, rule: before }) : [], after ? daysOf(after) : []];
        expect(parts).toEqual([days.filter((one) => one < day), days.filter((one) => one >= day)]);
      }),
      { numRuns: 1500 },
    );
  });

  it("is spelled out before its start changes: the 31st stays the 31st", () => {
    const rule = { rule: parseRecurrence("FREQ=MONTHLY;COUNT=5"), start: "2027-01-31T20:00" };
    const { before, after } = splitRule(rule, "2027-03-31", LAST);
    expect([before && formatRecurrence(before), after && formatRecurrence(after.rule), after?.start]).toEqual([
      "FREQ=MONTHLY;COUNT=1",
      "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=31",
      "2027-03-31T20:00",
    ]);
  });
});

describe("a rule that moves", () => {
  it("by days or weeks moves every one of its days as far, over any number of weekdays and any interval", () => {
    const moving = anchored.filter(({ rule }) => rule.freq === "daily" || rule.freq === "weekly");
    fc.assert(
      fc.property(moving, fc.integer({ min: -9, max: 9 }), (rule, by) => {
        const days = daysOf(rule).slice(0, 60);
        const [first = ""] = days;
        const moved = shiftRule(rule, first, addDays(first, by));
        const last = addDays(days.at(-1) ?? "", by);
        expect(ruleDays(moved, dateOf(moved.start), last)).toEqual(days.map((day) => addDays(day, by)));
      }),
      { numRuns: 1000 },
    );
  });

  it("by months or years goes where its one day went, and has as many days as before when it ends", () => {
    const moving = anchored.filter(
      ({ rule }) => (rule.freq === "monthly" || rule.freq === "yearly") && rule.setPositions.length === 0,
    );
    fc.assert(
      fc.property(moving, fc.integer({ min: -12, max: 12 }), (rule, by) => {
        const [first = ""] = daysOf(rule);
        const to = addDays(first, by);
        const moved = shiftRule(rule, first, to);
        expect(moved.dayAfter(first)).toBe(to);
        expect(daysOf(moved)[0]).toBe(to);
        const { weekdays: before } = rule.rule;
        const { weekdays: after } = moved.rule;
        expect(after.map(({ day }) => day)).toEqual(
          by === 0 ? before.map(({ day }) => day) : before.map(() => weekday(to)),
        );
        if (rule.rule.count !== null) expect(moved.rule.count).toBe(rule.rule.count);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["FREQ=MONTHLY;BYDAY=2SA", "2027-02-13", "2027-02-14", "FREQ=MONTHLY;BYDAY=2SU"],
    ["FREQ=MONTHLY;BYDAY=-1SA", "2027-02-27", "2027-02-28", "FREQ=MONTHLY;BYDAY=-1SU"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2027-02-28", "2027-02-26", "FREQ=MONTHLY;BYMONTHDAY=26"],
    ["FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31", "2027-05-31", "2027-06-01", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1"],
    [
      "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7",
      "2027-08-08",
      "2027-08-09",
      "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=8",
    ],
  ])("%s from %s to %s is %s", (text, from, to, after) => {
    const moved = shiftRule({ rule: parseRecurrence(text), start: `${from}T20:00` }, from, to);
    expect([formatRecurrence(moved.rule), moved.start]).toEqual([after, `${to}T20:00`]);
  });

  it.each(["FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=1", "FREQ=YEARLY;BYWEEKNO=20"])(
    "%s does not move as one, and says so",
    (text) => {
      const rule = { rule: parseRecurrence(text), start: "2027-02-01T20:00" };
      expect(() => shiftRule(rule, "2027-02-01", "2027-02-02")).toThrow("不能一起平移");
      expect(shiftRule(rule, "2027-02-01", "2027-02-01").rule).toEqual(rule.rule);
    },
  );
});
