import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { QunceError } from "@shared/api/errors";
import { BACKUPS, isBackup } from "./backup-name";
import { ensureFolder, putInPlace } from "./durable-files";

/** The folder of a workspace's pictures beside it. A backup that is opened has those of the workspace it was made from. */
export function mediaFolderOf(path: string): string {
  if (!isBackup(path)) return `${path}.media`;
  const folder = dirname(path);
  const inSecondFolder = join(folder, "media");
  return existsSync(inSecondFolder) ? inSecondFolder : `${folder.slice(0, -BACKUPS.length)}.media`;
}

/** Where the picture with this SHA-256 (hex) lies. */
export function mediaFilePath(path: string, sha256: string): string {
  return join(mediaFolderOf(path), sha256);
}

/** Keeps a picture's bytes under their hash, durably, and answers with the hash; the same bytes are kept once. */
export function writeMediaFile(path: string, bytes: Uint8Array): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const target = mediaFilePath(path, sha256);
  if (existsSync(target)) return sha256;
  ensureFolder(mediaFolderOf(path));
  const draft = `${target}.${process.pid}.draft`;
  try {
    writeFileSync(draft, bytes);
    putInPlace(draft, target);
  } catch (error) {
    // Another request kept the same picture meanwhile: the name is its hash, so it is the same.
    if (!(error instanceof QunceError && error.code === "FILE_EXISTS")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return sha256;
}

/** Copies the pictures that `folder` does not have yet: their names are their hashes, so a name that is there is done. */
export function copyMissingMedia(path: string, folder: string): void {
  copyMissing(mediaFolderOf(path), join(folder, "media"));
}

/** Copies all pictures of one workspace beside another. */
export function copyMedia(from: string, to: string): void {
  copyMissing(mediaFolderOf(from), mediaFolderOf(to));
}

function copyMissing(source: string, target: string): void {
  if (!existsSync(source)) return;
  const names = readdirSync(source).filter((name) => /^[0-9a-f]{64}$/.test(name));
  if (names.length > 0) ensureFolder(target);
  for (const name of names) {
    if (existsSync(join(target, name))) continue;
    const draft = join(target, `${name}.draft`);
    copyFileSync(join(source, name), draft);
    putInPlace(draft, join(target, name));
  }
}
