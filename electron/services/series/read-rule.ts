import { isLunarYearKnown } from "@shared/domain/lunar-year";
import type { RecurrenceRule } from "@shared/domain/recurrence";
import { parseRecurrence, ruleInvalid } from "@shared/domain/recurrence-parse";
import { type WallTime, wallTimeIn } from "@shared/domain/wall-time";
import type { ReadDb } from "../../store/database";
import { getSettings } from "../../store/settings";

/**
 * Reads the rule of a series. An end in UTC becomes the workspace's wall time, once: from then on no zone is involved.
 * Throws RULE_INVALID.
 */
export function readRule(db: ReadDb, text: string, start: WallTime): RecurrenceRule {
  const rule = parseRecurrence(text);
  if (rule.calendar === "chinese" && !isLunarYearKnown(Number(start.slice(0, 4))))
    throw ruleInvalid("start:lunar_years");
  if (!rule.until?.endsWith("Z")) return rule;
  return { ...rule, until: wallTimeIn(getSettings(db).timeZone, Date.parse(rule.until)) };
}
