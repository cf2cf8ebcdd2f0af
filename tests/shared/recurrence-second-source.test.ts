import { expandRecurrence } from "@shared/domain/expand-recurrence";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { addDays, type DateText, type WallTime, wallTimeIn } from "@shared/domain/wall-time";
import * as fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

type Case = { rule: string; start: WallTime; from: DateText; to: DateText };

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const RUNS = 1_800;

/**
 * What rrule-temporal, which counts instants with Temporal, makes of the same rule. It is asked from the start on: when it
 * jumps to a far window itself, 2.2.7 derives the weekday of a BYWEEKNO rule from where it lands, not from the start.
 */
function secondSource({ rule, start, from, to }: Case, timeZone: string): WallTime[] {
  const series = new RRuleTemporal({
    rruleString: `DTSTART;TZID=${timeZone}:${start.replace(/[-:]/g, "")}00\nRRULE:${rule}`,
    maxIterations: 1_000_000,
  });
  const midnight = (date: DateText) => Temporal.PlainDate.from(date).toZonedDateTime({ timeZone });
  const end = midnight(addDays(to, 1)).subtract({ nanoseconds: 1 });
  const since = midnight(from < start ? from : start.slice(0, 10));
  return series
    .between(since, end, true)
    .map((occurrence) => occurrence.toString().slice(0, 16))
    .filter((time) => time >= from);
}

const numbers = (least: number, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: least, max: most }).filter((number) => number !== 0),
    { minLength: 1, maxLength: 3 },
  );
const weekdays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 3 });
const ordinals = (most: number) =>
  fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: -most, max: most }), fc.constantFrom(...WEEKDAYS))
      .map(([nth, weekday]) => `${nth === 0 ? 1 : nth}${weekday}`),
    { minLength: 1, maxLength: 3 },
  );
const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  values.map((list) => `;${name}=${list.join(",")}`);
const months = part("BYMONTH", numbers(1, 12));
const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: "", freq: 2 });
const joined = (...texts: fc.Arbitrary<string>[]) => fc.tuple(...texts).map((list) => list.join(""));
/** A choice out of a period's days only says something when there are several. */
const chosen = maybe(part("BYSETPOS", numbers(-3, 3)));

/** The shapes that both understand alike; the rest has cases of its own in recurrence.test.ts. */
const shapes = {
  DAILY: joined(maybe(months), maybe(part("BYMONTHDAY", numbers(-31, 31))), maybe(part("BYDAY", weekdays))),
  WEEKLY: joined(maybe(months), fc.oneof(fc.constant(""), joined(part("BYDAY", weekdays), chosen))),
  MONTHLY: joined(
    maybe(months),
    fc.oneof(
      fc.constant(""),
      joined(part("BYMONTHDAY", numbers(-31, 31)), chosen),
      joined(part("BYDAY", ordinals(5)), chosen),
      joined(part("BYDAY", weekdays), chosen),
      joined(part("BYMONTHDAY", numbers(-31, 31)), part("BYDAY", weekdays)),
    ),
  ),
  YEARLY: fc.oneof(
    maybe(months),
    joined(maybe(months), part("BYMONTHDAY", numbers(-31, 31)), chosen),
    joined(months, part("BYDAY", ordinals(5)), chosen),
    joined(part("BYDAY", ordinals(52)), chosen),
    joined(months, part("BYMONTHDAY", numbers(-31, 31)), part("BYDAY", weekdays)),
    joined(part("BYYEARDAY", numbers(-366, 366)), chosen),
    joined(part("BYWEEKNO", numbers(-53, 53)), maybe(part("BYDAY", weekdays))),
  ),
};
/** Days that each frequency is looked at: some dozens of periods. */
const SPAN = { DAILY: 200, WEEKLY: 500, MONTHLY: 1_500, YEARLY: 4_000 };

/** The clocks of New York jump over 02:00–03:00 in March: such starts are drawn often. */
const clock = fc.oneof(
  fc.constantFrom("02:00", "02:30", "01:30", "00:00", "23:59", "20:00"),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`),
);
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays("2000-01-01", days));
const utcText = (date: DateText) => `${date.replaceAll("-", "")}T061500Z`;

function cases(timeZone: string): fc.Arbitrary<Case> {
  const start = fc.tuple(day(0, 12_000), clock).map(([date, time]) => `${date}T${time}`);
  const freq = fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  return fc
    .tuple(
      freq,
      start.filter((time) => isShown(timeZone, time)),
      fc.integer({ min: 1, max: 5 }),
    )
    .chain(([name, time, interval]) =>
      fc.record({
        rule: joined(
          fc.constant(`FREQ=${name}${interval === 1 ? "" : `;INTERVAL=${interval}`}`),
          shapes[name],
          fc.oneof(
            fc.constant(""),
            fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
            fc.nat(2 * SPAN[name]).map((days) => `;UNTIL=${utcText(addDays(time.slice(0, 10), days))}`),
          ),
          maybe(fc.constantFrom(...WEEKDAYS).map((weekday) => `;WKST=${weekday}`)),
        ),
        start: fc.constant(time),
        ahead: fc.oneof(fc.constant(0), fc.integer({ min: -300, max: SPAN[name] })),
        length: fc.integer({ min: SPAN[name] / 5, max: SPAN[name] }),
      }),
    )
    .map(({ rule, start, ahead, length }) => {
      const from = addDays(start.slice(0, 10), ahead);
      return { rule, start, from, to: addDays(from, length) };
    });
}

function isShown(timeZone: string, time: WallTime): boolean {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone);
  return wallTimeIn(timeZone, epochMilliseconds) === time;
}

describe.each(["Asia/Shanghai", "America/New_York"])("a repeat rule in %s", (timeZone) => {
  it(`occurs when a second implementation says, for ${RUNS} rules`, () => {
    let occurrences = 0;
    const property = fc.property(cases(timeZone), (drawn) => {
      const { rule, start, from, to } = drawn;
      const ours = expandRecurrence({ rule: parseRecurrence(rule), start, timeZone }, from, to);
      occurrences += ours.length;
      expect(ours).toEqual(secondSource(drawn, timeZone));
    });
    fc.assert(property, { seed: 20_261_122, numRuns: RUNS });
    expect(occurrences).toBeGreaterThan(5 * RUNS);
  });
});
