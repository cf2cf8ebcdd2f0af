import type { DraftFormat } from "@shared/api/contract/draft-files";
import type { Draft } from "@shared/domain/draft";
import { safeFileName } from "@shared/domain/file-name";
import { plainTextOf } from "@shared/domain/plain-text";
import { type NumberedImage, numberedImages } from "@shared/domain/render/numbered-images";
import { type DraftContent, type DraftImage, imageFileName } from "../exports/draft/draft-content";
import type { ExportSteps } from "../exports/exporter";
import { storedFiles } from "../exports/stored-files";
import { readDraftKey } from "../imports/documents/draft-key";
import { getRecord, getRecords } from "../store/records";
import type { Store } from "../store/store";
import { readDraftPictures } from "./draft-pictures";
import { refuseUnagreedDraft } from "./library/unagreed";

const TYPES: Readonly<Record<DraftFormat, string>> = {
  md: "text/markdown",
  txt: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

type DraftExport = { readonly id: string; readonly format: DraftFormat; readonly withImages?: boolean | undefined };

/** Writes a draft as a file named after it. HTML and Word hold their pictures; `withImages` gives the others theirs, in one ZIP. Throws NOT_FOUND, QUOTE_CONSENT_MISSING, EXPORT_CANCELLED. */
export async function exportDraft(
  store: Store,
  { id, format, withImages = false }: DraftExport,
  steps: ExportSteps,
): Promise<File> {
  const draft = getRecord(store.db, "drafts", id);
  refuseUnagreedDraft(store.db, draft.plainText);
  const isBundled = withImages && (format === "md" || format === "txt") && numberedImages(draft.body).length > 0;
  const images = await picturesOf(store, draft, format, isBundled, steps);
  const content: DraftContent = { title: titleFor(draft, format), body: draft.body, images };
  const written = await write(format, content);
  const name = safeFileName(draft.title, "文案", 160);
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

/** The pictures by media id; read only where they get into the file. */
async function picturesOf(store: Store, draft: Draft, format: DraftFormat, isBundled: boolean, steps: ExportSteps) {
  const images = numberedImages(draft.body);
  if (format === "html" || isBundled) return readDraftPictures(store, draft.title, images, steps);
  if (format === "docx") {
    const { refusedByWord } = await import("../exports/draft/docx");
    return readDraftPictures(store, draft.title, images, steps, refusedByWord);
  }
  return namedPictures(store, images);
}

/** Pictures that a text only names. */
function namedPictures(store: Store, images: readonly NumberedImage[]): Map<string, DraftImage> {
  const ids = images.map(({ mediaId }) => mediaId);
  const mimes = new Map(getRecords(store.db, "media", ids).map(({ id, mime }) => [id, mime]));
  return new Map(
    images.map((image) => {
      const mime = mimes.get(image.mediaId) ?? "image/png";
      return [image.mediaId, { ...image, mime, width: null, height: null, bytes: undefined }];
    }),
  );
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
