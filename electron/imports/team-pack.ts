import { createHash } from "node:crypto";
import { QunceError } from "@shared/api/errors";
import {
  TEAM_PACK_VERSION,
  type TeamPack,
  type TeamPackRecords,
  teamPackManifest,
  teamPackRecords,
} from "@shared/domain/team-pack";
import { importLimits } from "./import-limits";
import { isJsonDeeper, JSON_DEPTH } from "./json-depth";
import { versionsOfManifest } from "./manifest-versions";
import { unpackArchive } from "./zip-archive";

const AGE_HEADER = "age-encryption.org/v1";
const WANTED = /^(?:manifest\.json|records\.json|media\/[0-9a-f]{64})$/;

/** Everything together is bounded, not its ratio: a text that is sent every day packs two hundred times smaller. */
const BOUNDS = { inflatedBytes: importLimits.inflatedBytes, entries: 60_000, inflateRatio: Number.POSITIVE_INFINITY };

/**
 * Reads a team pack. Only names it may hold are ever read, so hostile ones lead nowhere. Throws PACK_LOCKED without the
 * password, PACK_PASSWORD with a wrong one, PACK_NEWER, PACK_DAMAGED when anything in it is not what its maker wrote, and
 * IMPORT_TOO_LARGE.
 */
export async function readTeamPack(file: File, knownSchema: number, password?: string): Promise<TeamPack> {
  if (file.size > importLimits.fileBytes * 4) throw new QunceError("IMPORT_TOO_LARGE", { reason: "inflated_size" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = await unpackArchive(await opened(bytes, password), WANTED, "damaged_pack", BOUNDS).catch(
    (error: unknown) => {
      throw error instanceof QunceError && error.code === "IMPORT_UNREADABLE" ? damaged(error) : error;
    },
  );
  const front = json(parts.get("manifest.json"));
  const made = versionsOfManifest(front);
  // Asked before anything else: what a newer version wrote need not look like a manifest of ours.
  if (made && (made.version > TEAM_PACK_VERSION || made.schema > knownSchema))
    throw new QunceError("PACK_NEWER", { found: made.schema, known: knownSchema });
  const manifest = teamPackManifest.safeParse(front);
  if (!manifest.success) throw damaged(manifest.error);
  const body = parts.get("records.json");
  if (!body || hashOf(body) !== manifest.data.recordsHash) throw damaged("the records are not those of the manifest");
  const records = teamPackRecords.safeParse(json(body));
  if (!records.success) throw damaged(records.error);
  if (holdsOneTwice(records.data)) throw damaged("one record is there twice");
  const pictures = new Map<string, Uint8Array>();
  for (const [name, content] of parts) {
    const hash = name.startsWith("media/") ? name.slice(6) : undefined;
    if (hash === undefined) continue;
    if (hashOf(content) !== hash) throw damaged(`the picture ${hash} is another one`);
    pictures.set(hash, content);
  }
  return { manifest: manifest.data, records: records.data, pictures };
}

async function opened(bytes: Uint8Array, password: string | undefined): Promise<Uint8Array> {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, AGE_HEADER.length));
  if (start !== AGE_HEADER) return bytes;
  if (password === undefined || password === "") throw new QunceError("PACK_LOCKED");
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(password);
  try {
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    // age tells a wrong passphrase from a damaged file only by its words; for the person the way out is the same.
    throw new QunceError("PACK_PASSWORD", {}, { cause });
  }
}

function json(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!isJsonDeeper(text, JSON_DEPTH)) return JSON.parse(text);
  } catch (cause) {
    throw damaged(cause);
  }
  throw damaged("it is nested too deeply");
}

function holdsOneTwice(records: TeamPackRecords): boolean {
  return Object.values(records).some((list) => new Set(list.map(({ record }) => record.id)).size < list.length);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function damaged(cause: unknown): QunceError {
  return new QunceError("PACK_DAMAGED", {}, { cause });
}
