import { mediaFields } from "@shared/domain/media";
import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import { buildSample, type SampleRecords } from "@shared/domain/sample-records";
import { type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import type { WriteDb } from "../store/database";
import { writeMediaFile } from "../store/media-folder";
import { insertRecord, listRecords } from "../store/records";
import type { Store } from "../store/store";
import { readImageHeader } from "./image-header";
import { readSamplePictures } from "./sample-pictures";
import { readSampleSource } from "./sample-source";
import { wallClock } from "./workspace-clock";

/**
 * Fills a workspace with the sample shop as it stands on the day `today` at `now`, in one step that one undo takes back.
 * What is in the workspace already stays. `now` defaults to the clock of the workspace's zone.
 */
export function fillWithSample(store: Store, today?: DateText, now: WallTime = wallClock(store)): void {
  const moment = today === undefined || today === dateOf(now) ? now : `${today}${now.slice(10)}`;
  const source = readSampleSource();
  store.write({ code: "sample.fill", subject: source.shops[0]?.name ?? "" }, (tx) => {
    const pictures = keepPictures(store);
    for (const { id, fields } of pictures) insertRecord(tx, "media", id, fields);
    const ids = new Map(pictures.map(({ key, id }) => [key, id]));
    insertAll(tx, buildSample(source, { now: moment, newId: store.newId, pictures: ids }));
  });
}

/** Puts the sample's pictures into the media folder; one that the workspace knows keeps its record. */
function keepPictures(store: Store) {
  const known = new Map(listRecords(store.db, "media").map((picture) => [picture.sha256, picture.id]));
  return readSamplePictures().map(({ key, name, tags, bytes }) => {
    const sha256 = writeMediaFile(store.path, bytes);
    const fields = mediaFields.parse({ ...readImageHeader(bytes), name, tags, sha256, size: bytes.length });
    return { key, id: known.get(sha256) ?? store.newId(), fields };
  });
}

function insertAll(tx: WriteDb, records: SampleRecords): void {
  for (const kind of RECORD_KINDS) {
    if (!isInSample(kind, records)) continue;
    for (const record of records[kind]) insertRecord(tx, kind, record.id, record);
  }
}

/** Whether the sample has records of a kind: it has none of what comes with the app anyway. */
function isInSample(kind: RecordKind, records: SampleRecords): kind is RecordKind & keyof SampleRecords {
  return Object.hasOwn(records, kind);
}
