import { z } from "zod";
import { recordId } from "../../domain/record";
import { operation } from "../operation";

/** Kinds that search covers, in the order groups of results are shown. */
export const searchKind = z.enum([
  "drafts",
  "messages",
  "activities",
  "products",
  "groups",
  "personas",
  "snippets",
  "quotes",
  "draftTemplates",
  "voices",
  "staff",
]);

export const searchHit = z.object({
  kind: searchKind,
  id: recordId,
  title: z.string(),
  /** A piece of the text around the first hit, at most about 80 characters. */
  excerpt: z.string(),
  /** UTF-16 spans [start, end) to highlight. */
  titleSpans: z.array(z.tuple([z.number().int(), z.number().int()])),
  excerptSpans: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** What else helps to tell it apart: a time, a group. */
  hint: z.string(),
});

export type SearchKind = z.infer<typeof searchKind>;
export type SearchHit = z.infer<typeof searchHit>;

export const searchContract = {
  /** Finds words of 1 to n characters, mixed 中英, pinyin and initials; at most `limit` hits a kind. */
  query: operation
    .input(
      z.object({
        words: z.string().max(200),
        kinds: z.array(searchKind).optional(),
        limit: z.number().int().min(1).max(100).optional(),
      }),
    )
    .output(z.object({ groups: z.array(z.object({ kind: searchKind, hits: z.array(searchHit), more: z.boolean() })) })),
};
