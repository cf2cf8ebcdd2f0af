import type { RecurrenceRule } from "./recurrence";

type Rule = RecurrenceRule;

/** Which parts may not stand beside which frequency (RFC 5545 3.3.10, RFC 7529 4.1), and what is wrong with it. */
const forbidden: readonly (readonly [part: string, isForbidden: (rule: Rule) => boolean])[] = [
  ["BYWEEKNO", (rule) => rule.freq !== "yearly" || isLunar(rule)],
  ["BYYEARDAY", (rule) => rule.freq !== "yearly" || isLunar(rule)],
  ["BYMONTHDAY", (rule) => rule.freq === "weekly"],
  ["BYDAY", isLunar],
  ["BYDAY", (rule) => hasOrdinals(rule) && (rule.freq === "daily" || rule.freq === "weekly")],
  ["BYDAY", (rule) => hasOrdinals(rule) && rule.weekNumbers.length > 0],
  ["BYMONTH", (rule) => !isLunar(rule) && rule.months.some((month) => month < 0)],
  ["RSCALE", (rule) => isLunar(rule) && rule.freq !== "yearly"],
];

/** What is wrong with parts that are each fine alone, as a reason of RULE_INVALID; undefined when nothing is. */
export function checkRecurrence(rule: Rule, parts: ReadonlySet<string>): string | undefined {
  if (rule.count !== null && rule.until !== null) return "COUNT+UNTIL:rule_together";
  if (parts.has("SKIP") && !parts.has("RSCALE")) return "SKIP:rule_needs_rscale";
  for (const [part, isForbidden] of forbidden) {
    if (parts.has(part) && isForbidden(rule)) return `${part}:rule_freq`;
  }
  const others = [...parts].filter((part) => part.startsWith("BY") && part !== "BYSETPOS");
  return parts.has("BYSETPOS") && others.length === 0 ? "BYSETPOS:rule_alone" : undefined;
}

function isLunar(rule: Rule): boolean {
  return rule.calendar === "chinese";
}

function hasOrdinals(rule: Rule): boolean {
  return rule.weekdays.some((weekday) => weekday.nth !== null);
}
