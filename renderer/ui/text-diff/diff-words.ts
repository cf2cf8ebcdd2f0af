import { diffArrays } from "diff";

/** A stretch of text that both have, only the older one, or only the newer one. */
export type DiffPart = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** How long the search for the shortest difference may take before the whole texts stand side by side, in ms. */
const LONGEST_MS = 400;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** What became of a text word by word, Chinese words too; the parts put together give either text exactly. */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const found = diffArrays(wordsOf(before), wordsOf(after), { timeout: LONGEST_MS });
  const parts: DiffPart[] = found
    ? found.map(({ added, removed, value }) => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value.join(""),
      }))
    : [
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ];
  return parts.filter(({ text }) => text !== "");
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
