import { readFile } from "node:fs/promises";
import type { ReadImage } from "../exports/exporter";
import { getRecords } from "../store/records";
import type { Store } from "../store/store";
import { mediaPath } from "./add-picture";

/** Reads some pictures, one at a time. Where they lie is looked up at once: the workspace may be closed before they are read. */
export function pictureReader(store: Store, mediaIds: readonly string[]): ReadImage {
  const known = getRecords(store.db, "media", [...new Set(mediaIds)]);
  const places = new Map(known.map((picture) => [picture.id, { path: mediaPath(store, picture), size: picture.size }]));
  return async (id) => {
    const place = places.get(id);
    if (!place) return "missing";
    try {
      const bytes = await readFile(place.path);
      return bytes.length === place.size ? new Uint8Array(bytes) : "damaged";
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "damaged";
    }
  };
}
