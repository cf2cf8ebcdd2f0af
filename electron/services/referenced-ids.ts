import { mediaIdsOf } from "@shared/domain/plain-text";
import type { FieldsOf, RecordKind } from "@shared/domain/record-kinds";

/** One place in a record that names another record. */
export type Reference = { readonly field: string; readonly kind: RecordKind; readonly id: string };

type Ids = string | null | readonly string[];

/** Which fields of each kind name which other kind: one table, so that no reference is checked in one place and forgotten in another. */
const namesOtherRecords: { readonly [K in RecordKind]: (fields: FieldsOf<K>) => [string, RecordKind, Ids][] } = {
  shops: () => [],
  groups: (group) => [
    ["shopId", "shops", group.shopId],
    ["tierIds", "tiers", group.tierIds],
    ["personaIds", "personas", group.personaIds],
    ["staffId", "staff", group.staffId],
    ["slots", "voices", group.slots.flatMap((slot) => slot.voiceId ?? [])],
  ],
  tiers: (tier) => [["voiceId", "voices", tier.voiceId]],
  personas: (persona) => [["tierIds", "tiers", persona.tierIds]],
  voices: (voice) => [["groupIds", "groups", voice.groupIds]],
  staff: (staff) => [
    ["voiceIds", "voices", staff.voiceIds],
    ["groupIds", "groups", staff.groupIds],
  ],
  products: (product) => [
    ["shopId", "shops", product.shopId],
    ...product.skus.flatMap((sku): [string, RecordKind, Ids][] => [
      ["skus", "tiers", sku.targetTierId],
      ["skus", "tiers", sku.prices.flatMap((price) => price.tierId ?? [])],
    ]),
  ],
  activities: (activity) => [
    ["groupIds", "groups", activity.groupIds],
    ["productIds", "products", activity.productIds],
    ["ownerStaffId", "staff", activity.ownerStaffId],
  ],
  drafts: (draft) => [
    ["voiceId", "voices", draft.voiceId],
    ["personaId", "personas", draft.personaId],
    ["tierId", "tiers", draft.tierId],
    ["productIds", "products", draft.productIds],
    ["activityId", "activities", draft.activityId],
    ["ownerStaffId", "staff", draft.ownerStaffId],
    ["body", "media", mediaIdsOf(draft.body)],
  ],
  adaptations: (adaptation) => [
    ["draftId", "drafts", adaptation.draftId],
    ["tierId", "tiers", adaptation.tierId],
    ["personaId", "personas", adaptation.personaId],
    ["voiceId", "voices", adaptation.voiceId],
    ["body", "media", adaptation.body ? mediaIdsOf(adaptation.body) : []],
  ],
  versions: (version) => [
    ["draftId", "drafts", version.draftId],
    ["body", "media", mediaIdsOf(version.body)],
  ],
  messages: (message) => [
    ["groupId", "groups", message.groupId],
    ["voiceId", "voices", message.voiceId],
    ["staffId", "staff", message.staffId],
    ["activityId", "activities", message.activityId],
    ["draftId", "drafts", message.draftId],
    ["mediaIds", "media", message.mediaIds],
  ],
  snippets: (snippet) => [
    ["voiceId", "voices", snippet.voiceId],
    ["steps", "voices", snippet.steps.flatMap((step) => step.voiceId ?? [])],
  ],
  quotes: (quote) => [
    ["screenshotId", "media", quote.screenshotId],
    ["productId", "products", quote.productId],
    ["personaId", "personas", quote.personaId],
  ],
  topics: (topic) => [["groupIds", "groups", topic.groupIds]],
  // Its pattern names what the occurrence it was taken from named.
  series: () => [],
  // Cues name only what the run sheet's own operations have looked up.
  templates: () => [],
  draftTemplates: () => [],
  results: (result) => [["activityId", "activities", result.activityId]],
  ownDays: (day) => [["groupIds", "groups", day.groupIds]],
  holidays: () => [],
  media: () => [],
  channelProfiles: () => [],
  ownRules: () => [],
  acceptances: (acceptance) => [["mediaId", "media", acceptance.mediaId]],
};

/** Every other record that a record names. */
export function referencedIds<K extends RecordKind>(kind: K, fields: FieldsOf<K>): Reference[] {
  return namesOtherRecords[kind](fields).flatMap(([field, target, ids]) =>
    (typeof ids === "string" ? [ids] : (ids ?? [])).map((id) => ({ field, kind: target, id })),
  );
}
