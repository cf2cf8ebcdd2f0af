import type { Hindrance } from "@shared/api/contract/reviews";
import { type Draft, mayBeReady } from "@shared/domain/draft";
import { isSettled, type Message } from "@shared/domain/message";
import type { ReviewEntry } from "@shared/domain/review";

/** Why a reviewer's approval of a draft changes nothing; null where it does, or where nothing was approved. */
export function hindranceOfDraft(draft: Draft, { verdict }: ReviewEntry): Hindrance | null {
  if (verdict !== "approve") return null;
  if (draft.status === "published") return "published";
  if (draft.status === "ready") return "ready";
  return mayBeReady(draft) ? null : "noValue";
}

/** Why a reviewer's edit or approval of a message changes nothing; null where both do what was meant. */
export function hindranceOfMessage(message: Message, { verdict, base, text }: ReviewEntry): Hindrance | null {
  const isEdited = text !== null && text !== base && text !== message.text;
  const isApproved = verdict === "approve" && message.status !== "planned";
  if (isSettled(message.status)) return isEdited || isApproved ? "sent" : null;
  if (isEdited && message.draftId !== null) return "textOfDraft";
  return isApproved ? "ready" : null;
}
