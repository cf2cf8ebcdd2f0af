import { QunceError } from "@shared/api/errors";
import type { RecordRules } from "../record-rules";

/** An adaptation is for something, and stays with its draft; without words of its own it was written from nothing. */
export const adaptationRules: RecordRules<"adaptations"> = {
  check(next, before) {
    const { channel, tierId, personaId, voiceId } = next;
    if (channel === null && tierId === null && personaId === null && voiceId === null) {
      throw new QunceError("INVALID_INPUT", { field: "channel", reason: "channel:missing" });
    }
    if (before && next.draftId !== before.draftId) {
      throw new QunceError("INVALID_INPUT", { field: "draftId", reason: "draftId:fixed" });
    }
  },
};
