import type { Activity } from "../activity";
import type { Audience } from "../audience-price";
import type { Channel, ChannelProfile } from "../channel";
import type { Draft } from "../draft";
import type { Persona } from "../persona";
import type { Product } from "../product";
import { NO_QUOTES, type UnagreedQuotes } from "../quote-index";
import type { Tier } from "../tier";
import type { Voice } from "../voice";
import type { DateText } from "../wall-time";
import type { FindingCategory } from "./finding";

/** What rules beyond words may look at: the text and, as far as they are known, the records behind it. */
export type CopyFacts = {
  readonly text: string;
  readonly channel: Channel | undefined;
  readonly profile: ChannelProfile | undefined;
  /** The day it goes out; null when nobody knows: then prices are not looked up. */
  readonly day: DateText | null;
  /** Products the copy is about. */
  readonly products: readonly Product[];
  /** All products, to know their names. */
  readonly catalogue: readonly Product[];
  readonly audience: Audience;
  /** The tier a draft was written for. */
  readonly tier: Tier | null;
  readonly tiers: readonly Tier[];
  readonly activity: Activity | null;
  readonly persona: Persona | null;
  readonly voice: Voice | null;
  readonly draft: Pick<Draft, "kind" | "status" | "memberValue" | "valueWaiver" | "isAiDrafted"> | null;
  /** What customers said and have not agreed to see used. */
  readonly unagreed: UnagreedQuotes;
  /** Merge fields that nothing fills. */
  readonly unfilled: readonly string[];
};

/** A text of which nothing more is known. */
export function bareFacts(text: string, channel?: Channel, profile?: ChannelProfile): CopyFacts {
  return {
    text,
    channel,
    profile,
    day: null,
    products: [],
    catalogue: [],
    audience: { tiers: [], ladder: [] },
    tier: null,
    tiers: [],
    activity: null,
    persona: null,
    voice: null,
    draft: null,
    unagreed: NO_QUOTES,
    unfilled: [],
  };
}

/** What a rule beyond words has found at a stretch; its words are data under `rule`, with `{…}` for the params; a list is joined as the language does. */
export type FactHit = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly params?: Readonly<Record<string, string | readonly string[]>>;
};

/** A stretch at which a word of this category is in order, because what the law asks for is there. */
export type ClearedSpan = { readonly start: number; readonly end: number; readonly category: FindingCategory };

/** One rule beyond words: hits, and what it has looked into and found in order. */
export type FactRule = (facts: CopyFacts) => {
  readonly hits: readonly FactHit[];
  readonly cleared?: readonly ClearedSpan[];
};

/** Where a finding about the whole text stands: at its beginning, with no extent. */
export const WHOLE_TEXT = { start: 0, end: 0 } as const;
