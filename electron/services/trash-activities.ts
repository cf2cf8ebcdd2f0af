import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import { isSettled } from "@shared/domain/message";
import { getRecords, restoreRecords, trashRecords } from "../store/records";
import type { Store } from "../store/store";
import { subjectOfMany } from "./record-subject";
import { noteSeriesDays } from "./series-days";
import { cueMessages } from "./write-run-sheet";

/** Puts activities into the trash, and the unsent messages of their run sheets with them: nobody pastes for what is off. */
export function trashActivities(store: Store, ids: readonly string[]): number {
  return moveActivities(store, ids, "trash");
}

/** Takes activities out of the trash, and those messages that went in with them. */
export function restoreActivities(store: Store, ids: readonly string[]): number {
  return moveActivities(store, ids, "restore");
}

function moveActivities(store: Store, ids: readonly string[], verb: "trash" | "restore"): number {
  const moving = getRecords(store.db, "activities", ids).filter(
    ({ trashedAt }) => (trashedAt === null) === (verb === "trash"),
  );
  if (moving.length === 0) return 0;
  const goesAlong = verb === "trash" ? isUnsent : wentAlong;
  const messageIds = moving.flatMap((activity) =>
    [...cueMessages(store.db, activity).values()]
      .filter((message) => goesAlong(message, activity))
      .map((message) => message.id),
  );
  const move = verb === "trash" ? trashRecords : restoreRecords;
  const label = { code: `activities.${verb}`, subject: subjectOfMany(store.db, "activities", moving) };
  return store.write(label, (tx) => {
    const movingIds = moving.map(({ id }) => id);
    move(tx, "messages", messageIds);
    noteSeriesDays(tx, "activities", movingIds, verb);
    return move(tx, "activities", movingIds);
  });
}

function isUnsent({ trashedAt, status }: Message): boolean {
  return trashedAt === null && !isSettled(status);
}

/** Trashed at the same moment means by the same step. */
function wentAlong(message: Message, activity: Activity): boolean {
  return message.trashedAt !== null && message.trashedAt === activity.trashedAt;
}
