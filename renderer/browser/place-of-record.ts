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
  drafts: { to: "/drafts" },
  messages: { to: "/calendar" },
  snippets: { to: "/library" },
  templates: { to: "/activities" },
  results: { to: "/insights" },
  media: { to: "/library", tab: "media" },
};
