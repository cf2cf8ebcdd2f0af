import { isDeepStrictEqual } from "node:util";
import type { VersionSummary } from "@shared/api/contract/versions";
import { QunceError } from "@shared/api/errors";
import type { Draft } from "@shared/domain/draft";
import type { VersionReason } from "@shared/domain/version";
import type { ReadDb, WriteDb } from "../store/database";
import { insertRecord, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { findNewestVersion, findVersionSummary } from "../store/versions";
import { getLiving } from "./change-record";
import { wallClock } from "./workspace-clock";

type Text = Pick<Draft, "id" | "title" | "body" | "plainText">;

/**
 * Adds a draft's text to its versions within a step that is being written. The text of the newest version, and a draft without
 * words or pictures, add nothing. Answers the new version's id.
 */
export function noteVersion(
  tx: WriteDb,
  store: Store,
  draft: Text,
  reason: VersionReason,
  name = "",
): string | undefined {
  const newest = findNewestVersion(tx, draft.id);
  if (isBlank(draft) || (newest && isSameText(newest, draft))) return undefined;
  const { title, body, plainText } = draft;
  const number = (newest?.number ?? 0) + 1;
  const row = { draftId: draft.id, number, name, title, body, plainText, reason, madeAt: wallClock(store) };
  return insertRecord(tx, "versions", store.newId(), row).id;
}

/** Keeps a draft's text: by hand under a name, or as a pause in writing, which is no step of undo. See the contract. Throws NOT_FOUND. */
export function keepVersion(store: Store, draftId: string, name?: string): VersionSummary | null {
  const draft = getLiving(store, "drafts", draftId);
  const newest = findNewestVersion(store.db, draftId);
  if (newest && isSameText(newest, draft)) {
    return name === undefined || name === "" ? getSummary(store.db, newest.id) : nameVersion(store, newest.id, name);
  }
  if (isBlank(draft)) return null;
  const isByHand = name !== undefined;
  const id = store.write(
    { code: "versions.create", subject: name || draft.title },
    (tx) => noteVersion(tx, store, draft, isByHand ? "named" : "pause", name),
    { isUpkeep: !isByHand },
  );
  return id === undefined ? null : getSummary(store.db, id);
}

/** Calls a version something; empty takes its name away. Throws NOT_FOUND. */
export function nameVersion(store: Store, id: string, name: string): VersionSummary {
  const { title } = getLiving(store, "versions", id);
  store.write({ code: "versions.name", subject: name || title }, (tx) => updateRecord(tx, "versions", id, { name }));
  return getSummary(store.db, id);
}

function getSummary(db: ReadDb, id: string): VersionSummary {
  const found = findVersionSummary(db, id);
  if (!found) throw new QunceError("NOT_FOUND");
  return found;
}

function isBlank({ body, plainText }: Text): boolean {
  return plainText.trim() === "" && !JSON.stringify(body).includes('"image"');
}

function isSameText(a: Pick<Text, "title" | "body">, b: Pick<Text, "title" | "body">): boolean {
  return a.title === b.title && isDeepStrictEqual(a.body, b.body);
}
