import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Connection } from "./connection";
import { hasLog, readFileHeader } from "./file-header";

/** The bytes of a workspace nobody has open, with all that still lies in its log, ready to be opened from memory. */
export function readIntoMemory(path: string): Buffer {
  return asPlainJournal(hasLog(path) ? mergeLog(path) : readFileSync(path));
}

/** Opens a workspace nobody has open without leaving a trace beside it: in place where no log can be, else as a copy in memory. */
export function openUntouched(path: string): Connection {
  const header = readFileHeader(path);
  const inPlace = header.kind === "workspace" && !header.usesLog && !existsSync(`${path}-journal`);
  return inPlace
    ? new Connection(path, path, { readonly: true, fileMustExist: true })
    : new Connection(readIntoMemory(path), path);
}

function mergeLog(path: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "qunce-"));
  try {
    const copy = join(folder, "copy.qunce");
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const connection = new Connection(copy, path);
    try {
      connection.pragma("wal_checkpoint(TRUNCATE)");
      connection.pragma("journal_mode = DELETE");
    } finally {
      connection.close();
    }
    return readFileSync(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes 18 and 19 of the header say “write-ahead log”, which memory has not: 1 is the plain journal, the pages are the same. */
function asPlainJournal(bytes: Buffer): Buffer {
  bytes[18] = 1;
  bytes[19] = 1;
  return bytes;
}
