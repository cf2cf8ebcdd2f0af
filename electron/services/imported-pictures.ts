import { createHash } from "node:crypto";
import { type Media, mediaFields } from "@shared/domain/media";
import type { WriteDb } from "../store/database";
import { writeMediaFile } from "../store/media-folder";
import { insertRecord, listRecords, restoreRecords } from "../store/records";
import type { Store } from "../store/store";
import { PICTURE_LIMIT_MB } from "./add-picture";
import { readImageHeader } from "./image-header";

/** Pictures that come in together with other things, so that all of it is one step. */
export class ImportedPictures {
  readonly #store: Store;
  readonly #known: Map<string, Media>;
  readonly #fresh = new Map<string, { id: string; name: string; bytes: Uint8Array }>();

  constructor(store: Store) {
    this.#store = store;
    const all = [...listRecords(store.db, "media", { trashed: true }), ...listRecords(store.db, "media")];
    this.#known = new Map(all.map((picture) => [picture.sha256, picture]));
  }

  /** The media id of a picture, in the library already or to be written; undefined for what is no picture or too large. */
  idOf(name: string, bytes: Uint8Array): string | undefined {
    if (bytes.length > PICTURE_LIMIT_MB * 1024 * 1024 || !readImageHeader(bytes)) return undefined;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const known = this.#known.get(sha256);
    const fresh = this.#fresh.get(sha256) ?? { id: known?.id ?? this.#store.newId(), name, bytes };
    if (!known || known.trashedAt !== null) this.#fresh.set(sha256, fresh);
    return fresh.id;
  }

  /** Keeps the files of the new pictures. Before the step: a crash between the two leaves a file nobody names, never a record without its file. */
  writeFiles(): void {
    for (const { bytes } of this.#fresh.values()) writeMediaFile(this.#store.path, bytes);
  }

  /** Makes the records of the new pictures inside a step; one from the trash comes back. */
  writeRecords(tx: WriteDb): void {
    for (const [sha256, { id, name, bytes }] of this.#fresh) {
      if (this.#known.has(sha256)) restoreRecords(tx, "media", [id]);
      else {
        const header = readImageHeader(bytes);
        insertRecord(tx, "media", id, mediaFields.parse({ name, sha256, size: bytes.length, tags: [], ...header }));
      }
    }
  }
}
