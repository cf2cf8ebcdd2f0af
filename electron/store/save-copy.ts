import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { QunceError } from "@shared/api/errors";
import { ensureFolder } from "./durable-files";
import { copyMedia } from "./media-folder";
import type { Store } from "./store";
import { writeVerifiedCopy } from "./verified-copy";

/** Saves a verified copy of the open workspace, pictures included, under another path; also from a read-only one. Throws FILE_EXISTS, BACKUP_FAILED. */
export function saveCopy(store: Store, target: string): { path: string } {
  const path = resolve(target);
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  ensureFolder(dirname(path));
  writeVerifiedCopy(store.connection, `${path}.new-${store.newId()}`, () => path);
  copyMedia(store.path, path);
  return { path };
}
