import type { HandOver, HandOverImage } from "@shared/domain/hand-over";
import { messagesOf } from "@shared/domain/hand-over";
import { MEDIA_TYPES } from "@shared/domain/media";
import type { ReadImage } from "../exporter";

/** Bytes of pictures one page takes in: a phone opens this much at once, and a third is added by writing them as text. */
const MAX_BYTES = 40_000_000;

/** What became of a picture: in the page under an id of its own, or why not. */
export type InlineImage =
  | { readonly kind: "inline"; readonly elementId: string; readonly address: string }
  | { readonly kind: "missing" }
  | { readonly kind: "left_out" };

/** All pictures of a hand-over by media id, each read once; one that fails is told of in its place and stops nothing (C31). */
export type InlineImages = {
  readonly of: (image: HandOverImage) => InlineImage;
  readonly leftOut: number;
};

/** Reads the pictures of a hand-over into `data:` addresses, as far as the page can carry them. */
export async function inlineImages(
  handOver: HandOver,
  readImage: ReadImage,
  maxBytes: number = MAX_BYTES,
): Promise<InlineImages> {
  const known = new Map<string, InlineImage>();
  let bytes = 0;
  let leftOut = 0;
  for (const message of messagesOf(handOver)) {
    for (const { id, mime } of message.images) {
      if (id === null || known.has(id)) continue;
      const content = isImageType(mime) ? await readImage(id) : undefined;
      if (!content) known.set(id, { kind: "missing" });
      else if (bytes + content.length > maxBytes) {
        leftOut += 1;
        known.set(id, { kind: "left_out" });
      } else {
        bytes += content.length;
        const address = `data:${mime};base64,${Buffer.from(content).toString("base64")}`;
        known.set(id, { kind: "inline", elementId: `p${known.size + 1}`, address });
      }
    }
  }
  return { of: ({ id }) => known.get(id ?? "") ?? { kind: "missing" }, leftOut };
}

/** Pictures that no browser runs as a program; SVG is none of them. */
function isImageType(mime: string | null): boolean {
  return (MEDIA_TYPES as readonly (string | null)[]).includes(mime);
}
