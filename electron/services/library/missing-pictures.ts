import { existsSync } from "node:fs";
import { listRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { mediaPath } from "../add-picture";

/** Pictures of the library whose file is gone from the media folder. */
export function missingPictures(store: Store): string[] {
  return listRecords(store.db, "media")
    .filter((picture) => !existsSync(mediaPath(store, picture)))
    .map(({ id }) => id);
}
