import { z } from "zod";
import { labels, line, prose, recordOf } from "./record";

/** A piece of reusable text 话术: greeting, answer, objection, after-sales, rule. */
export const snippetKind = z.enum(["opening", "answer", "objection", "after_sale", "rule", "closing", "other"]);

export const snippetFields = z.object({
  title: line(80),
  kind: snippetKind,
  text: prose(),
  tags: labels,
});

export const snippet = recordOf(snippetFields);
export type SnippetFields = z.infer<typeof snippetFields>;
export type Snippet = z.infer<typeof snippet>;

/** A snippet with nothing filled in. */
export const blankSnippet: SnippetFields = { title: "", kind: "other", text: "", tags: [] };
