import { diffArrays } from "diff";

/** A stretch of two texts laid over each other: in both, only in the later one, or only in the earlier one. */
export type DiffPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** Words that differ in more places than this are shown as one replaced by the other: finer marks could not be read, and take long. */
const MOST_EDITS = 2_000;

/** Lines that differ in more places than this are not paired one by one. */
const MOST_LINE_EDITS = 5_000;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * What changed from one text to another, word by word; Chinese by its words, not by its characters. Lines are compared
 * first and words only within lines that changed, so that two long texts cost what their differences cost.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [left, right] = [linesOf(before), linesOf(after)];
  const lines = diffArrays(left, right, { maxEditLength: MOST_LINE_EDITS });
  if (!lines) return joined(changedWords(before, after));
  const parts: DiffPart[] = [];
  let removed = "";
  let added = "";
  const settle = () => {
    parts.push(...changedWords(removed, added));
    removed = "";
    added = "";
  };
  for (const run of lines) {
    const text = run.value.join("");
    if (run.removed) removed += text;
    else if (run.added) added += text;
    else {
      settle();
      parts.push({ kind: "same", text });
    }
  }
  settle();
  return joined(parts);
}

/** How many characters came and went, as people count them: blanks and line breaks aside. */
export function countChanges(parts: readonly DiffPart[]): { readonly added: number; readonly removed: number } {
  const count = (kind: DiffPart["kind"]) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? [...part.text.replace(/\s+/g, "")].length : 0), 0);
  return { added: count("added"), removed: count("removed") };
}

function changedWords(before: string, after: string): DiffPart[] {
  if (before === "" || after === "") return replaced(before, after);
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  if (!runs) return replaced(before, after);
  return runs.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

function replaced(before: string, after: string): DiffPart[] {
  return [
    ...(before === "" ? [] : [{ kind: "removed" as const, text: before }]),
    ...(after === "" ? [] : [{ kind: "added" as const, text: after }]),
  ];
}

/** Every line with its break, so that lines put together are the text again. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const whole: { kind: DiffPart["kind"]; text: string }[] = [];
  for (const { kind, text } of parts) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") whole.push({ kind, text });
  }
  return whole;
}
