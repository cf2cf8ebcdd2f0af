import type { LeftOut, LeftOutReason } from "@shared/api/contract/export-jobs";
import type { HandOverImage, HandOverMessage } from "@shared/domain/hand-over";

/** A message's picture that does not get into the file, as the report tells of it. */
export function leftOutImage(message: HandOverMessage, image: HandOverImage, reason: LeftOutReason): LeftOut {
  const { id, at, place, subject } = message;
  return { messageId: id, at, place, title: subject, name: image.name, reason };
}
