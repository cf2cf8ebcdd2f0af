import type { NewRow } from "@electron/store/records";
import { blankActivity } from "@shared/domain/activity";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { richTextOf } from "@shared/domain/rich-text";

/** A draft with a body of its own text. */
export function draftRow(changes: Partial<NewRow<"drafts">> = {}): NewRow<"drafts"> {
  const text = changes.plainText ?? "今晚八点直播间见";
  return { ...blankDraft, title: "会员日预告", body: richTextOf(text), plainText: text, importKey: null, ...changes };
}

/** A message of the evening of the day tests begin on. */
export function messageRow(changes: Partial<NewRow<"messages">> = {}): NewRow<"messages"> {
  return { ...blankMessage, title: "开场", at: "2026-11-28T20:00", text: "姐妹们晚上好", ...changes };
}

/** An activity of the same evening. */
export function activityRow(changes: Partial<NewRow<"activities">> = {}): NewRow<"activities"> {
  return { ...blankActivity, title: "会员日", start: "2026-11-28T20:00", end: "2026-11-28T22:00", ...changes };
}

/** A group with nothing but a name. */
export function groupRow(name: string): NewRow<"groups"> {
  return { ...blankChatGroup, name };
}
