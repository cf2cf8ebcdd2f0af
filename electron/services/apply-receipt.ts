import type { ReceiptChange } from "@shared/api/contract/receipts";
import { QunceError } from "@shared/api/errors";
import type { Message, MessageView } from "@shared/domain/message";
import { stepMessage } from "@shared/domain/message-flow";
import { noteWithLine } from "@shared/domain/note-line";
import { type ReceiptEntry, readReceipt } from "@shared/domain/receipt";
import { getRecords, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { effectiveStaffId } from "./effective-staff";
import { renderMessages } from "./render-message";

type Changes = Partial<Pick<Message, "status" | "sentAt" | "sentText" | "staffId" | "note">>;
type Planned = ReceiptChange & { readonly changes: Changes };

/** What a receipt would change, message by message. Throws RECEIPT_UNREADABLE, RECEIPT_CUT, RECEIPT_NEWER, RECEIPT_GONE. */
export function previewReceipt(store: Store, text: string): { changes: ReceiptChange[] } {
  return { changes: planReceipt(store, text).map(shown) };
}

/**
 * Takes a receipt in as one step: ticked messages are sent at the time they were ticked, with the text as it stands now;
 * remarks go to their notes once. What is settled here stays as it is. Throws what `previewReceipt` throws.
 */
export function applyReceipt(store: Store, text: string): { changes: ReceiptChange[]; changed: number } {
  const plan = planReceipt(store, text);
  const due = plan.filter(({ effect }) => effect === "sent" || effect === "noted");
  if (due.length > 0) {
    store.write({ code: "receipts.apply", subject: String(due.length) }, (tx) => {
      for (const { messageId, changes } of due) updateRecord(tx, "messages", messageId, changes);
    });
  }
  return { changes: plan.map(shown), changed: due.length };
}

function shown({ changes: _, ...change }: Planned): ReceiptChange {
  return change;
}

function planReceipt(store: Store, text: string): Planned[] {
  const receipt = readReceipt(text);
  if (receipt.kind === "none") throw new QunceError("RECEIPT_UNREADABLE");
  if (receipt.kind === "cut") throw new QunceError("RECEIPT_CUT");
  if (receipt.kind === "newer") throw new QunceError("RECEIPT_NEWER");
  const ids = receipt.entries.map(({ messageId }) => messageId);
  const living = getRecords(store.db, "messages", ids).filter(({ trashedAt }) => trashedAt === null);
  if (living.length === 0 && ids.length > 0) throw new QunceError("RECEIPT_GONE", { count: ids.length });
  const views = new Map(renderMessages(store.db, living).map((view) => [view.message.id, view]));
  return receipt.entries.map((entry) => planEntry(store, entry, views.get(entry.messageId)));
}

function planEntry(store: Store, entry: ReceiptEntry, view: MessageView | undefined): Planned {
  const about = {
    ...entry,
    title: view?.title ?? "",
    at: view?.message.at ?? null,
    groupName: view?.groupName ?? null,
  };
  if (!view) return { ...about, effect: "gone", changes: {} };
  const withRemark = noteWithLine(view.message.note, entry.remark);
  const note = withRemark === view.message.note ? undefined : { note: withRemark };
  const step =
    entry.sentAt === null
      ? undefined
      : stepMessage(view.message, {
          kind: "send",
          now: entry.sentAt,
          text: view.text,
          staffId: effectiveStaffId(store.db, view.message),
        });
  if (step?.kind === "change") return { ...about, effect: "sent", changes: { ...step.changes, ...note } };
  if (note) return { ...about, effect: "noted", changes: note };
  return { ...about, effect: step?.kind === "refused" ? "settled" : "same", changes: {} };
}
