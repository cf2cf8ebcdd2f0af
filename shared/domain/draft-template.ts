import { z } from "zod";
import { channel } from "./channel";
import { draftKind } from "./draft";
import { labels, line, prose, recordOf } from "./record";

/** A beginning for a draft (S5): what to think of before writing, and copy to write on. */
export const draftTemplateFields = z.object({
  name: line(60),
  kind: draftKind,
  /** What to gather and to think of before writing; goes into the draft's note. */
  brief: prose(2000),
  /** What readers get from such copy (S1). */
  memberValue: line(200),
  /** The copy, with `{{…}}` where it differs each time. */
  text: prose(8000),
  channel,
  tags: labels,
  /** The shipped template in whose place it stands; empty for none. */
  standsFor: z.string().max(60),
});

export const draftTemplate = recordOf(draftTemplateFields);

/** A template as shipped: dated data. */
export const shippedDraftTemplate = draftTemplateFields
  .omit({ standsFor: true })
  .extend({ key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) });

export type DraftTemplateFields = z.infer<typeof draftTemplateFields>;
export type DraftTemplate = z.infer<typeof draftTemplate>;

/** A template with nothing filled in. */
export const blankDraftTemplate: DraftTemplateFields = {
  name: "",
  kind: "knowledge",
  brief: "",
  memberValue: "",
  text: "",
  channel: "wechat_group",
  tags: [],
  standsFor: "",
};
