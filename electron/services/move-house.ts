import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceState } from "@shared/api/contract/workspaces";
import { QunceError } from "@shared/api/errors";
import type { ExportSteps } from "../exports/exporter";
import { type HousePicture, writeHouse } from "../exports/house";
import { readHouse } from "../imports/house";
import { arriveAt } from "../store/arrive";
import { saveCopy } from "../store/backups";
import { mediaFolderOf } from "../store/media-folder";
import { SCHEMA_VERSION } from "../store/migrations/migrations";
import { listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { dropDraft } from "../store/verified-copy";
import { wallClock } from "./workspace-clock";
import type { WorkspaceHost } from "./workspace-host";
import { newWorkspacePath, resolvePath } from "./workspace-path";

const EXTENSION = ".qunce-house";

/** Writes the open workspace with all its pictures into one file to take to another machine. Throws FILE_EXISTS, BACKUP_FAILED, EXPORT_TOO_LARGE, EXPORT_CANCELLED. */
export async function moveOut(
  store: Store,
  typed: string,
  steps: ExportSteps,
): Promise<{ path: string; bytes: number; pictures: number }> {
  const asked = resolvePath(typed);
  const path = asked.endsWith(EXTENSION) ? asked : `${asked}${EXTENSION}`;
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  const copy = `${path}.${store.newId()}.qunce`;
  const pictures = picturesOf(store);
  try {
    saveCopy(store, copy, { withMedia: false });
    const { name } = getSettings(store.db);
    const house = { workspace: copy, name, schema: SCHEMA_VERSION, madeAt: wallClock(store), pictures };
    return { path, ...(await writeHouse(path, house, steps)) };
  } finally {
    dropDraft(copy);
  }
}

/** Unpacks such a file into a workspace of its own, verified part by part, and opens it. Throws FILE_EXISTS, PACK_DAMAGED, PACK_NEWER. */
export async function moveIn(workspaces: WorkspaceHost, from: string, to: string | undefined): Promise<WorkspaceState> {
  const { name, workspace, pictures } = await readHouse(resolvePath(from), SCHEMA_VERSION);
  const path = to ? newWorkspacePath(to) : workspaces.freePath(name);
  return arriveAt(path, { workspace, pictures: pictures.values() }, () => workspaces.open(path));
}

/** Every picture of the workspace, and what else lies in its media folder: an undo may bring a deleted one back. */
function picturesOf(store: Store): HousePicture[] {
  const folder = mediaFolderOf(store.path);
  const [living, trashed] = [listRecords(store.db, "media"), listRecords(store.db, "media", { trashed: true })];
  const names = new Map([...trashed, ...living].map(({ sha256, name }) => [sha256, name]));
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name)) : [];
  const hashes = new Set([...files, ...living.map(({ sha256 }) => sha256)]);
  return [...hashes].map((sha256) => ({ sha256, name: names.get(sha256) ?? sha256, path: join(folder, sha256) }));
}
