import type { Adaptation } from "./adaptation";
import type { Channel } from "./channel";
import type { ChatGroup } from "./chat-group";
import type { Draft } from "./draft";

/** Whom a draft speaks to in one message: where, which tiers and personas listen, who speaks. */
export type AdaptationPlace = {
  readonly channel: Channel;
  readonly tierIds: readonly string[];
  readonly personaIds: readonly string[];
  readonly voiceId: string | null;
};

/** What an adaptation is for; the sooner named, the more it weighs between two that say equally much. */
const FACETS = ["channel", "tierId", "voiceId", "personaId"] as const;

/**
 * The adaptation that fits a message best: everything it is for must be so, and of several the one that says most wins,
 * then the one for the channel before the tier, the voice and the persona, then the older one. Undefined: the draft itself.
 */
export function chooseAdaptation<A extends Pick<Adaptation, (typeof FACETS)[number]>>(
  adaptations: readonly A[],
  place: AdaptationPlace,
): A | undefined {
  let best: A | undefined;
  for (const adaptation of adaptations) {
    if (fits(adaptation, place) && (!best || specificity(adaptation) > specificity(best))) best = adaptation;
  }
  return best;
}

/** A draft as it reads for one message: its own words, or those of the adaptation that fits. */
export function adaptedDraft<D extends Pick<Draft, "title" | "body">>(
  draft: D,
  adaptations: readonly Adaptation[],
  place: AdaptationPlace,
): D {
  const chosen = chooseAdaptation(adaptations, place);
  if (!chosen || (chosen.body === null && chosen.title === "")) return draft;
  return { ...draft, body: chosen.body ?? draft.body, title: chosen.title || draft.title };
}

/** Where a message goes and who hears it; a draft that names a group's tiers itself speaks to those where no group does. */
export function adaptationPlace(
  channel: Channel,
  group: Pick<ChatGroup, "tierIds" | "personaIds"> | null,
  voice: { readonly id: string } | null,
  draft: Pick<Draft, "tierId" | "personaId">,
): AdaptationPlace {
  const named = (id: string | null) => (id === null ? [] : [id]);
  return {
    channel,
    tierIds: group?.tierIds ?? named(draft.tierId),
    personaIds: group?.personaIds ?? named(draft.personaId),
    voiceId: voice?.id ?? null,
  };
}

function fits(
  { channel, tierId, personaId, voiceId }: Pick<Adaptation, (typeof FACETS)[number]>,
  place: AdaptationPlace,
): boolean {
  return (
    (channel === null || channel === place.channel) &&
    (tierId === null || place.tierIds.includes(tierId)) &&
    (personaId === null || place.personaIds.includes(personaId)) &&
    (voiceId === null || voiceId === place.voiceId)
  );
}

/** Counts what is named; the remainder after the count says how much it weighs. */
function specificity(adaptation: Pick<Adaptation, (typeof FACETS)[number]>): number {
  return FACETS.reduce(
    (sum, facet, index) => sum + (adaptation[facet] === null ? 0 : 100 + 2 ** (FACETS.length - 1 - index)),
    0,
  );
}
