import { z } from "zod";
import table from "../../../resources/checks/variants.json";
import { type SplitCharacters, splitCharacters } from "./split-characters";

const variantTable = z.object({
  asOf: z.string(),
  source: z.string(),
  /** Ways of writing a word around a filter: 薇信 for 微信. */
  spellings: z.array(z.object({ means: z.string().min(1), written: z.array(z.string().min(1)).min(1) })),
  /** Characters written as their parts, or by a look-alike that is used for nothing else; only what does not stand in ordinary copy. */
  splits: z.array(z.object({ written: z.string().min(1), means: z.string().length(1) })),
  /** Characters that never end a clause: a sign behind one of them is there to hide a word. */
  openers: z.string(),
});

const { spellings, splits, openers } = variantTable.parse(table);

/** Characters written as their parts. */
export const knownSplits: SplitCharacters = splitCharacters(splits);

/** Characters that never end a clause. */
export const clauseOpeners: ReadonlySet<string> = new Set(openers);

/** More ways of writing one word than anybody uses; keeps the automaton small. */
const MOST_FORMS = 80;

/** A word in every way it is written around a filter, itself first. Two of its parts may be disguised at once. */
export function spellingsOf(word: string): string[] {
  const forms = new Set([word]);
  for (let round = 0; round < 2; round += 1) {
    for (const form of [...forms]) {
      for (const { means, written } of spellings) {
        if (!form.includes(means)) continue;
        for (const spelling of written) {
          if (forms.size < MOST_FORMS) forms.add(form.replaceAll(means, spelling));
        }
      }
    }
  }
  return [...forms];
}
