import { type FieldSpan, holdsBrace, replaceSpans, scanFields } from "./merge-field";

/** A text ready to be filled any number of times: where its fields are, and whether braces stand beside them. */
export type CopyTemplate = {
  readonly text: string;
  readonly spans: readonly FieldSpan[];
  readonly hasStrayBraces: boolean;
};

/** Reads a text for its merge fields. */
export function templateOf(text: string): CopyTemplate {
  const spans = scanFields(text);
  return { text, spans, hasStrayBraces: holdsBrace(replaceSpans(text, spans, () => "")) };
}
