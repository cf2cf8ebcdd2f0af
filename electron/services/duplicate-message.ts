import type { Message } from "@shared/domain/message";
import { messageFields } from "@shared/domain/message";
import type { WallTime } from "@shared/domain/wall-time";
import { insertRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { subjectOf } from "./record-subject";

/** The same message once more, still to be sent, at the same minute or another. It belongs to no import any more. */
export function duplicateMessage(store: Store, id: string, at?: WallTime): Message {
  const message = getLiving(store, "messages", id);
  const fields = messageFields.parse({ ...message, at: at ?? message.at, status: "planned", skipReason: "" });
  const label = { code: "messages.duplicate", subject: subjectOf(store.db, "messages", message) };
  return store.write(label, (tx) => insertRecord(tx, "messages", store.newId(), fields));
}
