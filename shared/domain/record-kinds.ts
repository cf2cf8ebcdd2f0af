import type { z } from "zod";
import { activity, activityFields, blankActivity } from "./activity";
import { activityTemplate, activityTemplateFields, blankActivityTemplate } from "./activity-template";
import { adaptation, adaptationFields, blankAdaptation } from "./adaptation";
import { channelOverride, channelOverrideFields } from "./channel-override";
import { blankChatGroup, chatGroup, chatGroupFields } from "./chat-group";
import { acceptance, acceptanceFields, blankAcceptance } from "./check/acceptance";
import { blankOwnRule, ownRule, ownRuleFields } from "./check/own-rule";
import { blankDraft, draft, draftFields } from "./draft";
import { blankDraftTemplate, draftTemplate, draftTemplateFields } from "./draft-template";
import { blankImportedHolidays, importedHolidays, importedHolidaysFields } from "./imported-holidays";
import { media, mediaFields } from "./media";
import { blankMessage, message, messageFields } from "./message";
import { blankOwnDay, ownDay, ownDayFields } from "./own-day";
import { blankPersona, persona, personaFields } from "./persona";
import { blankProduct, product, productFields } from "./product";
import { blankQuote, quote, quoteFields } from "./quote";
import { blankResult, result, resultFields } from "./result";
import { blankSeries, series, seriesFields } from "./series";
import { blankShop, shop, shopFields } from "./shop";
import { blankSnippet, snippet, snippetFields } from "./snippet";
import { blankStaff, staff, staffFields } from "./staff";
import { blankTier, tier, tierFields } from "./tier";
import { blankTopic, topic, topicFields } from "./topic";
import { version, versionFields } from "./version";
import { blankVoice, voice, voiceFields } from "./voice";

/** All kinds, in the order in which they are listed to people. Apart from their schemas, so that a screen may know of them without those. */
export const RECORD_KINDS = [
  "shops",
  "groups",
  "tiers",
  "personas",
  "voices",
  "staff",
  "products",
  "activities",
  "series",
  "drafts",
  "adaptations",
  "versions",
  "messages",
  "snippets",
  "quotes",
  "topics",
  "results",
  "templates",
  "draftTemplates",
  "ownDays",
  "holidays",
  "media",
  "channelProfiles",
  "ownRules",
  "acceptances",
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Every aggregate the store keeps, under the one word it has at every level:
 * table name, contract key, command-line KIND. `fields` is what a person edits, `blank` what a new one starts with.
 */
export const recordKinds = {
  shops: { record: shop, fields: shopFields, blank: blankShop },
  groups: { record: chatGroup, fields: chatGroupFields, blank: blankChatGroup },
  tiers: { record: tier, fields: tierFields, blank: blankTier },
  personas: { record: persona, fields: personaFields, blank: blankPersona },
  voices: { record: voice, fields: voiceFields, blank: blankVoice },
  staff: { record: staff, fields: staffFields, blank: blankStaff },
  products: { record: product, fields: productFields, blank: blankProduct },
  activities: { record: activity, fields: activityFields, blank: blankActivity },
  series: { record: series, fields: seriesFields, blank: blankSeries },
  drafts: { record: draft, fields: draftFields, blank: blankDraft },
  adaptations: { record: adaptation, fields: adaptationFields, blank: blankAdaptation },
  versions: { record: version, fields: versionFields, blank: {} },
  messages: { record: message, fields: messageFields, blank: blankMessage },
  snippets: { record: snippet, fields: snippetFields, blank: blankSnippet },
  quotes: { record: quote, fields: quoteFields, blank: blankQuote },
  topics: { record: topic, fields: topicFields, blank: blankTopic },
  results: { record: result, fields: resultFields, blank: blankResult },
  templates: { record: activityTemplate, fields: activityTemplateFields, blank: blankActivityTemplate },
  draftTemplates: { record: draftTemplate, fields: draftTemplateFields, blank: blankDraftTemplate },
  ownDays: { record: ownDay, fields: ownDayFields, blank: blankOwnDay },
  holidays: { record: importedHolidays, fields: importedHolidaysFields, blank: blankImportedHolidays },
  media: { record: media, fields: mediaFields, blank: {} },
  channelProfiles: { record: channelOverride, fields: channelOverrideFields, blank: {} },
  ownRules: { record: ownRule, fields: ownRuleFields, blank: blankOwnRule },
  acceptances: { record: acceptance, fields: acceptanceFields, blank: blankAcceptance },
} as const satisfies Record<RecordKind, object>;

export type RecordOf<K extends RecordKind> = z.infer<(typeof recordKinds)[K]["record"]>;
export type FieldsOf<K extends RecordKind> = z.infer<(typeof recordKinds)[K]["fields"]>;

/** A record's name for people: its title or name, whichever it has. */
export function labelOf(record: { readonly name?: string; readonly title?: string }): string {
  return record.title ?? record.name ?? "";
}
