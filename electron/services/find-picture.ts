import { findRecord } from "../store/records";
import type { Store } from "../store/store";
import { mediaPath } from "./add-picture";

/** Where a picture's bytes lie, what they are, and their hash; also of one in the trash, which old messages still show. */
export function findPicture(store: Store, id: string): { path: string; mime: string; tag: string } | undefined {
  const picture = findRecord(store.db, "media", id);
  return picture && { path: mediaPath(store, picture), mime: picture.mime, tag: picture.sha256 };
}
