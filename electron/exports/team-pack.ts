import { createHash } from "node:crypto";
import { QunceError } from "@shared/api/errors";
import type { TeamPack, TeamPackManifest } from "@shared/domain/team-pack";
import { type Zippable, zipSync } from "fflate";
import type { ExportSteps } from "./exporter";

/** More than any phone passes on in one message, and as much as is read back. */
const [MOST_BYTES, MOST_PICTURES] = [200_000_000, 50_000];

/**
 * A team pack as one file: a ZIP of manifest, records and pictures named by their hash. With a password the whole of it is
 * encrypted by age (scrypt), which any age program opens. Throws EXPORT_TOO_LARGE, EXPORT_CANCELLED.
 */
export async function writeTeamPack(
  {
    manifest,
    records,
    pictures,
  }: Omit<TeamPack, "manifest"> & { readonly manifest: Omit<TeamPackManifest, "recordsHash"> },
  password: string | undefined,
  { advance }: Pick<ExportSteps, "advance">,
): Promise<Uint8Array<ArrayBuffer>> {
  await advance("packing", 0, 0);
  const encoder = new TextEncoder();
  const body = encoder.encode(JSON.stringify(records));
  const recordsHash = createHash("sha256").update(body).digest("hex");
  const files: Zippable = {
    "manifest.json": [encoder.encode(JSON.stringify({ ...manifest, recordsHash }, undefined, 2)), { level: 0 }],
    "records.json": [body, { level: 6 }],
  };
  let size = body.length;
  for (const [hash, bytes] of pictures) {
    files[`media/${hash}`] = [bytes, { level: 0 }];
    size += bytes.length;
  }
  if (size > MOST_BYTES || pictures.size > MOST_PICTURES) throw new QunceError("EXPORT_TOO_LARGE", { limit: "200 MB" });
  const archive = zipSync(files);
  return new Uint8Array(password === undefined ? archive : await encrypted(archive, password));
}

async function encrypted(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(password);
  return encrypter.encrypt(bytes);
}
