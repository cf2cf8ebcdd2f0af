import type { LeftOutReason } from "@shared/api/contract/export-jobs";
import type { HandOver, HandOverImage, HandOverMessage } from "@shared/domain/hand-over";
import type { ExportWords } from "./export-words";

/** Name, span, number of messages, shop: how every readable file opens. */
export function headingLines(handOver: HandOver, words: ExportWords): string[] {
  return [
    joined([handOver.workspace, words.title]),
    joined([
      spanOf(handOver),
      words.count(handOver.count, handOver.days.length),
      words.madeAt(handOver.madeAt.replace("T", " ")),
    ]),
    joined([handOver.shop?.name, handOver.shop?.serviceHours]),
  ].filter(Boolean);
}

/** `2026-11-28`, or `2026-11-28 — 2026-11-30`. */
export function spanOf({ from, to }: Pick<HandOver, "from" | "to">): string {
  return from === to ? from : `${from} — ${to}`;
}

/** Where a message goes, what it is and who sends it under which name, in one line. */
export function whoAndWhere(message: HandOverMessage, words: ExportWords): string {
  return joined([
    message.place,
    channelBeside(message),
    ...whatItIs(message),
    message.voiceName && words.voice(message.voiceName),
    message.staffName && words.staff(message.staffName),
    message.status === "sent" && words.status.sent,
  ]);
}

/** Activity and subject of a message; a title that names its activity says both. */
export function whatItIs({ title, subject, activityTitle }: HandOverMessage): string[] {
  const activity = title.includes(activityTitle) ? "" : activityTitle;
  return [...new Set([activity, title === "" ? "" : subject])].filter(Boolean);
}

/** The channel, where the place alone does not say it: a group's name already means its chat. */
export function channelBeside(message: HandOverMessage): string {
  return message.groupName !== null && message.channel !== "wechat_group" ? message.channelName : "";
}

/** Something to see before pasting: a gap to fill, a name to put in, the planner's note. */
export type Remark = { readonly kind: "gap" | "poster" | "note"; readonly text: string };

/** What a person must see before pasting a message. */
export function remarksOf(message: HandOverMessage, words: ExportWords): Remark[] {
  const note = message.note.trim();
  const remarks: Remark[] = [];
  if (message.gaps.length > 0) remarks.push({ kind: "gap", text: words.gaps(message.gaps.join(" ")) });
  if (message.forPoster.length > 0) {
    remarks.push({ kind: "poster", text: words.forPoster(message.forPoster.join("")) });
  }
  if (note !== "") remarks.push({ kind: "note", text: words.note(note) });
  return remarks;
}

/** Remarks as lines of plain text; a gap is the only one that must not be overlooked. */
export function remarkLines(message: HandOverMessage, words: ExportWords): string[] {
  return remarksOf(message, words).map(({ kind, text }) => (kind === "gap" ? `⚠ ${text}` : text));
}

/** What stands where a picture would be that is not in the file. */
export function whyLeftOut({ name }: HandOverImage, reason: LeftOutReason, words: ExportWords): string {
  if (reason === "too_large") return words.imageLeftOut;
  return reason === "damaged" || reason === "type" ? words.imageBroken(name) : words.imageMissingWhy(name);
}

function joined(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
