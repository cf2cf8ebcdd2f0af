import { type Draft, type DraftStatus, draftFields } from "@shared/domain/draft";
import { getRecord } from "../store/records";
import type { Store } from "../store/store";
import { changeRecord } from "./change-record";
import { noteVersion } from "./keep-version";

/** Moves a draft along its flow and keeps its text as a version; the reason why no value for members is needed may come with the step (S1). */
export function setDraftStatus(store: Store, id: string, status: DraftStatus, valueWaiver?: string): Draft {
  const waiver = valueWaiver === undefined ? {} : { valueWaiver: draftFields.shape.valueWaiver.parse(valueWaiver) };
  return changeRecord(
    store,
    "drafts",
    id,
    { status, ...waiver },
    {
      verb: "setStatus",
      follow: (tx) => noteVersion(tx, store, getRecord(tx, "drafts", id), "status"),
    },
  );
}
