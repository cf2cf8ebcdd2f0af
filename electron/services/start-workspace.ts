import { blankTier, DEFAULT_TIER_NAMES } from "@shared/domain/tier";
import { blankVoice, type VoiceFields } from "@shared/domain/voice";
import { insertRecord } from "../store/records";
import type { Store } from "../store/store";

/**
 * The same records in every new workspace have the same ids: two colleagues who each began with one of their own do not
 * get them doubled when they pass packs to each other.
 */
const startId = (number: number) => `00000000-0000-7000-8000-0000000001${String(number).padStart(2, "0")}`;

/** The voices a new workspace starts with (S57): 店长 first, because that name carries more weight than 客服. */
const DEFAULT_VOICES: readonly Pick<VoiceFields, "name" | "role" | "duty">[] = [
  { name: "店长", role: "shopkeeper", duty: "brand" },
  { name: "大咖", role: "expert", duty: "recommender" },
  { name: "老师", role: "teacher", duty: "adviser" },
  { name: "客服", role: "service", duty: "service" },
];

/**
 * Puts the ladder of tiers and the voices into a new workspace, as its first step in the change log. It can be undone
 * like any other: whoever wants an empty workspace gets one, and redo brings them back.
 */
export function startWorkspace(store: Store, name: string): void {
  store.write({ code: "workspaces.start", subject: name }, (tx) => {
    for (const [rank, tier] of DEFAULT_TIER_NAMES.entries()) {
      insertRecord(tx, "tiers", startId(rank), { ...blankTier, name: tier, rank });
    }
    for (const [index, voice] of DEFAULT_VOICES.entries()) {
      insertRecord(tx, "voices", startId(50 + index), { ...blankVoice, ...voice });
    }
  });
}
