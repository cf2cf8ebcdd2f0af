import type { RecordKind } from "@shared/domain/record-kinds";
import { getRecords, restoreRecords, trashRecords } from "../store/records";
import type { Store } from "../store/store";
import { subjectOfMany } from "./record-subject";
import { noteSeriesDays } from "./series-days";

/** Puts records into the trash; answers how many were not there yet. */
export function putInTrash(store: Store, kind: RecordKind, ids: readonly string[]): number {
  return moveThem(store, kind, ids, "trash", (tx, moving) => trashRecords(tx, kind, moving));
}

/** Takes records out of the trash; answers how many were in it. */
export function takeFromTrash(store: Store, kind: RecordKind, ids: readonly string[]): number {
  return moveThem(store, kind, ids, "restore", (tx, moving) => restoreRecords(tx, kind, moving));
}

type Move = (tx: Parameters<Parameters<Store["write"]>[1]>[0], ids: string[]) => number;

function moveThem(store: Store, kind: RecordKind, ids: readonly string[], verb: "trash" | "restore", move: Move) {
  const isMoving = (trashedAt: string | null) => (trashedAt === null) === (verb === "trash");
  const moving = getRecords(store.db, kind, [...new Set(ids)]).filter((record) => isMoving(record.trashedAt));
  if (moving.length === 0) return 0;
  const label = { code: `${kind}.${verb}`, subject: subjectOfMany(store.db, kind, moving) };
  return store.write(label, (tx) => {
    const movingIds = moving.map((record) => record.id);
    noteSeriesDays(tx, kind, movingIds, verb);
    return move(tx, movingIds);
  });
}
