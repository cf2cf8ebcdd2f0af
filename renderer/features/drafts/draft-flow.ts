import { type DraftStatus, draftStatus } from "@shared/domain/draft";
import type { Tone } from "../../ui/tone";

/** The flow 收集→撰写→审核→待发→已发, in order. */
export const DRAFT_FLOW: readonly DraftStatus[] = draftStatus.options;

/** Colour of each step: review wants someone's eyes, ready is good to go. */
export const draftTones: Readonly<Record<DraftStatus, Tone>> = {
  collect: "neutral",
  write: "indigo",
  review: "amber",
  ready: "jade",
  published: "neutral",
};

/** The step after this one; undefined at the end. */
export function nextStatus(status: DraftStatus): DraftStatus | undefined {
  return DRAFT_FLOW[DRAFT_FLOW.indexOf(status) + 1];
}

/** Whether a draft in this status must say what members get (S1). */
export function needsValue(status: DraftStatus): boolean {
  return status === "ready" || status === "published";
}
