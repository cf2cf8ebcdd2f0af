import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

/** SQLite's `application_id` of our files: “QNC1”. */
export const APPLICATION_ID = 0x514e4331;

const MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;

/** What lies at a path, judged by its first hundred bytes alone: nothing is opened, nothing is changed. */
export type FileHeader =
  | { readonly kind: "missing" | "folder" | "empty" | "foreign" | "cut" }
  | { readonly kind: "workspace"; readonly version: number; readonly usesLog: boolean };

/** Reads what kind of file lies at `path`. `cut` is a workspace of ours that is shorter than it says. */
export function readFileHeader(path: string): FileHeader {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { kind: "missing" };
  if (!stats.isFile()) return { kind: "folder" };
  if (stats.size === 0) return { kind: "empty" };
  const { bytes, size } = readStart(path);
  if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 16) !== MAGIC) return { kind: "foreign" };
  if (bytes.readUInt32BE(68) !== APPLICATION_ID) return { kind: "foreign" };
  // After a crash in mid-checkpoint the rest of the file still lies in the log beside it: then length says nothing.
  if (!hasLog(path) && size < pageSizeOf(bytes) * bytes.readUInt32BE(28)) return { kind: "cut" };
  return { kind: "workspace", version: bytes.readUInt32BE(60), usesLog: bytes[18] === 2 };
}

/** Whether changes lie in a write-ahead log beside the file: it was not closed, or it is in use. */
export function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function readStart(path: string): { bytes: Buffer; size: number } {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    return { bytes: bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0)), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

function pageSizeOf(header: Buffer): number {
  const size = header.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}
