import type { RecurrenceRule } from "./recurrence";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The text of a rule in its one canonical spelling, as it is stored: parts in a fixed order, nothing that is the default. */
export function formatRecurrence(rule: RecurrenceRule): string {
  const isLunar = rule.calendar === "chinese";
  const parts: [name: string, value: string | null][] = [
    ["RSCALE", isLunar ? "CHINESE" : rule.skip === "omit" ? null : "GREGORIAN"],
    ["FREQ", rule.freq.toUpperCase()],
    ["INTERVAL", rule.interval === 1 ? null : String(rule.interval)],
    ["COUNT", rule.count === null ? null : String(rule.count)],
    ["UNTIL", rule.until === null ? null : untilText(rule.until)],
    ["BYMONTH", list(rule.months.map((month) => (month < 0 ? `${-month}L` : month)))],
    ["BYWEEKNO", list(rule.weekNumbers)],
    ["BYYEARDAY", list(rule.yearDays)],
    ["BYMONTHDAY", list(rule.monthDays)],
    ["BYDAY", list(rule.weekdays.map(({ day, nth }) => `${nth ?? ""}${WEEKDAYS[day - 1]}`))],
    ["BYSETPOS", list(rule.setPositions)],
    ["WKST", rule.weekStart === 1 ? null : (WEEKDAYS[rule.weekStart - 1] ?? null)],
    ["SKIP", rule.skip === "omit" ? null : rule.skip.toUpperCase()],
  ];
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join(";");
}

function list(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : values.join(",");
}

function untilText(until: string): string {
  const compact = until.replace(/[-:]/g, "");
  return compact.length === 8 ? compact : `${compact.slice(0, 13)}00${compact.slice(13)}`;
}
