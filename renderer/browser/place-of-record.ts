import type { RecordKind } from "@shared/domain/record-kinds";

/** Where a record is shown: the screen and, where a screen has tabs, which one. */
export type RecordPlace = { readonly to: string; readonly tab?: string };

/** The screen of every kind. A message opens on the calendar, where every day is; Today only has one. */
export const placeOfRecord: Readonly<Record<RecordKind, RecordPlace>> = {
  shops: { to: "/products", tab: "shops" },
  groups: { to: "/groups" },
  tiers: { to: "/personas", tab: "tiers" },
  personas: { to: "/personas", tab: "personas" },
  voices: { to: "/personas", tab: "voices" },
  staff: { to: "/personas", tab: "staff" },
  products: { to: "/products" },
  activities: { to: "/activities" },
  series: { to: "/calendar" },
  drafts: { to: "/drafts" },
  adaptations: { to: "/drafts" },
  versions: { to: "/drafts" },
  messages: { to: "/calendar" },
  snippets: { to: "/library" },
  quotes: { to: "/library", tab: "quotes" },
  topics: { to: "/library", tab: "topics" },
  templates: { to: "/library", tab: "templates" },
  draftTemplates: { to: "/library", tab: "draftTemplates" },
  results: { to: "/insights" },
  ownDays: { to: "/settings", tab: "layers" },
  holidays: { to: "/settings", tab: "layers" },
  media: { to: "/library", tab: "media" },
  channelProfiles: { to: "/settings", tab: "channels" },
  ownRules: { to: "/settings", tab: "checks" },
  acceptances: { to: "/settings", tab: "checks" },
};
