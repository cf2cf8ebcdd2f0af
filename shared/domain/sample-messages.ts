import type { Draft } from "./draft";
import { blankMessage, type Message } from "./message";
import { type ViewLibrary, viewMessage } from "./message-view";
import { sampleRecord } from "./sample-basis";
import type { IdOf } from "./sample-keys";
import type { SampleMessage, SampleSource } from "./sample-schema";
import { timeOfSampleMinute } from "./sample-time";
import { addMinutes, dateOf, type WallTime } from "./wall-time";

type Setting = {
  readonly idOf: IdOf;
  readonly now: WallTime;
  readonly newId: () => string;
  /** Drafts as they are written, before it is known which of them are out. */
  readonly library: Omit<ViewLibrary, "media">;
};

/**
 * The sample's messages as a shop would have them at `now`: what is past was sent a few minutes after its time, or left
 * out for its reason; today's last one before `now` was forgotten, so that there is something overdue to see.
 */
export function buildSampleMessages(source: SampleSource, { idOf, now, newId, library }: Setting): Message[] {
  const timed = source.messages
    .map((message) => ({ message, at: timeOfSampleMinute(message.at, dateOf(now)) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const forgotten = timed.findLast(({ message, at }) => at < now && dateOf(at) === dateOf(now) && message.skip === "");
  return timed.map((entry, index) => {
    const { message, at } = entry;
    const draft = message.draft === null ? undefined : library.drafts.get(idOf("drafts", message.draft));
    const planned = plannedMessage(message, at, draft, { source, idOf, newId });
    if (at >= now || entry === forgotten)
      return { ...planned, status: isFinished(planned, draft) ? "ready" : "planned" };
    if (message.skip !== "") return { ...planned, status: "skipped", skipReason: message.skip };
    const out = { ...planned, fieldValues: { ...message.values, ...message.valuesWhenSent } };
    const { text } = viewMessage(out, { ...library, media: new Map() });
    const sentAt = addMinutes(at, (index * 7) % 4);
    return { ...out, status: "sent", sentAt: sentAt < now ? sentAt : now, sentText: text };
  });
}

/** Whether somebody could paste it: its draft is through review and its pictures are there. */
function isFinished(message: Message, draft: Draft | undefined): boolean {
  const isWritten = draft === undefined || draft.status === "ready" || draft.status === "published";
  return isWritten && message.wantedImages.length === 0;
}

function plannedMessage(
  message: SampleMessage,
  at: WallTime,
  draft: Draft | undefined,
  { source, idOf, newId }: { source: SampleSource; idOf: IdOf; newId: () => string },
): Message {
  const voiceKey = message.voice ?? source.drafts.find(({ key }) => key === message.draft)?.voice ?? null;
  const staffKey = message.by ?? posterOf(source, voiceKey, message.group);
  const fields = sampleRecord("messages", newId(), {
    ...blankMessage,
    title: message.title || (draft?.title ?? ""),
    channel: message.channel ?? draft?.channel ?? "wechat_group",
    groupId: message.group && idOf("groups", message.group),
    at,
    voiceId: voiceKey && idOf("voices", voiceKey),
    staffId: staffKey && idOf("staff", staffKey),
    activityId: message.activity === null ? (draft?.activityId ?? null) : idOf("activities", message.activity),
    draftId: draft?.id ?? null,
    text: message.text,
    mediaIds: message.media.map((key) => idOf("media", key)),
    wantedImages: message.wantedImages,
    fieldValues: message.values,
    tags: message.tags.length > 0 ? message.tags : (draft?.tags ?? []),
    note: message.note,
  });
  return { ...fields, sentAt: null, sentText: null, importKey: null, cueId: null, seriesId: null, seriesDate: null };
}

/** Whoever looks after the group, if that person plays the voice; else the first who does. */
function posterOf(source: SampleSource, voiceKey: string | null, groupKey: string | null): string | null {
  const players = source.staff.filter(({ voices }) => voiceKey !== null && voices.includes(voiceKey));
  const keeper = source.groups.find(({ key }) => key === groupKey)?.staff;
  return (players.find(({ key }) => key === keeper) ?? players[0])?.key ?? null;
}
