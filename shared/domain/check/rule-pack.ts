import { z } from "zod";
import { channel, confidence } from "../channel";

/**
 * What a rule is about. The first part follows the headings of the law, `drainage` to `plugin` the rules of platforms.
 */
export const ruleCategory = z.enum([
  "abs_named",
  "abs_like",
  "authority",
  "evidence",
  "patent",
  "disparage",
  "price_ref",
  "price_only",
  "urgency",
  "gift",
  "lottery",
  "presale",
  "terms",
  "fake_social",
  "mlm",
  "medical",
  "efficacy",
  "health_food",
  "cosmetic_med",
  "special_cosmetic",
  "labelling",
  "finance",
  "education",
  "minor",
  "superstition",
  "national",
  "vulgar",
  "restricted_goods",
  "privacy",
  "ad_label",
  "ai_label",
  "drainage",
  "link_qr",
  "invite_induce",
  "plugin",
]);

/** How sure the law is: forbidden as written; forbidden unless something is shown; worth a second look. */
export const ruleSeverity = z.enum(["error", "warning", "hint"]);

/** Name of a shipped file in `resources/checks/`: one for everybody, five trades, three platforms. */
export const rulePackId = z.enum([
  "general",
  "cosmetics",
  "food",
  "mother-baby",
  "education",
  "finance",
  "wechat",
  "xiaohongshu",
  "douyin",
]);

const bothLanguages = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * One family of expressions that share law, reason and rewrite. `words`, `pattern` and `allow` are written for text as
 * the checker normalises it: simplified characters, half width, lower case, nothing invisible or blank between Chinese
 * characters.
 */
export const checkRule = z.object({
  /** Pack, family, member: "general.superlative.best". */
  id: z.string().regex(/^[a-z-]+(\.[a-z0-9-]+){2}$/),
  category: ruleCategory,
  severity: ruleSeverity,
  /** Found as they stand. */
  words: z.array(z.string().min(1)).min(1).optional(),
  /** What words cannot say; every repeat is bounded and none is nested, so matching stays linear. */
  pattern: z.string().min(1).optional(),
  /** Stretches that are clean: a hit that lies wholly inside one is no finding. */
  allow: z.array(z.string().min(1)).min(1).optional(),
  /** Channels the rule speaks of; absent is every channel. */
  channels: z.array(channel).min(1).optional(),
  /** Id in `resources/checks/laws.json`. */
  law: z.string().min(1),
  reason: bothLanguages,
  suggestion: bothLanguages,
  confidence,
  source: z.string().min(1),
  asOf: day,
  /** Tests of the rule alone: `bad` is found by it, `good` is not. */
  examples: z.object({ bad: z.string().min(1), good: z.string().min(1) }),
});

/** One file of rules that can be switched on and off as a whole. */
export const rulePack = z.object({
  pack: rulePackId,
  name: bothLanguages,
  asOf: day,
  rules: z.array(checkRule).min(1),
});

/** One article a rule rests on, in our own short words; the drafting aid cites it, it is not legal advice. */
export const checkLaw = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: bothLanguages,
  article: z.string().min(1),
  gist: bothLanguages,
  /** Address, or the law's own name and date where the text was not looked up. */
  source: z.string().min(1),
  asOf: day,
  confidence,
});

/** The file `resources/checks/laws.json`. */
export const lawBook = z.object({ asOf: day, laws: z.array(checkLaw).min(1) });

export type RuleCategory = z.infer<typeof ruleCategory>;
export type RuleSeverity = z.infer<typeof ruleSeverity>;
export type RulePackId = z.infer<typeof rulePackId>;
export type CheckRule = z.infer<typeof checkRule>;
export type RulePack = z.infer<typeof rulePack>;
export type CheckLaw = z.infer<typeof checkLaw>;
export type LawBook = z.infer<typeof lawBook>;
