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

/** How sure we are of a limit: official, several sources, one source, not confirmed. */
export const confidence = z.enum(["high", "medium", "low", "unconfirmed"]);

/** One limit of a channel, as dated data. `soft` is where the count turns amber, `hard` where it turns red. */
export const channelLimit = z.object({
  field: z.enum(["body", "title", "summary", "author", "caption"]),
  counter,
  soft: z.number().int().positive().nullable(),
  hard: z.number().int().positive().nullable(),
  source: z.string(),
  asOf: z.string(),
  confidence,
});

/** Something else to know about a channel before posting: images, tags, links, folding; a dated sentence in both languages. */
export const channelFact = z.object({
  about: z.enum(["images", "video", "tags", "links", "folding", "pasting", "schedule", "rules"]),
  zh: z.string(),
  en: z.string(),
  source: z.string(),
  asOf: z.string(),
  confidence,
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
});

export type ChannelLimit = z.infer<typeof channelLimit>;
export type ChannelFact = z.infer<typeof channelFact>;
export type ChannelProfile = z.infer<typeof channelProfile>;
