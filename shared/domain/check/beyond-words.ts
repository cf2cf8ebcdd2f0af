import { z } from "zod";
import file from "../../../resources/checks/beyond-words.json";
import { confidence } from "../channel";
import type { ClearedSpan, CopyFacts, FactHit, FactRule } from "./copy-facts";
import { findingCategory } from "./finding";
import { ruleSeverity } from "./rule-pack";
import { buyingPath } from "./rules/buying-path";
import { claimEvidence } from "./rules/claim-evidence";
import { commission } from "./rules/commission";
import { deadline } from "./rules/deadline";
import { deposit } from "./rules/deposit";
import { aiLabel, channelLength, memberValue, tabooWords, unfilledFields } from "./rules/draft-matters";
import { gift } from "./rules/gift";
import { inducedSharing } from "./rules/induced-sharing";
import { lottery } from "./rules/lottery";
import { personaFit } from "./rules/persona-fit";
import { personalData } from "./rules/personal-data";
import { priceMatch } from "./rules/price-match";
import { priceReference } from "./rules/price-reference";
import { quoteConsent } from "./rules/quote-consent";
import { tierFit } from "./rules/tier-fit";
import { trust } from "./rules/trust";
import type { Stretch } from "./stretch";

const bothLanguages = z.object({ zh: z.string().min(1), en: z.string().min(1) });

const wording = z.object({
  id: z.string(),
  category: findingCategory,
  severity: ruleSeverity,
  /** The law as it is cited; empty where good practice is the reason. */
  law: z.string(),
  reason: bothLanguages,
  suggestion: bothLanguages,
  confidence,
  source: z.string().min(1),
  asOf: z.string(),
});

const known = z
  .object({ asOf: z.string(), rules: z.array(wording), words: z.record(z.string(), bothLanguages) })
  .parse(file);
const wordings = new Map(known.rules.map((rule) => [rule.id, rule]));

/** What every rule beyond words says and cites, by id. */
export const factWordings: ReadonlyMap<string, z.infer<typeof wording>> = wordings;

const RULES: readonly FactRule[] = [
  unfilledFields,
  channelLength,
  memberValue,
  priceReference,
  priceMatch,
  tierFit,
  deadline,
  gift,
  lottery,
  deposit,
  commission,
  inducedSharing,
  claimEvidence,
  personalData,
  quoteConsent,
  aiLabel,
  tabooWords,
  buyingPath,
  personaFit,
  trust,
];

/** What the rules beyond words say of a text: stretches, and where words of a category are in order. */
export type BeyondWords = { readonly stretches: readonly Stretch[]; readonly cleared: readonly ClearedSpan[] };

/** Asks every rule beyond words. */
export function findBeyondWords(facts: CopyFacts): BeyondWords {
  const answers = RULES.map((rule) => rule(facts));
  return {
    stretches: answers.flatMap(({ hits }) => hits.map(stretchOfFact)),
    cleared: answers.flatMap(({ cleared = [] }) => cleared),
  };
}

/** A hit with its words in both languages. Throws for a rule that the data does not know. */
export function stretchOfFact({ rule, start, end, params = {} }: FactHit): Stretch {
  const found = wordings.get(rule);
  if (!found) throw new RangeError(`no wording for ${rule}`);
  const { category, severity, law, reason, suggestion } = found;
  return {
    start,
    end,
    ruleId: rule,
    category,
    severity,
    law,
    reason: filled(reason, params),
    suggestion: filled(suggestion, params),
  };
}

/** What stands between the members of a list. */
const BETWEEN = { zh: "、", en: ", " } as const;

type Words = { readonly zh: string; readonly en: string };

function filled({ zh, en }: Words, params: FactHit["params"]): Words {
  return { zh: filledIn(zh, params, "zh"), en: filledIn(en, params, "en") };
}

function filledIn(text: string, params: FactHit["params"] = {}, language: keyof Words): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value !== "string") return value.join(BETWEEN[language]);
    return name === "missing" ? partsInWords(value, language) : value;
  });
}

/** `size+term` → 规格、期限. */
function partsInWords(parts: string, language: keyof Words): string {
  const names = parts.split("+").map((part) => known.words[part]?.[language] ?? part);
  return names.join(BETWEEN[language]);
}
