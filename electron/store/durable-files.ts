import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { QunceError } from "@shared/api/errors";
import { retryWhileBusy } from "./retry-while-busy";

/** Makes what was written to a file survive a power cut. */
export function syncFile(path: string): void {
  syncDescriptor(path, "r+");
}

/** Makes names in a folder survive a power cut; Windows keeps them by itself and refuses the call. */
export function syncFolder(path: string): void {
  if (process.platform !== "win32") syncDescriptor(path, "r");
}

/** Gives a finished file its name, durably. Throws FILE_EXISTS instead of overwriting. */
export function putInPlace(draft: string, path: string): void {
  syncFile(draft);
  retryWhileBusy(() => giveName(draft, path));
  retryWhileBusy(() => rmSync(draft, { force: true }));
  syncFolder(dirname(path));
}

function giveName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new QunceError("FILE_EXISTS", { path });
    // A file system without links (exFAT): looking first is the next best.
    if (statSync(path, { throwIfNoEntry: false })) throw new QunceError("FILE_EXISTS", { path });
    renameSync(draft, path);
  }
}

/** Makes a folder and those above it. */
export function ensureFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}

function syncDescriptor(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
