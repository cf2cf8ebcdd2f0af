import { readFile } from "node:fs/promises";
import type { DraftFormat } from "@shared/api/contract/draft-files";
import type { Draft } from "@shared/domain/draft";
import { safeFileName } from "@shared/domain/file-name";
import { plainTextOf } from "@shared/domain/plain-text";
import { numberedImages } from "@shared/domain/render/numbered-images";
import { type DraftContent, type DraftImage, imageFileName } from "../exports/draft/draft-content";
import { storedFiles } from "../exports/stored-files";
import { readDraftKey } from "../imports/documents/draft-key";
import { findRecord, getRecord } from "../store/records";
import type { Store } from "../store/store";
import { findPicture } from "./find-picture";
import { refuseUnagreedDraft } from "./library/unagreed";

const TYPES: Readonly<Record<DraftFormat, string>> = {
  md: "text/markdown",
  txt: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

type DraftExport = { readonly id: string; readonly format: DraftFormat; readonly withImages?: boolean | undefined };

/** Writes a draft as a file named after it. HTML and Word hold their pictures; `withImages` gives the others theirs, in one ZIP. Throws NOT_FOUND, QUOTE_CONSENT_MISSING. */
export async function exportDraft(store: Store, { id, format, withImages = false }: DraftExport): Promise<File> {
  const draft = getRecord(store.db, "drafts", id);
  refuseUnagreedDraft(store.db, draft.plainText);
  const images = await imagesOf(store, draft);
  const content: DraftContent = { title: titleFor(draft, format), body: draft.body, images };
  const written = await write(format, content);
  const name = safeFileName(draft.title, "文案", 160);
  const isBundled = withImages && images.size > 0 && (format === "md" || format === "txt");
  if (!isBundled) return new File([written], `${name}.${format}`, { type: `${TYPES[format]};charset=utf-8` });
  return new File([await bundle(`${name}.${format}`, written, images)], `${name}.zip`, { type: "application/zip" });
}

async function write(format: DraftFormat, content: DraftContent): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "md":
      return (await import("../exports/draft/markdown")).draftMarkdown(content);
    case "html":
      return (await import("../exports/draft/html")).draftHtml(content);
    case "docx":
      return (await import("../exports/draft/docx")).draftDocx(content);
    case "txt":
      return `${plainTextOf(content.body)}\n`;
  }
}

/** A file that gave its name as the title gets no heading when it is written again; a page always says its title. */
function titleFor({ title, importKey }: Draft, format: DraftFormat): string {
  const key = importKey === null || format === "html" ? undefined : readDraftKey(importKey);
  const name =
    key?.titleFrom === "name"
      ? key.path
          .split("/")
          .at(-1)
          ?.replace(/\.[^.]+$/, "")
      : undefined;
  return name === title ? "" : title;
}

async function imagesOf(store: Store, draft: Draft): Promise<Map<string, DraftImage>> {
  const images = new Map<string, DraftImage>();
  for (const image of numberedImages(draft.body)) {
    const record = findRecord(store.db, "media", image.mediaId);
    const picture = findPicture(store, image.mediaId);
    const file = picture && (await readFile(picture.path).catch(() => undefined));
    images.set(image.mediaId, {
      ...image,
      mime: record?.mime ?? "image/png",
      width: record?.width ?? null,
      height: record?.height ?? null,
      bytes: file && new Uint8Array(file),
    });
  }
  return images;
}

async function bundle(
  name: string,
  text: string | Uint8Array<ArrayBuffer>,
  images: ReadonlyMap<string, DraftImage>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const pictures = [...images.values()].flatMap((image) =>
    image.bytes ? [[imageFileName(image), image.bytes] as const] : [],
  );
  const entries = { [name]: typeof text === "string" ? strToU8(text) : text, ...Object.fromEntries(pictures) };
  return new Uint8Array(zipSync(entries, storedFiles));
}
