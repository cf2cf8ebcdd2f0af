import type { LeftOutReason } from "@shared/api/contract/export-jobs";
import type { NumberedImage } from "@shared/domain/render/numbered-images";
import type { DraftImage } from "../exports/draft/draft-content";
import type { ExportSteps } from "../exports/exporter";
import { getRecords } from "../store/records";
import type { Store } from "../store/store";
import { pictureReader } from "./picture-reader";

/** Why a file of some format cannot hold a picture of this type; undefined where it can. */
export type RefuseType = (mime: string) => LeftOutReason | undefined;

/** Reads a draft's pictures by media id. One that cannot be had stays without bytes and is a line of the report (C31). */
export async function readDraftPictures(
  store: Store,
  title: string,
  images: readonly NumberedImage[],
  { advance, leaveOut }: ExportSteps,
  refuses: RefuseType = () => undefined,
): Promise<Map<string, DraftImage>> {
  const ids = images.map(({ mediaId }) => mediaId);
  const known = new Map(getRecords(store.db, "media", ids).map((media) => [media.id, media]));
  const read = pictureReader(store, ids);
  const pictures = new Map<string, DraftImage>();
  for (const [index, image] of images.entries()) {
    await advance("pictures", index, images.length);
    const media = known.get(image.mediaId);
    const mime = media?.mime ?? "image/png";
    const bytes = refuses(mime) ?? (await read(image.mediaId));
    const isRead = typeof bytes !== "string";
    if (!isRead) {
      const name = image.alt || media?.name || String(image.number);
      leaveOut({ messageId: null, at: "", place: "", title, name, reason: bytes });
    }
    const size = { width: media?.width ?? null, height: media?.height ?? null };
    pictures.set(image.mediaId, { ...image, mime, ...size, bytes: isRead ? bytes : undefined });
  }
  return pictures;
}
