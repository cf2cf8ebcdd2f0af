import { z } from "zod";

/** Where text goes; limits and counters of each are data in `resources/channels.json`. */
export const channel = z.enum([
  "wechat_group",
  "wechat_direct",
  "wechat_moments",
  "wechat_official_account",
  "wechat_video",
  "xiaohongshu",
  "douyin",
  "kuaishou",
  "weibo",
  "taobao",
  "sms",
  "telegram",
  "whatsapp",
  "line",
  "instagram",
  "facebook",
]);

export type Channel = z.infer<typeof channel>;

/** Ways of counting characters (FACTS 1.0). */
export const counter = z.enum(["utf16", "xhs_title", "bytes2", "utf8", "sms", "grapheme"]);

export type Counter = z.infer<typeof counter>;

/** How sure we are of a limit: official, several sources, one source, not confirmed; or the person set it themselves. */
export const confidence = z.enum(["high", "medium", "low", "unconfirmed", "own"]);

/** Where a figure or a rule is from, when it was looked up, and how sure we are of it. */
const dated = { source: z.string().max(500), asOf: z.string().max(20), confidence };

/** One limit of a channel, as dated data. `soft` is where the count turns amber, `hard` where it turns red. */
export const channelLimit = z.object({
  field: z.enum(["body", "title", "summary", "author", "caption"]),
  counter,
  soft: z.number().int().positive().nullable(),
  hard: z.number().int().positive().nullable(),
  ...dated,
});

/** How copy leaves for a channel: what may be formatted, what becomes of links, pictures, topics and long texts. */
export const channelPolicy = z.object({
  formatting: z.object({
    /** Plain text, inline-styled HTML beside it, or a product's title with its description. */
    output: z.enum(["plain", "html", "product"]),
    /** Headings stand in 【】, or bare where 【】 means the sender's signature. */
    headings: z.enum(["brackets", "bare"]),
    emoji: z.enum(["kept", "avoided"]),
    /** Signs a title may hold beside letters, digits and characters; null where any may stand. */
    titleSigns: z.string().max(60).nullable(),
    ...dated,
  }),
  links: z.object({
    /** Tappable in the text; text only; numbered notes at the end; held against the poster. */
    policy: z.enum(["tappable", "inert", "footnotes", "penalised"]),
    ...dated,
  }),
  images: z.object({
    /** Sent apart from the text, uploaded at their place in it, or not sent at all. */
    placement: z.enum(["apart", "inline", "none"]),
    gif: z.boolean(),
    ...dated,
  }),
  tags: z.object({
    /** `#话题 `, `#话题#`, `#话题[话题]#`; "none" leaves what was written. */
    style: z.enum(["none", "hash", "closed", "topic"]),
    max: z.number().int().positive().nullable(),
    ...dated,
  }),
  splitting: z.object({
    /** Several messages of at most `at`, one text billed in parts, or one text however long. */
    by: z.enum(["none", "messages", "sms"]),
    counter,
    at: z.number().int().min(50).nullable(),
    ...dated,
  }),
});

/** Something else to know about a channel before posting: images, tags, links, folding; a dated sentence in both languages. */
export const channelFact = z.object({
  about: z.enum(["images", "video", "tags", "links", "folding", "pasting", "schedule", "rules"]),
  zh: z.string(),
  en: z.string(),
  ...dated,
});

/** A channel's profile: name for people, what its text may carry, limits. */
export const channelProfile = z.object({
  channel,
  name: z.object({ zh: z.string(), en: z.string() }),
  /** Private: our own groups and contacts. Public: feeds of strangers (S62). */
  domain: z.enum(["private", "public"]),
  /** Whether a message on it is addressed to one of our groups. */
  addressesGroup: z.boolean(),
  maxImages: z.number().int().nonnegative().nullable(),
  limits: z.array(channelLimit),
  facts: z.array(channelFact).default([]),
  policy: channelPolicy,
  /** Whether the person has changed it; the shipped one can be taken again. */
  isOwn: z.boolean().default(false),
});

export type ChannelLimit = z.infer<typeof channelLimit>;
export type ChannelFact = z.infer<typeof channelFact>;
export type ChannelProfile = z.infer<typeof channelProfile>;
export type ChannelPolicy = z.infer<typeof channelPolicy>;
export type Confidence = z.infer<typeof confidence>;
