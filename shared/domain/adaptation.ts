import { z } from "zod";
import { channel } from "./channel";
import { line, recordId, recordOf } from "./record";
import { richText } from "./rich-text";

/** A draft 改写 for some of its readers: for a channel, a tier, a persona, a voice, or several of these at once. */
export const adaptationFields = z.object({
  draftId: recordId,
  /** For which channel; null for any. */
  channel: channel.nullable(),
  tierId: recordId.nullable(),
  personaId: recordId.nullable(),
  voiceId: recordId.nullable(),
  /** Its own title, for channels that have one; empty takes the draft's. */
  title: line(120),
  /** Its own text; null takes the draft's 沿用. */
  body: richText.nullable(),
  /** The draft's text it was written from, so that later changes of the draft can be told apart; null while it takes the draft's. */
  baseBody: richText.nullable(),
});

export const adaptation = recordOf(adaptationFields);
export type AdaptationFields = z.infer<typeof adaptationFields>;
export type Adaptation = z.infer<typeof adaptation>;

/** An adaptation with nothing filled in; it still needs its draft. */
export const blankAdaptation: Omit<AdaptationFields, "draftId"> = {
  channel: null,
  tierId: null,
  personaId: null,
  voiceId: null,
  title: "",
  body: null,
  baseBody: null,
};
