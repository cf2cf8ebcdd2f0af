import { QunceError } from "@shared/api/errors";
import { LUNAR_YEARS } from "@shared/domain/lunar-years";
import { parseRecurrence, ruleInvalid } from "@shared/domain/recurrence-parse";
import type { RecordRules } from "../record-rules";

/** A day of the shop's own has a name, ends where it began or later, and repeats by a rule that can be followed. */
export const ownDayRules: RecordRules<"ownDays"> = {
  check(next, before) {
    if (next.name === "" && before?.name !== "") refuse("name", "missing");
    if (next.end !== null && next.end < next.start) refuse("end", "order");
    if (next.rule === "") return;
    const rule = parseRecurrence(next.rule);
    if (rule.until?.endsWith("Z")) throw ruleInvalid("UNTIL:rule_zone");
    const year = Number(next.start.slice(0, 4));
    const isKnown = year > LUNAR_YEARS.first && year <= LUNAR_YEARS.last;
    if (rule.calendar === "chinese" && !isKnown) throw ruleInvalid("start:lunar_years");
  },
};

function refuse(field: string, reason: string): never {
  throw new QunceError("INVALID_INPUT", { field, reason: `${field}:${reason}` });
}
