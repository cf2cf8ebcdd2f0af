import { expandRecurrence } from "@shared/domain/expand-recurrence";
import type { RecurrenceSeries } from "@shared/domain/recurrence";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { beside, type Row } from "../measure";

const RULES = [
  "FREQ=DAILY",
  "FREQ=DAILY;INTERVAL=3",
  "FREQ=WEEKLY;BYDAY=MO,WE,FR",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
  "FREQ=MONTHLY;BYMONTHDAY=10",
  "FREQ=MONTHLY;BYDAY=2SA",
  "FREQ=MONTHLY;BYMONTHDAY=-1",
  "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=20",
];
const SPAN = { from: "2026-01-01", to: "2026-12-31" };
const FIRST_DAY = 20_454;
const HOW_MANY = 1_000;

/** A thousand recurrences over a year: beside a plain loop over its day numbers, and beside rrule-temporal. */
export async function benchRecurrence(): Promise<Row[]> {
  const texts = Array.from({ length: HOW_MANY }, (_, number) => RULES[number % RULES.length] ?? "FREQ=DAILY");
  const series = texts.map((text): RecurrenceSeries => ({ rule: parseRecurrence(text), start: "2025-11-30T20:00" }));
  const theirs = texts.map(
    (text) => new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:20251130T200000\nRRULE:${text}` }),
  );
  const [after, before] = ["2026-01-01T00:00[UTC]", "2026-12-31T23:59[UTC]"].map((text) =>
    Temporal.ZonedDateTime.from(text),
  );
  if (!after || !before) throw new Error("the span has two ends");
  const ours = () => series.reduce((sum, one) => sum + expandRecurrence(one, SPAN.from, SPAN.to).length, 0);
  const library = () => theirs.reduce((sum, one) => sum + one.between(after, before, true).length, 0);
  if (ours() !== library()) throw new Error("the two implementations do not agree");
  return [
    await beside("1,000 recurrences over a year", "plain loop over the days", loopOverDays, ours),
    await beside("1,000 recurrences over a year", "rrule-temporal, a library for the same", library, ours, 5),
  ];
}

/** The least that can be done: look at every day once for each, and write every seventh down. */
function loopOverDays(): number {
  let found = 0;
  for (let series = 0; series < HOW_MANY; series += 1) {
    const dates: number[] = [];
    for (let day = FIRST_DAY; day < FIRST_DAY + 365; day += 1) if (day % 7 === series % 7) dates.push(day);
    found += dates.length;
  }
  return found;
}
