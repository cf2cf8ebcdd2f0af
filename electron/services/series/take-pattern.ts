import { type Activity, activityFields } from "@shared/domain/activity";
import { type Message, messageFields } from "@shared/domain/message";
import type { Cue } from "@shared/domain/run-sheet";
import type { ActivityPattern, MessagePattern } from "@shared/domain/series-pattern";
import { minutesBetween } from "@shared/domain/wall-time";
import type { ReadDb } from "../../store/database";
import { selectMessages } from "../../store/messages";
import { openBrief } from "./occurrence";

const patternOfActivity = activityFields.omit({ start: true, end: true, status: true });
const patternOfMessage = messageFields.omit({ at: true, status: true, skipReason: true });

/** What an activity's occurrences start as: its fields, its run sheet and the messages around it, with nothing done yet. */
export function takeActivityPattern(db: ReadDb, activity: Activity): ActivityPattern {
  const messages = selectMessages(db, { activityId: activity.id });
  const living = new Set(messages.map(({ id }) => id));
  const runSheet = activity.runSheet
    .filter(({ messageId }) => messageId === null || living.has(messageId))
    .map((cue): Cue => ({ ...cue, doneAt: null, steps: cue.steps.map((step) => ({ ...step, done: false })) }));
  const cues = new Set(runSheet.map(({ id }) => id));
  return {
    kind: "activity",
    at: activity.start,
    minutes: minutesBetween(activity.start, activity.end),
    fields: { ...patternOfActivity.parse(activity), brief: openBrief(activity.brief), runSheet },
    messages: messages.map((message) => ({
      id: message.id,
      cueId: message.cueId !== null && cues.has(message.cueId) ? message.cueId : null,
      fields: messageFields.parse({ ...message, activityId: null, status: "planned", skipReason: "" }),
    })),
  };
}

/** What a message's occurrences start as. */
export function takeMessagePattern(message: Message): MessagePattern {
  return { kind: "message", fields: patternOfMessage.parse(message) };
}
