import { QunceError } from "@shared/api/errors";
import type { Draft } from "@shared/domain/draft";
import { countChanges, type DiffPart, diffWords } from "@shared/domain/word-diff";
import { getRecord, insertRecord, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { findNewestVersion } from "../store/versions";
import { getLiving } from "./change-record";
import { noteVersion } from "./keep-version";
import { wallClock } from "./workspace-clock";

/**
 * Makes a version the draft's text and title again, in one step. Nothing is lost (C4): what stood there before becomes a
 * version if it was none, and what was taken back becomes the newest. Throws NOT_FOUND.
 */
export function takeBackVersion(store: Store, id: string): Draft {
  const { draftId, title, body, plainText } = getLiving(store, "versions", id);
  const draft = getLiving(store, "drafts", draftId);
  return store.write({ code: "versions.takeBack", subject: draft.title }, (tx) => {
    noteVersion(tx, store, draft, "pause");
    const restored = updateRecord(tx, "drafts", draftId, { title, body, plainText });
    const number = (findNewestVersion(tx, draftId)?.number ?? 0) + 1;
    const row = {
      draftId,
      number,
      name: "",
      title,
      body,
      plainText,
      reason: "restore",
      madeAt: wallClock(store),
    } as const;
    if (restored.revision !== draft.revision) insertRecord(tx, "versions", store.newId(), row);
    return restored;
  });
}

/** What changed by words from a version to another one of its draft, or to the draft as it is. Throws NOT_FOUND, INVALID_INPUT. */
export function compareVersions(
  store: Store,
  id: string,
  withId?: string,
): { parts: DiffPart[]; added: number; removed: number } {
  const earlier = getRecord(store.db, "versions", id);
  const later =
    withId === undefined ? getRecord(store.db, "drafts", earlier.draftId) : getRecord(store.db, "versions", withId);
  if ("draftId" in later && later.draftId !== earlier.draftId) {
    throw new QunceError("INVALID_INPUT", { field: "withId", reason: "withId:unknown_reference" });
  }
  const parts = diffWords(earlier.plainText, later.plainText);
  return { parts, ...countChanges(parts) };
}
