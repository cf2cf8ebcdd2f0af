import { z } from "zod";
import { line, recordId, recordOf } from "./record";
import { richText } from "./rich-text";
import { wallTime } from "./wall-time";

/** Why a version was kept: a pause in writing, a step of the flow, by hand, on going back to one, before other text came in. */
export const versionReason = z.enum(["pause", "status", "named", "restore", "before_merge"]);

/** A draft's text as it was at one time. Versions are only ever added: going back to one makes a new one (C4). */
export const versionFields = z.object({
  draftId: recordId,
  /** Counts up from 1 within its draft. */
  number: z.number().int().positive(),
  /** What a person called it; empty for most. */
  name: line(80),
  /** The draft's title at that time. */
  title: line(120),
  body: richText,
  reason: versionReason,
  madeAt: wallTime,
});

export const version = recordOf(versionFields).extend({
  /** The body as plain text with `{{…}}`. */
  plainText: z.string(),
});

export type VersionReason = z.infer<typeof versionReason>;
export type VersionFields = z.infer<typeof versionFields>;
export type Version = z.infer<typeof version>;

/** How much has to be written, taken away or both before a pause is worth a version, in UTF-16 units. */
const WORTH_KEEPING = 20;

/** Whether so much changed between two texts that a pause is worth a version. One pass: it is asked while people type. */
export function isWorthKeeping(before: string, after: string): boolean {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return Math.max(before.length, after.length) - start - tail >= WORTH_KEEPING;
}
