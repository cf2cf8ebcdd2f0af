import { QunceError } from "@shared/api/errors";
import { type Media, mediaFields } from "@shared/domain/media";
import { mediaFilePath, writeMediaFile } from "../store/media-folder";
import { insertRecord, listRecords, restoreRecords } from "../store/records";
import type { Store } from "../store/store";
import { readImageHeader } from "./image-header";

/** The largest picture taken; WeChat itself sends originals up to 25 MB. */
export const PICTURE_LIMIT_MB = 20;

/**
 * Takes a picture into the workspace. Its type is what its bytes say, not its name; the same bytes a second time give
 * the record that is there, out of the trash if need be. The file is written before the record: a crash between the two
 * leaves a file nobody names, never a record without its file.
 */
export async function addPicture(store: Store, file: File): Promise<Media> {
  if (file.size > PICTURE_LIMIT_MB * 1024 * 1024) throw new QunceError("MEDIA_TOO_LARGE", { limit: PICTURE_LIMIT_MB });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = readImageHeader(bytes);
  if (!header) throw new QunceError("MEDIA_TYPE");
  if (store.readOnly) throw new QunceError("READ_ONLY", { reason: store.readOnly });
  const sha256 = writeMediaFile(store.path, bytes);
  const fields = mediaFields.parse({ name: plainName(file.name), sha256, size: bytes.length, tags: [], ...header });
  const known = findByHash(store, sha256);
  if (known && known.trashedAt === null) return known;
  return store.write({ code: "media.add", subject: fields.name }, (tx) => {
    if (known) restoreRecords(tx, "media", [known.id]);
    return insertRecord(tx, "media", known?.id ?? store.newId(), fields);
  });
}

/** Where a picture's file lies. */
export function mediaPath(store: Pick<Store, "path">, picture: Pick<Media, "sha256">): string {
  return mediaFilePath(store.path, picture.sha256);
}

function findByHash(store: Store, sha256: string): Media | undefined {
  const isSame = (picture: Media) => picture.sha256 === sha256;
  return listRecords(store.db, "media").find(isSame) ?? listRecords(store.db, "media", { trashed: true }).find(isSame);
}

/** A browser may hand over a path; only its last part is a name. */
function plainName(name: string): string {
  return name.slice(1 + Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\"))).slice(-200);
}
