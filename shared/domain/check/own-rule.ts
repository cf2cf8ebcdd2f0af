import { z } from "zod";
import { channel } from "../channel";
import { line, prose, recordOf } from "../record";
import { findingCategory } from "./finding";
import { ruleSeverity } from "./rule-pack";

const phrases = z
  .array(z.string().max(40))
  .max(300)
  .transform((list) => [...new Set(list.map((phrase) => phrase.trim()).filter(Boolean))]);

/** A rule of the user's own 自定: words or a pattern, and what to say where they stand. */
export const ownRuleFields = z.object({
  name: line(60),
  words: phrases,
  /** A pattern for the plain form of the text; empty for none. Refused when it could run for long. */
  pattern: z.string().max(400),
  /** Stretches in which a hit is clean. */
  allow: phrases,
  /** Channels it speaks of; empty is every channel. */
  channels: z.array(channel).max(30),
  category: findingCategory,
  severity: ruleSeverity,
  reason: prose(500),
  suggestion: prose(500),
  /** Where the rule comes from (a law, a notice, a lesson learnt); empty for none. */
  law: line(120),
});

export const ownRule = recordOf(ownRuleFields);
export type OwnRuleFields = z.infer<typeof ownRuleFields>;
export type OwnRule = z.infer<typeof ownRule>;

/** An own rule with nothing filled in. */
export const blankOwnRule: OwnRuleFields = {
  name: "",
  words: [],
  pattern: "",
  allow: [],
  channels: [],
  category: "own",
  severity: "warning",
  reason: "",
  suggestion: "",
  law: "",
};
