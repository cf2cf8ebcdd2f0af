import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { QunceError } from "@shared/api/errors";
import { ensureFolder, putInPlace } from "./durable-files";
import { writeMediaFile } from "./media-folder";
import { verifyFile } from "./verify-file";

/** Puts a workspace that came from elsewhere in its place once its file has been verified. Throws FILE_EXISTS, PACK_DAMAGED. */
export function arriveAt(path: string, workspace: Uint8Array, pictures: Iterable<Uint8Array>): void {
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  ensureFolder(dirname(path));
  const draft = `${path}.arriving`;
  try {
    writeFileSync(draft, workspace);
    const { ok, problems } = verifyFile(draft);
    if (!ok) throw new QunceError("PACK_DAMAGED", {}, { cause: problems });
    for (const picture of pictures) writeMediaFile(path, picture);
    putInPlace(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
