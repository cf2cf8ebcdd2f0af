import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import type { LaidMessage } from "@shared/domain/run-sheet-layout";
import type { CueMove } from "@shared/domain/run-sheet-move";
import type { ReadDb, WriteDb } from "../store/database";
import { getRecords, insertRecord, trashRecords, updateRecord } from "../store/records";

/** What a change of a run sheet does to messages. */
export type MessageWork = {
  readonly added?: readonly LaidMessage[];
  readonly moves?: readonly Pick<CueMove, "messageId" | "after" | "staffIdAfter">[];
  readonly removedMessageIds?: readonly string[];
};

/** The messages that an activity's cues made, by id; those in the trash too. */
export function cueMessages(db: ReadDb, { runSheet }: Pick<Activity, "runSheet">): Map<string, Message> {
  const ids = runSheet.flatMap(({ messageId }) => messageId ?? []);
  return new Map(getRecords(db, "messages", ids).map((message) => [message.id, message]));
}

/** Makes, moves and puts away the messages of an activity's run sheet, inside the step that changes it. */
export function writeMessages(tx: WriteDb, activityId: string, work: MessageWork): void {
  const { added = [], moves = [], removedMessageIds = [] } = work;
  for (const { id, cueId, fields } of added) insertRecord(tx, "messages", id, { ...fields, activityId, cueId });
  for (const { messageId, after, staffIdAfter } of moves) {
    if (messageId !== null) updateRecord(tx, "messages", messageId, { at: after, staffId: staffIdAfter });
  }
  if (removedMessageIds.length > 0) trashRecords(tx, "messages", removedMessageIds);
}
