import { MEDIA_TYPES } from "@shared/domain/media";
import type { PastedElement } from "./pasted-node";

/** Why something of a paste was left out; the screen makes the sentence. */
export type PasteNotice =
  | "active_content"
  | "unsafe_link"
  | "file_image"
  | "web_image"
  | "image_type"
  | "image_too_large"
  | "too_many_images"
  | "too_long"
  | "not_an_image";

/** Characters of base64 that a pasted picture may have: about 8 MB of picture. */
const MAX_BASE64 = 11_000_000;

export type PastedImageVerdict =
  | { readonly kind: "data"; readonly mime: string; readonly base64: string }
  | { readonly kind: "own"; readonly mediaId: string }
  | { readonly kind: "refused"; readonly notice: PasteNotice }
  | { readonly kind: "nothing" };

/** What to do with a pasted `<img>`: one of our own pictures, bytes to take in, or a reason to leave it out. */
export function judgePastedImage({ attrs }: PastedElement): PastedImageVerdict {
  const own = attrs["data-media-id"];
  if (own && /^[0-9a-f-]{36}$/.test(own)) return { kind: "own", mediaId: own };
  const source = (attrs.src || attrs["data-src"] || "").trimStart();
  if (source === "") return { kind: "nothing" };
  if (/^data:/i.test(source)) return judgeDataUrl(source);
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(source)) return { kind: "refused", notice: "file_image" };
  return { kind: "refused", notice: "web_image" };
}

function judgeDataUrl(source: string): PastedImageVerdict {
  const comma = source.indexOf(",");
  const head = source.slice(5, comma < 0 || comma > 100 ? 0 : comma).toLowerCase();
  const mime = MEDIA_TYPES.find((type) => head === `${type};base64`);
  if (!mime) return { kind: "refused", notice: "image_type" };
  if (source.length - comma > MAX_BASE64) return { kind: "refused", notice: "image_too_large" };
  return { kind: "data", mime, base64: source.slice(comma + 1) };
}
