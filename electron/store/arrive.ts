import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { QunceError } from "@shared/api/errors";
import { BACKUPS } from "./backup-name";
import { ensureFolder, putInPlace } from "./durable-files";
import { lockPathOf } from "./lock-file";
import { mediaFolderOf, writeMediaFile } from "./media-folder";
import { verifyFile } from "./verify-file";

/**
 * Puts a workspace that came from elsewhere in its place once its file has been verified, and opens it. One that does not
 * open leaves nothing behind. Throws FILE_EXISTS, PACK_DAMAGED.
 */
export function arriveAt<Opened>(
  path: string,
  { workspace, pictures }: { workspace: Uint8Array; pictures: Iterable<Uint8Array> },
  open: () => Opened,
): Opened {
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  const made = [mediaFolderOf(path), `${path}${BACKUPS}`].filter((folder) => !existsSync(folder));
  ensureFolder(dirname(path));
  const draft = `${path}.arriving`;
  try {
    writeFileSync(draft, workspace);
    const { ok, problems } = verifyFile(draft);
    if (!ok) throw new QunceError("PACK_DAMAGED", {}, { cause: problems });
    for (const picture of pictures) writeMediaFile(path, picture);
    putInPlace(draft, path);
    made.push(path, `${path}-wal`, `${path}-shm`, lockPathOf(path));
    return opened(open);
  } catch (error) {
    for (const left of made) rmSync(left, { force: true, recursive: true });
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A sound database can still be no workspace: then its tables are missing, and SQLite is the one to notice. */
function opened<Opened>(open: () => Opened): Opened {
  try {
    return open();
  } catch (cause) {
    throw cause instanceof QunceError ? cause : new QunceError("PACK_DAMAGED", {}, { cause });
  }
}
