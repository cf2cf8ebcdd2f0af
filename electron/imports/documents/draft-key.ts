import { hash } from "node:crypto";
import type { RichText } from "@shared/domain/rich-text";
import { z } from "zod";

/**
 * What a draft remembers of the file it came from: where it stood in it, and hashes of the copy as the file had it and as it
 * was stored. With both, the next import can tell what changed in the file from what was changed in the app.
 */
const draftKey = z.object({
  /** The file as it was given, with its folder; `/` between folders. */
  path: z.string(),
  /** The heading it stood under; empty for a whole file. */
  heading: z.string(),
  /** Which of those with the same path and heading, from 1. */
  nth: z.number().int(),
  titleFrom: z.enum(["heading", "name"]),
  file: z.string(),
  app: z.string(),
});

export type DraftKey = z.infer<typeof draftKey>;

/** A short hash of a draft's copy; it is compared with one other value only. */
export function copyPrint(title: string, body: RichText): string {
  return hash("sha256", JSON.stringify([title, body.doc]), "base64url").slice(0, 16);
}

/** The place of a draft in the files it comes from, by which it is found again. */
export function placeOf({ path, heading, nth }: Pick<DraftKey, "path" | "heading" | "nth">): string {
  return JSON.stringify([path, heading, nth]);
}

/** The key as one text, for the draft's `importKey`. */
export function draftKeyText(key: DraftKey): string {
  return JSON.stringify(key);
}

/** Reads a key made by `draftKeyText`; undefined for anything else. */
export function readDraftKey(text: string): DraftKey | undefined {
  try {
    return draftKey.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
