import { z } from "zod";
import { channel } from "./channel";
import { labels, line, prose, recordId, recordOf } from "./record";

/**
 * What a piece of reusable text 话术 is for: opening, welcome, a question that keeps coming, an objection, after-sales,
 * rules, closing, a crisis (S28), an escalation ladder (S41), an account card (S56), a solution card (S52).
 */
export const snippetKind = z.enum([
  "opening",
  "answer",
  "objection",
  "after_sale",
  "rule",
  "closing",
  "other",
  "welcome",
  "crisis",
  "escalation",
  "account",
  "solution",
]);

/** One rung: who answers, with which words, and how the matter is handed to the next. */
export const snippetStep = z.object({
  /** Who speaks, as the team says it: 助理, 店长; a voice of the workspace may be named beside it. */
  role: line(40),
  voiceId: recordId.nullable(),
  text: prose(3000),
  /** Said when the matter goes to the next rung; empty on the last. */
  handOver: line(300),
});

export const snippetFields = z.object({
  title: line(80),
  kind: snippetKind,
  text: prose(),
  tags: labels,
  /** What somebody asks or says when it is needed; empty where it begins by itself. */
  question: line(300),
  /** Who says it best; null for anybody. */
  voiceId: recordId.nullable(),
  /** Where it fits; empty for everywhere. */
  channels: z
    .array(channel)
    .max(40)
    .transform((list) => [...new Set(list)]),
  /** The rungs of a crisis script or an escalation ladder, from the first answer to the last word. */
  steps: z.array(snippetStep).max(6),
  /** The shipped snippet in whose place it stands; empty for none. */
  standsFor: z.string().max(60),
});

export const snippet = recordOf(snippetFields);

/** A snippet as shipped: dated data without a voice of its own. */
export const shippedSnippet = snippetFields.omit({ voiceId: true, standsFor: true, steps: true }).extend({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  steps: z.array(snippetStep.omit({ voiceId: true })).max(6),
});

export type SnippetKind = z.infer<typeof snippetKind>;
export type SnippetStep = z.infer<typeof snippetStep>;
export type SnippetFields = z.infer<typeof snippetFields>;
export type Snippet = z.infer<typeof snippet>;

/** A snippet with nothing filled in. */
export const blankSnippet: SnippetFields = {
  title: "",
  kind: "other",
  text: "",
  tags: [],
  question: "",
  voiceId: null,
  channels: [],
  steps: [],
  standsFor: "",
};

/** Kinds that are answered rung by rung. */
export const LADDER_KINDS: ReadonlySet<SnippetKind> = new Set(["crisis", "escalation"]);

/** Everything a snippet says, to find it again in copy: its text and its rungs. */
export function textsOfSnippet({ text, steps }: Pick<SnippetFields, "text" | "steps">): string {
  return [text, ...steps.map((step) => step.text)].filter((part) => part.trim() !== "").join("\n");
}

/** What is pasted when a snippet is put into copy: its text. A ladder's text is for the team only, so its first rung stands in. */
export function textOfSnippet({ text, steps }: Pick<SnippetFields, "text" | "steps">): string {
  return steps[0]?.text || text;
}
