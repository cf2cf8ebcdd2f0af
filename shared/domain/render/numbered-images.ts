import type { RichNode, RichText } from "../rich-text";

/** A picture of a document under the number it is sent and saved by. */
export type NumberedImage = { readonly number: number; readonly mediaId: string; readonly alt: string };

/** The pictures of a document, each once, numbered from 1 in order of appearance. */
export function numberedImages(body: RichText): NumberedImage[] {
  const images = new Map<string, NumberedImage>();
  const visit = (node: RichNode): void => {
    const { mediaId, alt } = node.attrs ?? {};
    if (node.type === "image" && typeof mediaId === "string" && mediaId !== "" && !images.has(mediaId)) {
      images.set(mediaId, { number: images.size + 1, mediaId, alt: typeof alt === "string" ? alt : "" });
    }
    node.content?.forEach(visit);
  };
  visit(body.doc);
  return [...images.values()];
}
