import type { ReceiptChange } from "@shared/api/contract/receipts";

const ORDER: readonly ReceiptChange["effect"][] = ["gone", "settled", "noted", "sent", "same"];

/** A receipt's lines as people read them: what could not be done first, then what changes, each by its planned time. */
export function inReadingOrder(changes: readonly ReceiptChange[]): ReceiptChange[] {
  return changes.toSorted(
    (a, b) =>
      ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) ||
      (a.at ?? "").localeCompare(b.at ?? "") ||
      a.title.localeCompare(b.title),
  );
}
