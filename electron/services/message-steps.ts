import { QunceError } from "@shared/api/errors";
import type { Message, MessageView } from "@shared/domain/message";
import { type FlowStep, stepMessage } from "@shared/domain/message-flow";
import type { WallTime } from "@shared/domain/wall-time";
import { updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { effectiveStaffId } from "./effective-staff";
import { subjectOf } from "./record-subject";
import { renderOne } from "./render-message";
import { wallClock } from "./workspace-clock";

/** Marks a message copied and answers with the text for the clipboard; a settled one is only read. */
export function copyMessage(store: Store, id: string): MessageView {
  return renderOne(
    store.db,
    step(store, id, () => ({ kind: "copy" })),
  );
}

/** Ticks a message off: keeps the text as it stands now, the time, and who pasted it. */
export function markSent(store: Store, id: string, staffId?: string | null): Message {
  return step(store, id, (message) => ({
    kind: "send",
    now: wallClock(store),
    text: renderOne(store.db, message).text,
    staffId: staffId === undefined ? effectiveStaffId(store.db, message) : staffId,
  }));
}

/** Leaves a message out, with the reason. */
export function skipMessage(store: Store, id: string, reason: string): Message {
  return step(store, id, () => ({ kind: "skip", reason }));
}

/** Puts a message off, from its own time or from now when that has passed. */
export function postponeMessage(store: Store, id: string, minutes: number): Message {
  return step(store, id, () => ({ kind: "postpone", now: wallClock(store), minutes }));
}

/** Takes a tick or a skip back. */
export function reopenMessage(store: Store, id: string): Message {
  return step(store, id, () => ({ kind: "reopen" }));
}

/** Plans a message for another minute; what was sent stays where it was sent. */
export function moveMessage(store: Store, id: string, at: WallTime): { at: WallTime } {
  const message = getLiving(store, "messages", id);
  if (message.status === "sent") throw new QunceError("MESSAGE_SETTLED");
  if (message.at === at) return { at };
  const label = { code: "messages.move", subject: subjectOf(store.db, "messages", message) };
  return store.write(label, (tx) => ({ at: updateRecord(tx, "messages", id, { at }).at }));
}

function step(store: Store, id: string, makeStep: (message: Message) => FlowStep): Message {
  const message = getLiving(store, "messages", id);
  const flowStep = makeStep(message);
  const outcome = stepMessage(message, flowStep);
  switch (outcome.kind) {
    case "same":
      return message;
    case "refused":
      throw new QunceError("MESSAGE_SETTLED");
    case "change": {
      const label = { code: `messages.${flowStep.kind}`, subject: subjectOf(store.db, "messages", message) };
      return store.write(label, (tx) => updateRecord(tx, "messages", id, outcome.changes));
    }
  }
}
