import { QunceError } from "@shared/api/errors";
import type { Adaptation, AdaptationFields } from "@shared/domain/adaptation";
import { type SyncChoice, syncAdaptation } from "@shared/domain/sync-adaptation";
import { getRecord } from "../store/records";
import type { Store } from "../store/store";
import { changeRecord, getLiving } from "./change-record";

type Changes = { [Name in keyof AdaptationFields]?: AdaptationFields[Name] | undefined };

/** What an adaptation was written from, for text of its own that comes without saying so: the draft as it is. */
export function withBase(store: Store, draftId: string | undefined, changes: Changes, before?: Adaptation): Changes {
  if (changes.body === null) return { ...changes, baseBody: null };
  if (!changes.body || changes.baseBody || before?.baseBody || draftId === undefined) return changes;
  return { ...changes, baseBody: getRecord(store.db, "drafts", draftId).body };
}

/** Lets an adaptation take its draft's text again. Throws NOT_FOUND. */
export function inheritAgain(store: Store, id: string): Adaptation {
  return changeRecord(store, "adaptations", id, { body: null, baseBody: null }, { verb: "inherit" });
}

export type SyncOptions = {
  readonly id: string;
  readonly choices?: readonly (SyncChoice | null)[] | undefined;
  readonly revision?: number | undefined;
  readonly draftRevision?: number | undefined;
};

/** Brings an adaptation up to date with its draft; see the contract. Throws NOT_FOUND, REVISION_CONFLICT, INVALID_INPUT. */
export function syncWithDraft(store: Store, { id, choices = [], revision, draftRevision }: SyncOptions): Adaptation {
  const adaptation = getLiving(store, "adaptations", id);
  const { body: theirs, revision: current } = getLiving(store, "drafts", adaptation.draftId);
  if (draftRevision !== undefined && draftRevision !== current) throw new QunceError("REVISION_CONFLICT", { current });
  const { body: mine, baseBody } = adaptation;
  if (!mine) return adaptation;
  const body = syncAdaptation(baseBody ?? theirs, mine, theirs, choices);
  if (!body) throw new QunceError("INVALID_INPUT", { field: "choices", reason: "choices:missing" });
  return changeRecord(store, "adaptations", id, { body, baseBody: theirs }, { verb: "sync", revision });
}
