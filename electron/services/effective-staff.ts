import type { Message } from "@shared/domain/message";
import type { ReadDb } from "../store/database";
import { findRecord } from "../store/records";

/** Who pastes a message: the person it names, else the one who looks after its group. */
export function effectiveStaffId(db: ReadDb, message: Pick<Message, "staffId" | "groupId">): string | null {
  if (message.staffId !== null) return message.staffId;
  return message.groupId === null ? null : (findRecord(db, "groups", message.groupId)?.staffId ?? null);
}
