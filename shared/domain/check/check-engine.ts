import type { Channel } from "../channel";
import { foldCopy } from "./fold-copy";
import { type PhraseAutomaton, phraseAutomaton } from "./phrase-automaton";
import type { CheckLaw, CheckRule } from "./rule-pack";
import { safePattern } from "./safe-pattern";
import type { Stretch } from "./stretch";
import { knownSplits, spellingsOf } from "./variants";

/** What the engine needs of a rule; shipped ones and the user's own look the same to it. */
export type EngineRule = Pick<
  CheckRule,
  "id" | "severity" | "words" | "pattern" | "allow" | "channels" | "reason" | "suggestion"
> & {
  readonly category: Stretch["category"];
  /** Id of a law that is known, or the law as it is cited. */
  readonly law: string;
};

/** A set of rules that is switched on and off as a whole. */
export type EnginePack = { readonly pack: string; readonly rules: readonly EngineRule[] };

/** One rule ready to run, with its law in words. */
export type ReadyRule = { readonly rule: EngineRule; readonly law: string };

/** One phrase of the automaton: a word to find, or a stretch in which a rule's hits are clean. */
export type Phrase = { readonly ready: ReadyRule; readonly isAllowed: boolean };

/** Rules made ready once and run on any number of texts. */
export type CheckEngine = {
  readonly automaton: PhraseAutomaton;
  /** By number of the phrase in the automaton: several rules may ask for the same words. */
  readonly phrases: readonly (readonly Phrase[])[];
  readonly patterns: readonly { readonly ready: ReadyRule; readonly expression: RegExp }[];
};

/**
 * Makes rules ready: every word in all its spellings goes into one automaton, every pattern is bounded. Throws a
 * RangeError naming the rule whose pattern is not safe: shipped rules are tested, the user's own are refused on entry.
 */
export function buildCheckEngine(packs: readonly EnginePack[], laws: readonly CheckLaw[]): CheckEngine {
  const cited = new Map(laws.map((law) => [law.id, `《${law.name.zh}》${law.article}`]));
  const byText = new Map<string, Phrase[]>();
  const patterns: { ready: ReadyRule; expression: RegExp }[] = [];
  const add = (word: string, phrase: Phrase) => {
    for (const spelling of spellingsOf(wordForm(word))) {
      const form = wordForm(spelling);
      const known = byText.get(form);
      if (form === "") continue;
      if (known) known.push(phrase);
      else byText.set(form, [phrase]);
    }
  };
  for (const rule of packs.flatMap(({ rules }) => rules)) {
    const ready = { rule, law: cited.get(rule.law) ?? rule.law };
    for (const word of rule.words ?? []) add(word, { ready, isAllowed: false });
    for (const word of rule.allow ?? []) add(word, { ready, isAllowed: true });
    if (rule.pattern === undefined) continue;
    const pattern = safePattern(rule.pattern);
    if (!pattern.ok) throw new RangeError(`${rule.id}: ${pattern.fault}`);
    patterns.push({ ready, expression: pattern.expression });
  }
  return { automaton: phraseAutomaton([...byText.keys()]), phrases: [...byText.values()], patterns };
}

/** Whether a rule speaks of a channel; without a channel every rule does. */
export function speaksOf(rule: Pick<EngineRule, "channels">, channel: Channel | undefined): boolean {
  return channel === undefined || rule.channels === undefined || rule.channels.includes(channel);
}

function wordForm(word: string): string {
  return foldCopy(word, "words", knownSplits).text;
}
