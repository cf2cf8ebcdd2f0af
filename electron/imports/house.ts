import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import { z } from "zod";
import { unpackArchive } from "./zip-archive";

const WANTED = /^(?:manifest\.json|workspace\.qunce|media\/[0-9a-f]{64})$/;
const BOUNDS = { inflatedBytes: 2_000_000_000, entries: 60_000 };
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
 * Reads a moving file whole and checks every part against its hash. Throws FILE_MISSING, PACK_NEWER, and PACK_DAMAGED when
 * anything is missing or other than it was written.
 */
export async function readHouse(path: string, knownSchema: number): Promise<ArrivedHouse> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new QunceError("FILE_MISSING", { path }, { cause });
  }
  const parts = await unpackArchive(bytes, WANTED, "damaged_pack", BOUNDS).catch((cause: unknown) => {
    throw new QunceError("PACK_DAMAGED", {}, { cause });
  });
  const manifest = houseManifest.safeParse(readJson(parts.get("manifest.json")));
  if (!manifest.success) throw new QunceError("PACK_DAMAGED", {}, { cause: manifest.error });
  const { name, version, schema, workspaceHash } = manifest.data;
  if (version > VERSION || schema > knownSchema)
    throw new QunceError("PACK_NEWER", { found: schema, known: knownSchema });
  const workspace = parts.get("workspace.qunce");
  const pictures = [...parts].flatMap(([entry, content]): [string, Uint8Array][] =>
    entry.startsWith("media/") ? [[entry.slice(6), content]] : [],
  );
  const isWhole =
    pictures.length === manifest.data.pictures && pictures.every(([hash, content]) => hashOf(content) === hash);
  if (!workspace || hashOf(workspace) !== workspaceHash || !isWhole) throw new QunceError("PACK_DAMAGED");
  return { name, workspace, pictures: new Map(pictures) };
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
