import type { LeftOutReason } from "@shared/api/contract/export-jobs";
import { type HandOver, type HandOverImage, messagesOf } from "@shared/domain/hand-over";
import { MEDIA_TYPES } from "@shared/domain/media";
import type { ExportTools } from "../exporter";
import { leftOutImage } from "../left-out-image";

/** Bytes of pictures one page takes in: a phone opens this much at once, and a third is added by writing them as text. */
const MAX_BYTES = 40_000_000;

/** What became of a picture: in the page under an id of its own, or why not. */
export type InlineImage =
  | { readonly kind: "inline"; readonly elementId: string; readonly address: string }
  | { readonly kind: "left_out"; readonly reason: LeftOutReason };

const NOT_ADDED: InlineImage = { kind: "left_out", reason: "not_added" };

/** All pictures of a hand-over by media id, each read once; one that fails is told of in its place and stops nothing (C31). */
export type InlineImages = {
  readonly of: (image: HandOverImage) => InlineImage;
  readonly leftOut: number;
};

/** Reads the pictures of a hand-over into `data:` addresses, as far as the page can carry them. */
export async function inlineImages(
  handOver: HandOver,
  { readImage, advance, leaveOut }: Pick<ExportTools, "readImage" | "advance" | "leaveOut">,
  maxBytes: number = MAX_BYTES,
): Promise<InlineImages> {
  const known = new Map<string, InlineImage>();
  let bytes = 0;
  const take = async ({ id, mime }: HandOverImage): Promise<InlineImage> => {
    if (id === null) return { kind: "left_out", reason: "not_added" };
    const content = isImageType(mime) ? await readImage(id) : "type";
    if (typeof content === "string") return { kind: "left_out", reason: content };
    if (bytes + content.length > maxBytes) return { kind: "left_out", reason: "too_large" };
    bytes += content.length;
    // A heavy picture has become a JPEG on the way here, whatever it was.
    const type = content[0] === 0xff && content[1] === 0xd8 ? "image/jpeg" : mime;
    const address = `data:${type};base64,${Buffer.from(content).toString("base64")}`;
    return { kind: "inline", elementId: `p${known.size + 1}`, address };
  };
  const all = messagesOf(handOver).flatMap((message) => message.images.map((image) => ({ message, image })));
  for (const [index, { message, image }] of all.entries()) {
    const found = known.get(image.id ?? "") ?? (await take(image));
    if (image.id !== null) known.set(image.id, found);
    if (found.kind === "left_out") leaveOut(leftOutImage(message, image, found.reason));
    await advance("pictures", index + 1, all.length);
  }
  const leftOut = [...known.values()].filter(
    (image) => image.kind === "left_out" && image.reason === "too_large",
  ).length;
  return { of: ({ id }) => known.get(id ?? "") ?? NOT_ADDED, leftOut };
}

/** Pictures that no browser runs as a program; SVG is none of them. */
function isImageType(mime: string | null): boolean {
  return (MEDIA_TYPES as readonly (string | null)[]).includes(mime);
}
