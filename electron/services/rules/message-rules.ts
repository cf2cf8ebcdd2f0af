import { isDeepStrictEqual } from "node:util";
import { QunceError } from "@shared/api/errors";
import type { Message, MessageFields } from "@shared/domain/message";
import type { RecordRules } from "../record-rules";

/** What was pasted, where, when and by whom: history once it is sent. Title, activity, tags and note may still be put in order. */
const HISTORY = [
  "channel",
  "groupId",
  "at",
  "voiceId",
  "staffId",
  "draftId",
  "topicId",
  "text",
  "mediaIds",
  "fieldValues",
] as const;

/** A message gets copied, sent and skipped by its own operations, which keep text, time and person; what was sent stays as it was. */
export const messageRules: RecordRules<"messages"> = {
  check(next, before) {
    refuse(next.status !== before?.status && next.status !== "planned" && next.status !== "ready", "status");
    refuse(next.skipReason !== (before?.skipReason ?? "") && before?.status !== "skipped", "skipReason");
    if (before?.status === "sent" && isRewritten(next, before)) throw new QunceError("MESSAGE_SETTLED");
  },
};

function isRewritten(next: MessageFields, before: Message): boolean {
  return next.status !== "sent" || HISTORY.some((field) => !isDeepStrictEqual(next[field], before[field]));
}

function refuse(isWrong: boolean, field: string): void {
  if (isWrong) throw new QunceError("INVALID_INPUT", { field, reason: `${field}:fixed` });
}
