import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import { z } from "zod";
import { versionsOfManifest } from "./manifest-versions";
import { unpackArchive } from "./zip-archive";

const WANTED = /^(?:manifest\.json|workspace\.qunce|media\/[0-9a-f]{64})$/;
const BOUNDS = { inflatedBytes: 2_000_000_000, entries: 60_000 };
/** What headers and names of an archive take beside its contents. */
const SPARE = 30_000_000;
const VERSION = 1;

const houseManifest = z.object({
  format: z.literal("qunce-house"),
  version: z.number().int(),
  schema: z.number().int(),
  name: z.string(),
  workspaceHash: z.string(),
  pictures: z.number().int().nonnegative(),
});

/** A workspace as it arrives: its name, the bytes of its file, its pictures by their hash. */
export type ArrivedHouse = {
  readonly name: string;
  readonly workspace: Uint8Array;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/**
 * Reads a moving file whole and checks every part against its hash. Throws FILE_MISSING, PACK_NEWER, PACK_DAMAGED when
 * anything is missing or other than it was written, and IMPORT_TOO_LARGE.
 */
export async function readHouse(path: string, knownSchema: number): Promise<ArrivedHouse> {
  const parts = await unpackArchive(readWhole(path), WANTED, "damaged_pack", BOUNDS).catch((cause: unknown) => {
    const isDamage = cause instanceof QunceError && cause.code === "IMPORT_UNREADABLE";
    throw isDamage ? new QunceError("PACK_DAMAGED", {}, { cause }) : cause;
  });
  const front = readJson(parts.get("manifest.json"));
  const made = versionsOfManifest(front);
  // Asked before anything else: what a newer version wrote need not look like a manifest of ours.
  if (made && (made.version > VERSION || made.schema > knownSchema))
    throw new QunceError("PACK_NEWER", { found: made.schema, known: knownSchema });
  const manifest = houseManifest.safeParse(front);
  if (!manifest.success) throw new QunceError("PACK_DAMAGED", {}, { cause: manifest.error });
  const { name, workspaceHash } = manifest.data;
  const workspace = parts.get("workspace.qunce");
  const pictures = [...parts].flatMap(([entry, content]): [string, Uint8Array][] =>
    entry.startsWith("media/") ? [[entry.slice(6), content]] : [],
  );
  const isWhole =
    pictures.length === manifest.data.pictures && pictures.every(([hash, content]) => hashOf(content) === hash);
  if (!workspace || hashOf(workspace) !== workspaceHash || !isWhole) throw new QunceError("PACK_DAMAGED");
  return { name, workspace, pictures: new Map(pictures) };
}

function readWhole(path: string): Uint8Array {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > BOUNDS.inflatedBytes + SPARE) throw new QunceError("IMPORT_TOO_LARGE", { reason: "inflated_size" });
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new QunceError("FILE_MISSING", { path }, { cause });
  }
}

function readJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // What is no JSON is no manifest; the schema refuses it in one sentence.
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
