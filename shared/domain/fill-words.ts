import { replaceFields } from "./merge-field";
import type { RenderInput } from "./render-input";
import { renderText } from "./render-message";

/** Words that are looked at and not pasted, with their fields filled, and the paths that nobody has filled yet. */
export type FilledWords = { readonly text: string; readonly unfilled: string[] };

/** Fills the fields of a title or a step. One without a value is named in brackets, ［奖品］: braces are for editors only. */
export function fillWords(words: string, input: RenderInput): FilledWords {
  const { text, unfilled } = renderText(words, input);
  return { text: replaceFields(text, ({ path }) => (unfilled.includes(path) ? `［${path}］` : undefined)), unfilled };
}
