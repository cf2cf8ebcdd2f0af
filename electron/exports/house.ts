import { createHash } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { QunceError } from "@shared/api/errors";
import { Zip, ZipPassThrough } from "fflate";
import type { ExportSteps } from "./exporter";

/** What one file of this kind holds at most: the archive without its 64-bit extension, read back in one piece. */
export const HOUSE_BOUNDS = { inflatedBytes: 2_000_000_000, entries: 60_000 };

/** What goes into the moving file: a closed, verified copy of the workspace, and its pictures. */
export type House = {
  readonly workspace: string;
  readonly name: string;
  readonly schema: number;
  readonly madeAt: string;
  readonly pictures: readonly HousePicture[];
};

/** A picture of the workspace: the hash it is kept under, what people call it, and where it lies. */
export type HousePicture = { readonly sha256: string; readonly name: string; readonly path: string };

type Steps = Pick<ExportSteps, "advance" | "leaveOut">;

/**
 * Writes a workspace with its pictures into one file, picture by picture: a ZIP that any program opens, with the hash of
 * every part in its manifest. A picture that is not what its hash says stays behind and is reported. Throws EXPORT_TOO_LARGE,
 * EXPORT_CANCELLED; then nothing is left behind.
 */
export async function writeHouse(
  path: string,
  house: House,
  steps: Steps,
): Promise<{ bytes: number; pictures: number }> {
  refuseTooLarge([house.workspace, ...house.pictures.map((picture) => picture.path)]);
  // Written beside and renamed, so that a cut-off file never looks like a whole one.
  const partial = `${path}.part`;
  try {
    const written = await writeParts(partial, house, steps);
    renameSync(partial, path);
    return written;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

async function writeParts(path: string, house: House, { advance, leaveOut }: Steps) {
  const { workspace, name, schema, madeAt, pictures } = house;
  const file = openSync(path, "w");
  try {
    const { archive, add, written } = archiveInto(file);
    const body = await readFile(workspace);
    add("workspace.qunce", body);
    let kept = 0;
    for (const [index, picture] of pictures.entries()) {
      const content = await readFile(picture.path).catch(() => undefined);
      if (content && hashOf(content) === picture.sha256) {
        add(`media/${picture.sha256}`, content);
        kept += 1;
      } else {
        const reason = content ? "damaged" : "missing";
        leaveOut({ messageId: null, at: "", place: "", title: "", name: picture.name, reason });
      }
      await advance("pictures", index + 1, pictures.length);
    }
    const about = { format: "qunce-house", version: 1, schema, name, madeAt };
    const manifest = { ...about, workspaceHash: hashOf(body), pictures: kept };
    add("manifest.json", new TextEncoder().encode(JSON.stringify(manifest, undefined, 2)));
    archive.end();
    return { bytes: written(), pictures: kept };
  } finally {
    closeSync(file);
  }
}

function refuseTooLarge(files: readonly string[]): void {
  const total = files.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  if (total > HOUSE_BOUNDS.inflatedBytes - 10_000_000 || files.length > HOUSE_BOUNDS.entries - 10) {
    throw new QunceError("EXPORT_TOO_LARGE", { limit: "2 GB" });
  }
}

/** An archive whose entries are written to an open file as they come. */
function archiveInto(file: number) {
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
  return { archive, add, written: () => bytes };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
