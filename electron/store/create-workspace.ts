import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { QunceError } from "@shared/api/errors";
import type { Settings } from "@shared/domain/settings";
import { Connection } from "./connection";
import { installDerivedSchema } from "./derived-schema";
import { ensureFolder, putInPlace } from "./durable-files";
import { APPLICATION_ID } from "./file-header";
import { migrate } from "./migrate";
import { updateSettings } from "./settings";
import { transact } from "./transaction";
import { writeUpkeep } from "./upkeep";
import { insideStep } from "./write-step";

/** How a new workspace begins. */
export type NewWorkspace = { readonly settings: Settings; readonly at: string; readonly nonce: string };

/** Makes a workspace file, complete under another name before it gets its own. Throws FILE_EXISTS. */
export function createWorkspace(path: string, { settings, at, nonce }: NewWorkspace): void {
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  ensureFolder(dirname(path));
  const draft = `${path}.new-${nonce}`;
  try {
    const connection = new Connection(draft, path);
    try {
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(connection, path);
      transact(connection, () => {
        installDerivedSchema(connection);
        insideStep(connection, 0, "replayed", () => updateSettings(connection.writable(at), settings));
        writeUpkeep(connection, "checkedAt", at);
      });
    } finally {
      connection.close();
    }
    setAsideOldLog(path, nonce);
    putInPlace(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A log left by a file that was deleted by hand would be mixed into the new one without a word. */
function setAsideOldLog(path: string, nonce: string): void {
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}${suffix}.old-${nonce}`);
  }
}
