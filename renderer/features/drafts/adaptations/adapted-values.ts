import type { Adaptation } from "@shared/domain/adaptation";
import type { Draft } from "@shared/domain/draft";
import type { RichText } from "@shared/domain/rich-text";

/** A draft as it reads to those an adaptation is for; `body` is the adaptation's text as it stands on the screen. */
export function adaptedValues(draft: Draft, adaptation: Adaptation | undefined, body: RichText | undefined): Draft {
  if (!adaptation) return draft;
  return {
    ...draft,
    title: adaptation.title || draft.title,
    body: body ?? adaptation.body ?? draft.body,
    channel: adaptation.channel ?? draft.channel,
    tierId: adaptation.tierId ?? draft.tierId,
    personaId: adaptation.personaId ?? draft.personaId,
    voiceId: adaptation.voiceId ?? draft.voiceId,
  };
}
