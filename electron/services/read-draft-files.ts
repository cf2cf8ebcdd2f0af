import type { ErrorReason } from "@shared/api/error-reasons";
import { isDocumentName, readDocument } from "../imports/documents/read-document";
import { DocumentRefused } from "../imports/documents/read-outline";
import { type DocumentPart, splitByHeading, wholeDocument } from "../imports/documents/split-by-heading";

/** A file given to an import, with the folder it stood in. */
export type GivenFile = { readonly file: File; readonly path: string };

/** One draft's worth of the files, and how to get at the pictures it names. */
export type FilePart = DocumentPart & {
  readonly path: string;
  readonly nth: number;
  /** The bytes of a picture the body names by this address; undefined when it came with none of the files. */
  readonly readPicture: (src: string) => Promise<{ name: string; bytes: Uint8Array } | undefined>;
};

/** A file that could not be read, and why. */
export type FileProblem = { readonly path: string; readonly reason: ErrorReason };

const PICTURE = /\.(?:png|jpe?g|webp|gif)$/i;

/** Reads every document among the files; pictures among them serve those documents. A bad file stops no other. */
export async function readDraftFiles(
  files: readonly GivenFile[],
  perHeading: boolean,
): Promise<{ parts: FilePart[]; problems: FileProblem[] }> {
  const byPath = new Map(files.map((given) => [normalPath(given.path), given.file]));
  const parts: FilePart[] = [];
  const problems: FileProblem[] = [];
  const isAlone = files.length === 1;
  for (const { file, path: given } of files) {
    const path = normalPath(given);
    // In a folder, what is no document is none of our business; a single file was meant.
    if (!isAlone && !isDocumentName(path) && !/\.(?:doc|wps|rtf)$/i.test(path)) continue;
    if (!isAlone && PICTURE.test(path)) continue;
    try {
      const document = await readDocument(path, new Uint8Array(await file.arrayBuffer()));
      const name = document.title.replace(/\s+/g, " ") || baseName(path);
      const found = perHeading ? splitByHeading(document.body, name) : [wholeDocument(document.body, name)];
      const readPicture = pictureReader(path, document.embedded, byPath);
      const seen = new Map<string, number>();
      for (const part of found) {
        const nth = (seen.get(part.heading) ?? 0) + 1;
        seen.set(part.heading, nth);
        parts.push({ ...part, path, nth, readPicture });
      }
    } catch (error) {
      if (!(error instanceof DocumentRefused)) throw error;
      problems.push({ path, reason: error.reason });
    }
  }
  return { parts, problems };
}

/** Pictures inside the file by number, those beside it by their way from it. */
function pictureReader(
  path: string,
  embedded: readonly Uint8Array[],
  byPath: ReadonlyMap<string, File>,
): FilePart["readPicture"] {
  return async (src) => {
    const inside = /^embedded:(\d+)$/.exec(src);
    if (inside) {
      const number = Number(inside[1]);
      const bytes = embedded[number];
      return bytes && { name: `${baseName(path)}-${number + 1}`, bytes };
    }
    const beside = byPath.get(resolvePath(path, src));
    return beside && { name: beside.name, bytes: new Uint8Array(await beside.arrayBuffer()) };
  };
}

function normalPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
}

/** `docs/a.md` and `../img/b.png` → `img/b.png`. */
function resolvePath(from: string, src: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of decoded(src).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

function baseName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, "");
}
