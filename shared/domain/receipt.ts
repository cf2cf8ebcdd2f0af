import { z } from "zod";
import { recordId } from "./record";
import { visibleText } from "./visible-text";
import { type WallTime, wallTime } from "./wall-time";

/** What a helper says of one message: when it was ticked as sent (null: not), and a remark. */
export const receiptEntry = z.object({ messageId: recordId, sentAt: wallTime.nullable(), remark: z.string().max(200) });

export type ReceiptEntry = z.infer<typeof receiptEntry>;

/** A receipt as read: its entries, or why it is none. `cut` is one that lost lines on the way. */
export type ReadReceipt =
  | { readonly kind: "receipt"; readonly entries: readonly ReceiptEntry[] }
  | { readonly kind: "none" }
  | { readonly kind: "cut" }
  | { readonly kind: "newer" };

/** The version of the lines below; a page of a later one says so in its first line. */
const VERSION = 1;
const HEAD = /群策回执\s+(\d{1,3})\s*·\s*(\d{1,5})/;
/** A line as the page writes it, behind whatever a chat or mail program puts before a quoted one. */
const LINE = /^[\s>＞|「“"]*([0-9a-f]{32})\s+(\d{12}|-)(?:\s(.*))?$/i;
const LONGEST_REMARK = 200;

/**
 * Reads the receipts that packs' pages make, wherever they stand in what was pasted: chat programs put names and times
 * around them, and two helpers may have answered. Of two lines about the same message the later one counts; that one of
 * them has no tick takes none back.
 */
export function readReceipt(text: string): ReadReceipt {
  const entries = new Map<string, ReceiptEntry>();
  let missing: number | undefined;
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const entry = missing ? readLine(line) : undefined;
    if (missing && entry) {
      missing -= 1;
      entries.set(entry.messageId, together(entries.get(entry.messageId), entry));
      continue;
    }
    const [, version, count] = HEAD.exec(line) ?? [];
    if (count === undefined) continue;
    if (Number(version) > VERSION) return { kind: "newer" };
    if (missing) return { kind: "cut" };
    missing = Number(count);
  }
  if (missing === undefined) return { kind: "none" };
  return missing === 0 ? { kind: "receipt", entries: [...entries.values()] } : { kind: "cut" };
}

function together(earlier: ReceiptEntry | undefined, later: ReceiptEntry): ReceiptEntry {
  const { sentAt = null, remark = "" } = earlier ?? {};
  return { ...later, sentAt: later.sentAt ?? sentAt, remark: later.remark || remark };
}

function readLine(line: string): ReceiptEntry | undefined {
  const [, hex = "", time = "", remark = ""] = line.match(LINE) ?? [];
  if (hex === "") return undefined;
  const id = hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const sentAt = time === "-" ? null : clockOf(time);
  const entry = receiptEntry.safeParse({ messageId: id, sentAt, remark: shortened(remark) });
  return entry.success ? entry.data : undefined;
}

function shortened(remark: string): string {
  return visibleText(remark).trim().slice(0, LONGEST_REMARK).toWellFormed();
}

/** `202611281931` → `2026-11-28T19:31`. */
function clockOf(digits: string): WallTime {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5");
}
