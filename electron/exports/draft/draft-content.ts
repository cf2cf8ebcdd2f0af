import type { NumberedImage } from "@shared/domain/render/numbered-images";
import type { RichText } from "@shared/domain/rich-text";

/** A picture of a draft with its bytes; without them where its file is missing. */
export type DraftImage = NumberedImage & {
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
};

/** A draft ready to be written to a file. */
export type DraftContent = {
  /** Written as the first heading; empty where the file's name says it. */
  readonly title: string;
  readonly body: RichText;
  readonly images: ReadonlyMap<string, DraftImage>;
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
};

/** Where a picture lies beside a text that names it: `images/1.png`. */
export function imageFileName({ number, mime }: Pick<DraftImage, "number" | "mime">): string {
  return `images/${number}.${EXTENSIONS[mime] ?? "png"}`;
}
