import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { QunceError } from "@shared/api/errors";
import type { Settings } from "@shared/domain/settings";
import { findNewestGoodBackup } from "./backup-list";
import { isBackup } from "./backup-name";
import { createWorkspace } from "./create-workspace";
import { readFileHeader } from "./file-header";
import { assertKnownVersion } from "./inspect-file";
import { openForReading } from "./open-for-reading";
import { openForWriting } from "./open-for-writing";
import type { ReadOnlyReason, Store } from "./store";

/** What a store is opened with. The clock and the ids come from outside, so that tests can fix them. */
export type OpenOptions = {
  readonly path: string;
  /** Opens without the lock and writes nothing, beside whoever has it open. */
  readonly readOnly?: boolean | undefined;
  readonly now: () => number;
  readonly newId: () => string;
  /** Makes the file first; it must not exist. */
  readonly create?: { readonly settings: Settings } | undefined;
};

/**
 * Opens a workspace, step by step from what cannot harm it to what changes it: header, lock, a look through a reader,
 * the writing connection, migration with a backup before it, upkeep. A protected file or folder opens read-only.
 * Throws FILE_MISSING, FILE_EXISTS, NOT_A_WORKSPACE, DAMAGED (naming the newest good backup), NEWER_VERSION, LOCKED.
 */
export function openStore(options: OpenOptions): Store {
  const path = resolve(options.path);
  if (options.create) {
    const at = new Date(options.now()).toISOString();
    createWorkspace(path, { settings: options.create.settings, at, nonce: options.newId() });
  }
  try {
    assertWorkspace(path);
    const real = { ...options, path: realpathSync(path) };
    const protectedBy = options.readOnly ? "asked" : findProtection(real.path);
    return protectedBy ? openForReading(real, protectedBy) : openForWriting(real);
  } catch (error) {
    throw error instanceof QunceError && error.code === "DAMAGED" ? nameBackup(error, path) : error;
  }
}

function assertWorkspace(path: string): void {
  const header = readFileHeader(path);
  switch (header.kind) {
    case "missing":
      throw new QunceError("FILE_MISSING", { path });
    case "folder":
    case "foreign":
      throw new QunceError("NOT_A_WORKSPACE", { path });
    case "empty":
    case "cut":
      throw new QunceError("DAMAGED", { path, backup: "—" });
    case "workspace":
      assertKnownVersion(header.version);
      break;
    default:
      header satisfies never;
  }
}

/** What keeps the file from being written. A backup is kept as it was made; without any write bit a file counts as protected even for root. */
function findProtection(path: string): ReadOnlyReason | null {
  if (isBackup(path) || !isWritable(path)) return "file";
  return isWritable(dirname(path)) ? null : "folder";
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (statSync(path).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

function nameBackup(error: QunceError, path: string): QunceError {
  return new QunceError("DAMAGED", { path, backup: findNewestGoodBackup(path)?.name ?? "—" }, { cause: error.cause });
}
