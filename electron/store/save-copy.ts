import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { QunceError } from "@shared/api/errors";
import { ensureFolder, putInPlace } from "./durable-files";
import { copyMedia } from "./media-folder";
import type { Store } from "./store";
import { draftCopy, dropDraft } from "./verified-copy";

/** Saves a verified copy of the open workspace, pictures included unless told otherwise, under another path; also from a read-only one. Throws FILE_EXISTS, BACKUP_FAILED. */
export function saveCopy(store: Store, target: string, { withMedia = true } = {}): { path: string } {
  const path = resolve(target);
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  ensureFolder(dirname(path));
  const draft = `${path}.new-${store.newId()}`;
  draftCopy(store.connection, draft);
  try {
    putInPlace(draft, path);
  } finally {
    dropDraft(draft);
  }
  if (withMedia) copyMedia(store.path, path);
  return { path };
}
