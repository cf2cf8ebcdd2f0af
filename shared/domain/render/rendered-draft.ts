import { z } from "zod";
import { channel, channelLimit } from "../channel";

/** Something the person who pastes should know; its sentence is in `warning-sentence.ts`. */
export const renderWarning = z.object({
  code: z.enum([
    "too_long",
    "too_many_images",
    "images_stay",
    "gif_refused",
    "links_inert",
    "links_penalised",
    "too_many_topics",
    "pick_topics_again",
    "emoji_avoided",
    "joined_emoji_in_title",
    "title_signs",
    "sms_signature",
    "sms_opt_out",
    "split",
    "unfilled",
  ]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** One limit of the channel held against what is rendered. */
export const renderCount = channelLimit.extend({
  count: z.number().int(),
  state: z.enum(["ok", "amber", "red"]),
  /** UTF-16 offset of the first character over the limit (the hard one, else the soft one); null when it fits. */
  cutAt: z.number().int().nullable(),
});

/** A draft as it leaves for one channel. */
export const renderedDraft = z.object({
  channel,
  title: z.object({
    text: z.string(),
    /** The same, brought into the channel's limit: cut between characters, signs it refuses left out. */
    fitted: z.string(),
  }),
  /** Texts to paste one after the other; most channels take one. */
  parts: z.array(z.object({ text: z.string() })),
  /** Inline-styled HTML, where the channel takes it. */
  html: z.string().optional(),
  /** Pictures by number, each once, in the order in which they are sent or uploaded. */
  images: z.array(z.object({ number: z.number().int(), mediaId: z.string(), alt: z.string() })),
  /** Links that became numbered notes. */
  footnotes: z.array(z.object({ number: z.number().int(), text: z.string(), href: z.string() })),
  /** Topics found in the text or added to it, without their signs. */
  topics: z.array(z.string()),
  counts: z.array(renderCount),
  /** Short messages: places taken, messages billed, and the offsets at which the text is cut between them. */
  sms: z.object({ places: z.number().int(), billed: z.number().int(), cuts: z.array(z.number().int()) }).optional(),
  /** Paths of the fields that still stand in the text. */
  unfilled: z.array(z.string()),
  /** Paths left to the person who pastes. */
  forPoster: z.array(z.string()),
  warnings: z.array(renderWarning),
});

export type RenderWarning = z.infer<typeof renderWarning>;
export type RenderCount = z.infer<typeof renderCount>;
export type RenderedDraft = z.infer<typeof renderedDraft>;
