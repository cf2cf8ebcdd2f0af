import { z } from "zod";
import { line, prose, recordId, recordOf } from "../record";
import { dateText } from "../wall-time";

/** Why a finding may stand: it is backed by evidence 已举证, its context allows it 语境允许, or something else. */
export const acceptanceKind = z.enum(["evidence", "context", "other"]);

/** A finding that somebody has accepted: it stays accepted for the paragraph as it was written, and for no other. */
export const acceptanceFields = z.object({
  /** The stretch in short, for lists. */
  title: line(60),
  ruleId: z.string().min(1).max(120),
  /** The words accepted, exactly. */
  stretch: prose(2000),
  /** Hash of the paragraph they stand in; see `paragraphHash`. */
  textHash: z.string().regex(/^[0-9a-f]{16}$/),
  kind: acceptanceKind,
  /** Where the evidence is from: a report, a link, a receipt. */
  source: line(300),
  /** Day of the evidence; null when there is none. */
  date: dateText.nullable(),
  /** A picture of the evidence. */
  mediaId: recordId.nullable(),
  note: prose(2000),
});

export const acceptance = recordOf(acceptanceFields);
export type AcceptanceKind = z.infer<typeof acceptanceKind>;
export type AcceptanceFields = z.infer<typeof acceptanceFields>;
export type Acceptance = z.infer<typeof acceptance>;

/** An acceptance with nothing filled in; it still needs its rule and the hash of its text. */
export const blankAcceptance: Omit<AcceptanceFields, "ruleId" | "textHash"> = {
  title: "",
  stretch: "",
  kind: "evidence",
  source: "",
  date: null,
  mediaId: null,
  note: "",
};

/**
 * The paragraph around a stretch as 16 hexadecimal digits: two FNV-like runs of 32 bits. Marks of a list and blanks at
 * either end do not count, so that the same sentence is the same in the editor and as pasted.
 */
export function paragraphHash(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", Math.max(end, start));
  const paragraph = text
    .slice(start === 0 ? 0 : from, to < 0 ? text.length : to)
    .trim()
    .replace(/^(?:[•·-]|\d{1,3}\.)\s{0,4}/, "")
    .replace(/^[【「]|[】」]$/g, "");
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < paragraph.length; index++) {
    const unit = paragraph.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  return hex(high) + hex(low);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
