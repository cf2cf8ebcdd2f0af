import { z } from "zod";
import { recordId } from "./record";
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
const LINE = /^\s*([0-9a-f]{32})\s+(\d{12}|-)(?:\s(.*))?$/i;
const LONGEST_REMARK = 200;

/**
 * Reads the receipt that a pack's page makes, wherever it stands in what was pasted: chat programs put names and times
 * around it. Of two lines about the same message the later one counts.
 */
export function readReceipt(text: string): ReadReceipt {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const start = lines.findIndex((line) => HEAD.test(line));
  const [, version = "", count = ""] = lines[start]?.match(HEAD) ?? [];
  if (start < 0) return { kind: "none" };
  if (Number(version) > VERSION) return { kind: "newer" };
  const entries = new Map<string, ReceiptEntry>();
  let read = 0;
  for (const line of lines.slice(start + 1)) {
    if (read === Number(count)) break;
    const entry = readLine(line);
    if (!entry) continue;
    read += 1;
    entries.set(entry.messageId, entry);
  }
  return read === Number(count) ? { kind: "receipt", entries: [...entries.values()] } : { kind: "cut" };
}

function readLine(line: string): ReceiptEntry | undefined {
  const [, hex = "", time = "", remark = ""] = line.match(LINE) ?? [];
  if (hex === "") return undefined;
  const id = hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const sentAt = time === "-" ? null : clockOf(time);
  const entry = receiptEntry.safeParse({ messageId: id, sentAt, remark: remark.trim().slice(0, LONGEST_REMARK) });
  return entry.success ? entry.data : undefined;
}

/** `202611281931` → `2026-11-28T19:31`. */
function clockOf(digits: string): WallTime {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5");
}
