import { audienceOf } from "@shared/domain/audience-price";
import type { Channel, ChannelProfile } from "@shared/domain/channel";
import type { CopyFacts } from "@shared/domain/check/copy-facts";
import type { Draft } from "@shared/domain/draft";
import type { MessageView } from "@shared/domain/message";
import { indexUnagreed, type UnagreedQuotes } from "@shared/domain/quote-index";
import type { RecordOf } from "@shared/domain/record-kinds";
import { type DateText, dateOf } from "@shared/domain/wall-time";
import type { ReadDb } from "../store/database";
import { getRecords, listRecords } from "../store/records";
import { profilesOf } from "./change-channel";

type Kinds = "tiers" | "products" | "personas" | "voices" | "activities" | "groups" | "drafts";

/** The records that checks look at, loaded once for any number of texts. */
export type CheckLibrary = {
  readonly profiles: ReadonlyMap<Channel, ChannelProfile>;
  readonly products: readonly RecordOf<"products">[];
  readonly tiers: readonly RecordOf<"tiers">[];
  readonly unagreed: UnagreedQuotes;
  readonly find: <K extends Exclude<Kinds, "tiers" | "products">>(kind: K, id: string | null) => RecordOf<K> | null;
};

/** Loads what checks look at; single records are read when they are asked for, each once. */
export function loadCheckLibrary(db: ReadDb): CheckLibrary {
  const read = new Map<string, RecordOf<Kinds> | null>();
  return {
    profiles: new Map(profilesOf(db).map((profile) => [profile.channel, profile])),
    products: listRecords(db, "products"),
    tiers: listRecords(db, "tiers"),
    unagreed: indexUnagreed(listRecords(db, "quotes")),
    find: (kind, id) => {
      if (id === null) return null;
      const key = `${kind}:${id}`;
      if (!read.has(key)) read.set(key, getRecords(db, kind, [id])[0] ?? null);
      return (read.get(key) ?? null) as RecordOf<typeof kind> | null;
    },
  };
}

/** What is known of a draft on a day, with the text as it is now. */
export function draftFacts(
  library: CheckLibrary,
  draft: Draft,
  { text, channel, day }: { readonly text: string; readonly channel: Channel; readonly day: DateText },
): CopyFacts {
  const activity = library.find("activities", draft.activityId);
  return {
    text,
    channel,
    profile: library.profiles.get(channel),
    day,
    products: productsOf(library, [...draft.productIds, ...(activity?.productIds ?? [])]),
    catalogue: library.products,
    audience: audienceOf(draft.tierId, [], library.tiers),
    tier: library.tiers.find(({ id }) => id === draft.tierId) ?? null,
    tiers: library.tiers,
    activity,
    persona: library.find("personas", draft.personaId),
    voice: library.find("voices", draft.voiceId),
    draft,
    unagreed: library.unagreed,
    unfilled: [],
  };
}

/** What is known of a message as it will be pasted. */
export function messageFacts(library: CheckLibrary, view: MessageView): CopyFacts {
  const { message, text, unfilled } = view;
  const draft = library.find("drafts", message.draftId);
  const group = library.find("groups", message.groupId);
  const activity = library.find("activities", message.activityId ?? draft?.activityId ?? null);
  const audience = audienceOf(draft?.tierId ?? null, group?.tierIds ?? [], library.tiers);
  return {
    text,
    channel: message.channel,
    profile: library.profiles.get(message.channel),
    day: dateOf(message.at),
    products: productsOf(library, [...(draft?.productIds ?? []), ...(activity?.productIds ?? [])]),
    catalogue: library.products,
    audience,
    tier: library.tiers.find(({ id }) => id === draft?.tierId) ?? onlyOne(audience.tiers),
    tiers: library.tiers,
    activity,
    persona: library.find("personas", draft?.personaId ?? null),
    voice: library.find("voices", message.voiceId ?? draft?.voiceId ?? null),
    draft,
    unagreed: library.unagreed,
    unfilled,
  };
}

function productsOf(library: CheckLibrary, ids: readonly string[]) {
  return library.products.filter(({ id }) => ids.includes(id));
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
