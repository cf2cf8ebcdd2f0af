import { findFieldValue } from "./field-value";
import { FOR_POSTER, fieldPathsOf, replaceFields } from "./merge-field";
import { mediaIdsOf, plainTextOf, tidyLines } from "./plain-text";
import type { RenderInput } from "./render-input";

/** A message as it will be pasted. */
export type RenderedMessage = {
  /** The text to paste; a field without a value still stands in it as `{{…}}`. */
  readonly text: string;
  /** Paths of the fields that still stand in the text, each once, in order. */
  readonly unfilled: string[];
  /** Paths left to the person who pastes; they stand in the text as 【昵称】. */
  readonly forPoster: string[];
  /** Images in the order in which they are sent. */
  readonly mediaIds: string[];
};

/** A value may hold fields of its own (a sign-off with the shop's name); deeper than this it is a circle. */
const MAX_DEPTH = 2;

/** Renders a message. One that was sent keeps the text it was sent with, and nothing in it is asked for any more. */
export function renderMessage(input: RenderInput): RenderedMessage {
  const { message, draft } = input;
  const mediaIds = message.mediaIds.length > 0 || !draft ? message.mediaIds : mediaIdsOf(draft.body);
  if (message.status === "sent" && message.sentText !== null) {
    return { text: message.sentText, unfilled: [], forPoster: [], mediaIds: [...mediaIds] };
  }
  const template = draft ? plainTextOf(draft.body) : tidyLines(message.text);
  return { ...renderText(template, input), mediaIds: [...mediaIds] };
}

/** Fills the fields of any text for a message: its copy, a title, a snippet. */
export function renderText(template: string, input: RenderInput): Omit<RenderedMessage, "mediaIds"> {
  const forPoster = new Set<string>();
  const text = fill(template, input, forPoster, 0);
  // Read off the result itself, so that what is listed and what stands in the text cannot differ.
  return { text, unfilled: fieldPathsOf(text), forPoster: [...forPoster] };
}

function fill(template: string, input: RenderInput, forPoster: Set<string>, depth: number): string {
  return replaceFields(template, ({ path }) => {
    const value = findFieldValue(path, input);
    if (value === undefined) return undefined;
    if (FOR_POSTER.has(path) && value === `【${path}】`) forPoster.add(path);
    return depth < MAX_DEPTH ? fill(value, input, forPoster, depth + 1) : value;
  });
}
