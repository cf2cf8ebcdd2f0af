import { z } from "zod";
import { channel } from "./channel";
import { labels, line, prose, recordId, recordOf, references } from "./record";
import { emptyRichText, richText } from "./rich-text";

/** What the copy does (S5): 解读/测评/场景/痛点/用户评价/干货/促销/互动/通知, and 生活 for Moments (S60). */
export const draftKind = z.enum([
  "explain",
  "review",
  "scene",
  "pain",
  "testimony",
  "knowledge",
  "promotion",
  "interaction",
  "notice",
  "life",
]);

/** The flow 收集→撰写→审核→待发→已发 (S43). */
export const draftStatus = z.enum(["collect", "write", "review", "ready", "published"]);

/** Copy that stays true: `on` puts it into the evergreen pool, `noRepeatDays` is its rest in one group. */
export const evergreen = z.object({ on: z.boolean(), noRepeatDays: z.number().int().min(1).max(730) });

export const draftFields = z.object({
  title: line(120),
  kind: draftKind,
  status: draftStatus,
  /** 给用户的价值 (S1): one line; empty keeps it from 待发 unless a reason is given. */
  memberValue: line(200),
  /** Why it may go out without a value for members; empty when the rule is kept. */
  valueWaiver: line(200),
  body: richText,
  channel,
  tags: labels,
  voiceId: recordId.nullable(),
  personaId: recordId.nullable(),
  tierId: recordId.nullable(),
  productIds: references,
  activityId: recordId.nullable(),
  ownerStaffId: recordId.nullable(),
  /** Values for fields that the workspace does not know, e.g. 订单数 → 61. */
  fieldValues: z.record(z.string().max(64), z.string().max(500)),
  note: prose(),
  /** Whether it may be used again and again, and how long it rests in one group in between (C12). */
  evergreen,
  /** Written by or with a machine: it must say so when it goes out. */
  isAiDrafted: z.boolean(),
});

export const draft = recordOf(draftFields).extend({
  /** The body as plain text with `{{…}}`, kept beside it for search and lists. */
  plainText: z.string(),
  /** The file it was taken in from, as `electron/imports/draft-key.ts` writes it; null for one that was written here. */
  importKey: z.string().nullable(),
});

export type DraftKind = z.infer<typeof draftKind>;
export type DraftStatus = z.infer<typeof draftStatus>;
export type DraftFields = z.infer<typeof draftFields>;
export type Draft = z.infer<typeof draft>;

/** A draft with nothing filled in. */
export const blankDraft: DraftFields = {
  title: "",
  kind: "knowledge",
  status: "write",
  memberValue: "",
  valueWaiver: "",
  body: emptyRichText,
  channel: "wechat_group",
  tags: [],
  voiceId: null,
  personaId: null,
  tierId: null,
  productIds: [],
  activityId: null,
  ownerStaffId: null,
  fieldValues: {},
  note: "",
  evergreen: { on: false, noRepeatDays: 60 },
  isAiDrafted: false,
};

/** Whether a draft may go to 待发 or 已发: it says what members get, or why it need not (S1). */
export function mayBeReady(draft: Pick<DraftFields, "memberValue" | "valueWaiver">): boolean {
  return draft.memberValue.trim() !== "" || draft.valueWaiver.trim() !== "";
}
