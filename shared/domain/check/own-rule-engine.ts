import type { EnginePack } from "./check-engine";
import type { OwnRule, OwnRuleFields } from "./own-rule";

/** Id of the pack that the user's own rules make up. */
export const OWN_PACK = "own";

/** The user's own rules as a pack for the engine. Its reasons are in whatever language they were written. */
export function ownPack(rules: readonly OwnRule[]): EnginePack {
  return {
    pack: OWN_PACK,
    rules: rules.filter(isUsable).map((rule) => ({ ...engineFields(rule), id: `own.${rule.id}` })),
  };
}

function engineFields(rule: OwnRuleFields) {
  const { name, words, pattern, allow, channels, category, severity, reason, suggestion, law } = rule;
  return {
    category,
    severity,
    law,
    ...(words.length > 0 && { words }),
    ...(pattern !== "" && { pattern }),
    ...(allow.length > 0 && { allow }),
    ...(channels.length > 0 && { channels }),
    reason: { zh: reason || name, en: reason || name },
    suggestion: { zh: suggestion, en: suggestion },
  };
}

function isUsable({ words, pattern }: OwnRuleFields): boolean {
  return words.length > 0 || pattern !== "";
}
