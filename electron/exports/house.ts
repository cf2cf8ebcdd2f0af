import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import { Zip, ZipPassThrough } from "fflate";

/** What one file of this kind holds at most: the archive without its 64-bit extension, read back in one piece. */
export const HOUSE_BOUNDS = { inflatedBytes: 2_000_000_000, entries: 60_000 };

/** What goes into the moving file: a closed, verified copy of the workspace, and its pictures by their hash. */
export type House = {
  readonly workspace: string;
  readonly name: string;
  readonly schema: number;
  readonly madeAt: string;
  readonly pictures: ReadonlyMap<string, string>;
};

/**
 * Writes a workspace with its pictures into one file, picture by picture: a ZIP that any program opens, with the hash of
 * every part in its manifest. Throws EXPORT_TOO_LARGE; then nothing is left behind.
 */
export function writeHouse(path: string, { workspace, name, schema, madeAt, pictures }: House): { bytes: number } {
  const sizes = [workspace, ...pictures.values()].map((file) => statSync(file).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > HOUSE_BOUNDS.inflatedBytes - 10_000_000 || sizes.length > HOUSE_BOUNDS.entries - 10) {
    throw new QunceError("EXPORT_TOO_LARGE", { limit: "2 GB" });
  }
  const file = openSync(path, "wx");
  try {
    let bytes = 0;
    const archive = new Zip((error, chunk) => {
      if (error) throw error;
      bytes += chunk.length;
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
    });
    const add = (entry: string, content: Uint8Array) => {
      const part = new ZipPassThrough(entry);
      archive.add(part);
      part.push(content, true);
    };
    const body = readFileSync(workspace);
    const hash = createHash("sha256").update(body).digest("hex");
    const manifest = {
      format: "qunce-house",
      version: 1,
      schema,
      name,
      madeAt,
      workspaceHash: hash,
      pictures: pictures.size,
    };
    add("manifest.json", new TextEncoder().encode(JSON.stringify(manifest, undefined, 2)));
    add("workspace.qunce", body);
    for (const [sha256, picture] of pictures) add(`media/${sha256}`, readFileSync(picture));
    archive.end();
    closeSync(file);
    return { bytes };
  } catch (error) {
    closeSync(file);
    rmSync(path, { force: true });
    throw error;
  }
}
