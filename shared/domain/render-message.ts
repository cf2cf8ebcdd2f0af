import { type CopyTemplate, templateOf } from "./copy-template";
import { findFieldText } from "./field-value";
import { FOR_POSTER, fieldPathsOf, holdsBrace, replaceSpans } from "./merge-field";
import { copyTemplateOf, tidyLines } from "./plain-text";
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
  const template = draft ? copyTemplateOf(draft.body) : undefined;
  const mediaIds = [...(message.mediaIds.length > 0 || !template ? message.mediaIds : template.mediaIds)];
  if (message.status === "sent" && message.sentText !== null) {
    return { text: message.sentText, unfilled: [], forPoster: [], mediaIds };
  }
  const { text, unfilled, forPoster } = template
    ? renderTemplate(template, input)
    : renderText(tidyLines(message.text), input);
  return { text, unfilled, forPoster, mediaIds };
}

/** Fills the fields of any text for a message: its copy, a title, a snippet. */
export function renderText(text: string, input: RenderInput): Omit<RenderedMessage, "mediaIds"> {
  return renderTemplate(templateOf(text), input);
}

function renderTemplate(template: CopyTemplate, input: RenderInput): Omit<RenderedMessage, "mediaIds"> {
  const forPoster: string[] = [];
  let mayHoldFields = false;
  const fill = ({ text, spans, hasStrayBraces }: CopyTemplate, depth: number): string => {
    if (hasStrayBraces) mayHoldFields = true;
    return replaceSpans(text, spans, (span) => {
      const { path } = span;
      const value = findFieldText(span, input);
      if (value === `【${path}】` && FOR_POSTER.has(path) && !forPoster.includes(path)) forPoster.push(path);
      if (value !== undefined && !holdsBrace(value)) return value;
      if (value !== undefined && depth < MAX_DEPTH) return fill(templateOf(value), depth + 1);
      mayHoldFields = true;
      return value;
    });
  };
  const text = fill(template, 0);
  // Read off the result itself, so that what is listed and what stands in the text cannot differ.
  return { text, unfilled: mayHoldFields ? fieldPathsOf(text) : [], forPoster };
}
