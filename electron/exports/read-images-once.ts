import type { ReadImage } from "./exporter";

/** Reads each picture once, however many messages show it. */
export function readImagesOnce(read: ReadImage): ReadImage {
  const known = new Map<string, ReturnType<ReadImage>>();
  return (mediaId) => {
    const found = known.get(mediaId) ?? read(mediaId);
    known.set(mediaId, found);
    return found;
  };
}
