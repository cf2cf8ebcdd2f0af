import type { Activity } from "./activity";
import type { Adaptation } from "./adaptation";
import { type Audience, audienceOf } from "./audience-price";
import type { ChatGroup } from "./chat-group";
import { adaptationPlace, adaptedDraft } from "./choose-adaptation";
import type { Draft } from "./draft";
import type { Message } from "./message";
import type { Product } from "./product";
import type { Shop } from "./shop";
import type { Staff } from "./staff";
import type { Tier } from "./tier";
import type { Voice } from "./voice";

/** Everything messages may refer to, by id: loaded once, then used for any number of messages. */
export type RenderLibrary = {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly groups: ReadonlyMap<string, ChatGroup>;
  readonly shops: ReadonlyMap<string, Shop>;
  readonly products: ReadonlyMap<string, Product>;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly staff: ReadonlyMap<string, Staff>;
  readonly tiers: readonly Tier[];
  /** The adaptations of the drafts, by draft; left out, drafts read as they are for everybody. */
  readonly adaptations?: ReadonlyMap<string, readonly Adaptation[]> | undefined;
};

/** What a message needs of itself to be rendered; the preview of a draft makes one up. */
export type RenderableMessage = Pick<
  Message,
  | "at"
  | "channel"
  | "groupId"
  | "voiceId"
  | "staffId"
  | "activityId"
  | "draftId"
  | "text"
  | "mediaIds"
  | "fieldValues"
  | "status"
  | "sentText"
>;

/** A message with what it refers to, as far as there is any. */
export type RenderInput = {
  readonly message: RenderableMessage;
  readonly draft: Pick<Draft, "body" | "fieldValues"> | null;
  readonly group: ChatGroup | null;
  readonly shop: Shop | null;
  readonly product: Product | null;
  readonly activity: Activity | null;
  readonly voice: Voice | null;
  readonly staff: Staff | null;
  readonly audience: Audience;
};

/**
 * Finds what a message refers to. What it does not say itself comes from its draft (voice, activity, product), then its
 * activity (product), then its group (staff, shop, tiers); a workspace with a single shop means that one. Its draft is the
 * adaptation that fits the message best, where there is one.
 */
export function resolveRenderInput(message: RenderableMessage, library: RenderLibrary): RenderInput {
  const master = lookUp(library.drafts, message.draftId);
  const activity = lookUp(library.activities, message.activityId ?? master?.activityId);
  const group = lookUp(library.groups, message.groupId);
  const product = lookUp(library.products, master?.productIds[0] ?? activity?.productIds[0]);
  const voice = lookUp(library.voices, message.voiceId ?? master?.voiceId);
  const adaptations = (master && library.adaptations?.get(master.id)) ?? [];
  const draft = master && adaptedDraft(master, adaptations, adaptationPlace(message.channel, group, voice, master));
  return {
    message,
    draft,
    group,
    activity,
    product,
    shop: lookUp(library.shops, group?.shopId ?? product?.shopId) ?? onlyOne(library.shops),
    voice,
    staff: lookUp(library.staff, message.staffId ?? group?.staffId),
    audience: audienceOf(draft?.tierId ?? null, group?.tierIds ?? [], library.tiers),
  };
}

function lookUp<Found>(from: ReadonlyMap<string, Found>, id: string | null | undefined): Found | null {
  return id === null || id === undefined ? null : (from.get(id) ?? null);
}

function onlyOne<Found>(from: ReadonlyMap<string, Found>): Found | null {
  if (from.size !== 1) return null;
  const [only] = from.values();
  return only ?? null;
}
