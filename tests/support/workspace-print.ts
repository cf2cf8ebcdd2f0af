import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mediaFolderOf } from "@electron/store/media-folder";
import type { Store } from "@electron/store/store";

/**
 * Everything a workspace holds, table by table and picture by picture, each as one hash: two are equal when nothing was
 * changed. The search index is left out, which catches up with what it is made from whenever there is time.
 */
export function printOfWorkspace(store: Store): Record<string, string> {
  const tables = store.db.all<{ name: string }>(
    `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT GLOB 'search_*' AND "name" NOT IN ('sqlite_sequence', 'upkeep')`,
  );
  const folder = mediaFolderOf(store.path);
  return {
    ...Object.fromEntries(tables.map(({ name }) => [name, hashOf(store.db.all(`SELECT * FROM "${name}"`))])),
    pictures: hashOf(existsSync(folder) ? readdirSync(folder).sort() : []),
  };
}

function hashOf(rows: readonly unknown[]): string {
  return `${rows.length} ${createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 16)}`;
}
