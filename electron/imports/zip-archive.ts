import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import type { ErrorReason } from "@shared/api/error-reasons";
import { QunceError } from "@shared/api/errors";
import { importLimits } from "./import-limits";

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly inflated: number;
  readonly offset: number;
};

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

const inflate = promisify(inflateRaw);

/**
 * Unpacks those entries of an archive whose name is `wanted`, within the bounds of `importLimits`: sizes are judged from
 * the central directory before anything is inflated, and every entry must come to the size and checksum it declares. Only
 * wanted names are ever read, so hostile names lead nowhere. Throws IMPORT_TOO_LARGE, and IMPORT_UNREADABLE with `damage`.
 */
export async function unpackArchive(
  bytes: Uint8Array,
  wanted: RegExp,
  damage: ErrorReason,
  bounds: ArchiveBounds = importLimits,
): Promise<Map<string, Uint8Array>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (cause?: unknown) => new QunceError("IMPORT_UNREADABLE", { reason: damage }, { cause });
  const entries = readDirectory(file, damaged, bounds);
  refuseBombs(entries, bounds);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const name = entry.name.replaceAll("\\", "/");
    if (!wanted.test(name)) continue;
    // Programs differ in which of two entries of one name they take: whoever made this means to show us another file.
    if (parts.has(name)) throw damaged(`two entries are called ${name}`);
    parts.set(name, await inflateEntry(file, entry, damaged));
  }
  return parts;
}

/** How much an archive may hold; `inflateRatio` is what an entry of over 1 MB may come to beside its packed size. */
export type ArchiveBounds = {
  readonly inflatedBytes: number;
  readonly entries: number;
  readonly inflateRatio?: number;
};

type Damaged = (cause?: unknown) => QunceError;

function refuseBombs(entries: readonly Entry[], bounds: ArchiveBounds): void {
  const { inflatedBytes, inflateRatio = importLimits.inflateRatio } = bounds;
  const total = entries.reduce((sum, entry) => sum + entry.inflated, 0);
  if (total > inflatedBytes) throw new QunceError("IMPORT_TOO_LARGE", { reason: "inflated_size" });
  const isBomb = (entry: Entry) =>
    entry.inflated > 1024 * 1024 && entry.inflated > Math.max(entry.packed, 1) * inflateRatio;
  if (entries.some(isBomb)) throw new QunceError("IMPORT_TOO_LARGE", { reason: "inflated_size" });
}

function readDirectory(file: Buffer, damaged: Damaged, bounds: ArchiveBounds): Entry[] {
  const end = findEndRecord(file, damaged);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  // 0xffff stands for “see the 64-bit record”, which only archives beyond our bounds need.
  if (count > bounds.entries || at === 0xffffffff) throw new QunceError("IMPORT_TOO_LARGE", { reason: "many_entries" });
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL_HEADER) throw damaged();
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      inflated: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEndRecord(file: Buffer, damaged: Damaged): number {
  // The record is 22 bytes, and a comment of at most 65,535 may follow it.
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at -= 1) {
    if (file.readUInt32LE(at) === END_RECORD) return at;
  }
  throw damaged();
}

async function inflateEntry(file: Buffer, entry: Entry, damaged: Damaged): Promise<Uint8Array> {
  if (entry.offset + 30 > file.length || file.readUInt32LE(entry.offset) !== LOCAL_HEADER) throw damaged();
  const start = entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw damaged("an entry goes on beyond the end of the file");
  const content = entry.method === 0 ? packed : await inflated(packed, entry, damaged);
  if (content.length !== entry.inflated || crc32(content) !== entry.crc)
    throw damaged("an entry is not what it declares");
  return content;
}

async function inflated(packed: Buffer, entry: Entry, damaged: Damaged): Promise<Buffer> {
  if (entry.method !== 8) throw damaged(`an entry is packed by method ${entry.method}`);
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.inflated) });
  } catch (cause) {
    const isLying = (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw isLying ? new QunceError("IMPORT_TOO_LARGE", { reason: "inflated_size" }, { cause }) : damaged(cause);
  }
}
