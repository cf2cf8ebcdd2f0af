import { blankOwnDay } from "./own-day";
import { blankQuote, titleOfQuote } from "./quote";
import type { RecordBase } from "./record";
import { type FieldsOf, type RecordKind, type RecordOf, recordKinds } from "./record-kinds";
import type { IdOf } from "./sample-keys";
import type { SampleSource } from "./sample-schema";
import { dateOfSampleDay } from "./sample-time";
import { blankSnippet } from "./snippet";
import type { DateText } from "./wall-time";

/** Kinds of the sample that describe the shop itself: nothing in them depends on the time of day. */
export type BasisKind =
  | "shops"
  | "tiers"
  | "voices"
  | "staff"
  | "groups"
  | "personas"
  | "products"
  | "snippets"
  | "quotes"
  | "ownDays";

/** The sample's records by kind. */
export type SampleBasis = { readonly [K in BasisKind]: RecordOf<K>[] };

/** A record as the store will hold it: fields checked by their schema. Dates of making are the store's. */
export function sampleRecord<K extends RecordKind>(kind: K, id: string, fields: FieldsOf<K>) {
  const base: RecordBase = { id, revision: 1, createdAt: "", updatedAt: "", trashedAt: null };
  return { ...base, ...(recordKinds[kind].fields.parse(fields) as FieldsOf<K>) };
}

/** Shops, tiers, voices, staff, groups, personas, products, snippets, quotes and own days of the sample. */
export function buildSampleBasis(
  source: SampleSource,
  idOf: IdOf,
  { today, newId }: { readonly today: DateText; readonly newId: () => string },
): SampleBasis {
  const all = (kind: Parameters<IdOf>[0], keys: readonly string[]) => keys.map((key) => idOf(kind, key));
  const day = (text: string | null) => text && dateOfSampleDay(text, today);
  return {
    shops: source.shops.map(({ key, ...shop }) => sampleRecord("shops", idOf("shops", key), shop)),
    tiers: source.tiers.map(({ key, voice, ...tier }) =>
      sampleRecord("tiers", idOf("tiers", key), { ...tier, voiceId: idOf("voices", voice) }),
    ),
    voices: source.voices.map(({ key, groups, ...voice }) =>
      sampleRecord("voices", idOf("voices", key), { ...voice, groupIds: all("groups", groups) }),
    ),
    staff: source.staff.map(({ key, voices, groups, ...person }) =>
      sampleRecord("staff", idOf("staff", key), {
        ...person,
        voiceIds: all("voices", voices),
        groupIds: all("groups", groups),
      }),
    ),
    groups: source.groups.map(({ key, shop, tiers, personas, staff, slots, ...group }) =>
      sampleRecord("groups", idOf("groups", key), {
        ...group,
        shopId: idOf("shops", shop),
        tierIds: all("tiers", tiers),
        personaIds: all("personas", personas),
        staffId: idOf("staff", staff),
        cadence: { weeklyActivities: null, dailyCeiling: null },
        slots: slots.map(({ voice, ...slot }) => ({ ...slot, voiceId: voice && idOf("voices", voice) })),
      }),
    ),
    personas: source.personas.map(({ key, tiers, evidence, ...persona }) =>
      sampleRecord("personas", idOf("personas", key), {
        ...persona,
        evidence: evidence.map((item) => ({ ...item, date: day(item.date) })),
        tierIds: all("tiers", tiers),
      }),
    ),
    products: source.products.map(({ key, shop, skus, ...product }) =>
      sampleRecord("products", idOf("products", key), {
        ...product,
        repurchaseAnswers: [],
        shopId: idOf("shops", shop),
        skus: skus.map(({ target, prices, ...sku }) => ({
          ...sku,
          id: newId(),
          targetTierId: idOf("tiers", target),
          prices: prices.map(({ tier, from, to, price }) => ({
            id: newId(),
            tierId: tier && idOf("tiers", tier),
            price,
            from: day(from),
            to: day(to),
          })),
        })),
      }),
    ),
    ownDays: source.ownDays.map(({ groups, start, ...ownDay }) =>
      sampleRecord("ownDays", newId(), {
        ...blankOwnDay,
        ...ownDay,
        start: dateOfSampleDay(start, today),
        groupIds: all("groups", groups),
      }),
    ),
    snippets: source.snippets.map((snippet) => sampleRecord("snippets", newId(), { ...blankSnippet, ...snippet })),
    quotes: source.quotes.map(({ date, product, persona, ...quote }) => ({
      ...sampleRecord("quotes", newId(), {
        ...blankQuote,
        ...quote,
        date: day(date),
        productId: idOf("products", product),
        personaId: idOf("personas", persona),
      }),
      title: titleOfQuote(quote),
    })),
  };
}
