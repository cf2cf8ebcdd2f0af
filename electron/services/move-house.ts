import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceState } from "@shared/api/contract/workspaces";
import { QunceError } from "@shared/api/errors";
import { writeHouse } from "../exports/house";
import { readHouse } from "../imports/house";
import { arriveAt } from "../store/arrive";
import { saveCopy } from "../store/backups";
import { mediaFolderOf } from "../store/media-folder";
import { SCHEMA_VERSION } from "../store/migrations/migrations";
import { getSettings } from "../store/settings";
import { dropDraft } from "../store/verified-copy";
import { wallClock } from "./workspace-clock";
import type { WorkspaceHost } from "./workspace-host";
import { newWorkspacePath, resolvePath } from "./workspace-path";

const EXTENSION = ".qunce-house";

/** Writes the open workspace with all its pictures into one file to take to another machine. Throws FILE_EXISTS, BACKUP_FAILED, EXPORT_TOO_LARGE. */
export function moveOut(workspaces: WorkspaceHost, typed: string): { path: string; bytes: number; pictures: number } {
  const store = workspaces.getStore();
  const asked = resolvePath(typed);
  const path = asked.endsWith(EXTENSION) ? asked : `${asked}${EXTENSION}`;
  if (existsSync(path)) throw new QunceError("FILE_EXISTS", { path });
  const copy = `${path}.${store.newId()}.qunce`;
  const pictures = picturesOf(store.path);
  try {
    saveCopy(store, copy, { withMedia: false });
    const { name } = getSettings(store.db);
    const { bytes } = writeHouse(path, {
      workspace: copy,
      name,
      schema: SCHEMA_VERSION,
      madeAt: wallClock(store),
      pictures,
    });
    return { path, bytes, pictures: pictures.size };
  } finally {
    dropDraft(copy);
  }
}

/** Unpacks such a file into a workspace of its own, verified part by part, and opens it. Throws FILE_EXISTS, PACK_DAMAGED, PACK_NEWER. */
export async function moveIn(workspaces: WorkspaceHost, from: string, to: string | undefined): Promise<WorkspaceState> {
  const { name, workspace, pictures } = await readHouse(resolvePath(from), SCHEMA_VERSION);
  const path = to ? newWorkspacePath(to) : workspaces.freePath(name);
  arriveAt(path, workspace, pictures.values());
  return workspaces.open(path);
}

function picturesOf(path: string): Map<string, string> {
  const folder = mediaFolderOf(path);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name)) : [];
  return new Map(names.map((name) => [name, join(folder, name)]));
}
