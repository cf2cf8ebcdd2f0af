import { z } from "zod";
import { channel } from "./channel";
import { guardWaivers } from "./guard";
import { line, prose, recordId, recordOf, references } from "./record";
import { dateText, wallTime } from "./wall-time";

/** planned → ready → copied → sent, or skipped with a reason. */
export const messageStatus = z.enum(["planned", "ready", "copied", "sent", "skipped"]);

/** One planned paste: draft or own text × group/channel × time × Voice × Staff. */
export const messageFields = z.object({
  title: line(120),
  channel,
  /** Which group; null on channels that are not a group's (Moments, official account). */
  groupId: recordId.nullable(),
  at: wallTime,
  voiceId: recordId.nullable(),
  staffId: recordId.nullable(),
  activityId: recordId.nullable(),
  /** The draft it takes its text from; null when it has its own. */
  draftId: recordId.nullable(),
  /** Own text with `{{…}}`; used when there is no draft. */
  text: prose(),
  /** Images in order, by media id; a draft's images follow its text unless given here. */
  mediaIds: references,
  /** Image names from an imported plan whose files are not here yet. */
  wantedImages: z.array(line(200)).max(20),
  fieldValues: z.record(z.string().max(64), z.string().max(500)),
  status: messageStatus,
  skipReason: line(200),
  tags: z.array(z.string().max(60)).max(50),
  note: prose(),
  /** Warnings of the guard that were looked at and may stand (R16). */
  guardWaivers,
  /** The topic it was planned from: a record of one's own or the key of a shipped one; null for none. */
  topicId: z.string().max(60).nullable(),
});

export const message = recordOf(messageFields).extend({
  /** When it was ticked off; null before. */
  sentAt: wallTime.nullable(),
  /** The text as it was pasted: later edits of the draft do not change history. */
  sentText: z.string().nullable(),
  /** Which import row it came from, so that importing again updates it. */
  importKey: z.string().nullable(),
  /** The cue of its activity's run sheet that made it. */
  cueId: recordId.nullable(),
  /** The series it is an occurrence of; null for one that does not repeat by itself. */
  seriesId: recordId.nullable(),
  /** The day of the series' rule it stands for, wherever it was moved since. */
  seriesDate: dateText.nullable(),
});

export type MessageStatus = z.infer<typeof messageStatus>;
export type MessageFields = z.infer<typeof messageFields>;
export type Message = z.infer<typeof message>;

/** A message with nothing filled in; it still needs its time. */
export const blankMessage: Omit<MessageFields, "at"> = {
  title: "",
  channel: "wechat_group",
  groupId: null,
  voiceId: null,
  staffId: null,
  activityId: null,
  draftId: null,
  text: "",
  mediaIds: [],
  wantedImages: [],
  fieldValues: {},
  status: "planned",
  skipReason: "",
  tags: [],
  note: "",
  guardWaivers: [],
  topicId: null,
};

/** Whether nothing is left to do for it. */
export function isSettled(status: MessageStatus): boolean {
  return status === "sent" || status === "skipped";
}

/** A message as it will be pasted, with everything a person must see before pasting. */
export const messageView = z.object({
  message,
  /** Its own title with the fields filled in; empty for none. */
  title: z.string(),
  /** The text to paste, fields filled in; what could not be filled still stands as `{{…}}`. */
  text: z.string(),
  /** Fields without a value. */
  unfilled: z.array(z.string()),
  /** Fields left for the poster on purpose, e.g. 昵称. */
  forPoster: z.array(z.string()),
  images: z.array(z.object({ id: recordId, name: z.string(), mime: z.string() })),
  groupName: z.string().nullable(),
  voiceName: z.string().nullable(),
  staffName: z.string().nullable(),
  activityTitle: z.string().nullable(),
  draftTitle: z.string().nullable(),
  memberValue: z.string(),
});

export type MessageView = z.infer<typeof messageView>;
