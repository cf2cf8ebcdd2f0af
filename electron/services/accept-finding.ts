import { QunceError } from "@shared/api/errors";
import { type Acceptance, type AcceptanceKind, paragraphHash } from "@shared/domain/check/acceptance";
import type { Store } from "../store/store";
import { createRecord } from "./create-record";

/** What somebody accepts: a rule's finding at a stretch of a text, and why. */
export type AcceptRequest = {
  text: string;
  ruleId: string;
  start: number;
  end: number;
  kind: AcceptanceKind;
  source?: string | undefined;
  date?: string | null | undefined;
  mediaId?: string | null | undefined;
  note?: string | undefined;
};

const MOST_TITLE = 60;

/**
 * Lets a finding stand for its paragraph as it is written. 已举证 needs to say where the evidence is from. Throws
 * INVALID_INPUT.
 */
export function acceptFinding(store: Store, request: AcceptRequest): Acceptance {
  const { text, ruleId, start, end, kind, source = "", date = null, mediaId = null, note = "" } = request;
  if (end < start || end > text.length)
    throw new QunceError("INVALID_INPUT", { field: "end", reason: "end:malformed" });
  if (kind === "evidence" && source.trim() === "" && mediaId === null) {
    throw new QunceError("INVALID_INPUT", { field: "source", reason: "source:missing" });
  }
  if (kind === "other" && note.trim() === "") {
    throw new QunceError("INVALID_INPUT", { field: "note", reason: "note:missing" });
  }
  const stretch = text.slice(start, end);
  const title = (stretch || text).slice(0, MOST_TITLE);
  const textHash = paragraphHash(text, start, end);
  return createRecord(store, "acceptances", { title, ruleId, stretch, textHash, kind, source, date, mediaId, note });
}
