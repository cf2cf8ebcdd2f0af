import { z } from "zod";
import { activity } from "../../domain/activity";
import { messageView } from "../../domain/message";
import { recordId } from "../../domain/record";
import { cue, cueStatus } from "../../domain/run-sheet";
import { wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/**
 * A cue as the run sheet shows it. For a message, time, title, place, people and wanted images are those of the message as
 * it stands now, and the text is as it will be pasted.
 */
const cueView = cue.extend({
  title: z.string(),
  wantedImages: z.array(z.string()),
  status: cueStatus,
  /** Whether its message says something else than the template. */
  edited: z.boolean(),
  groupName: z.string().nullable(),
  voiceName: z.string().nullable(),
  staffName: z.string().nullable(),
  /** The text as pasted; empty for an action. */
  text: z.string(),
  /** The text before its fields are filled; the draft's own when there is one. */
  template: z.string(),
  draftId: recordId.nullable(),
  unfilled: z.array(z.string()),
  forPoster: z.array(z.string()),
  images: messageView.shape.images,
  /** Title and steps as they are read, their fields filled, and every field of the cue that nobody has filled. */
  shown: z.object({ title: z.string(), steps: z.array(z.string()), unfilled: z.array(z.string()) }),
});

export type CueView = z.infer<typeof cueView>;

const place = z.object({ activityId: recordId, cueId: recordId });

/** What may be changed of a cue. `at` pins it there; `pinned: false` puts it back where its `time` says. */
const cueChanges = cue
  .pick({
    phase: true,
    title: true,
    time: true,
    pinned: true,
    at: true,
    duration: true,
    voiceId: true,
    staffId: true,
    steps: true,
    wantedImages: true,
  })
  .extend({ text: cue.shape.skeleton })
  .partial();

export type CueChanges = z.infer<typeof cueChanges>;

const newCue = cue.pick({ phase: true, title: true, time: true, kind: true }).extend(
  cue
    .pick({
      duration: true,
      channel: true,
      groupId: true,
      voiceId: true,
      staffId: true,
      steps: true,
      wantedImages: true,
    })
    .extend({ text: cue.shape.skeleton })
    .partial().shape,
);

export type NewCue = z.infer<typeof newCue>;

export const runSheetsContract = {
  /** The cues of an activity in the order of their time, and the workspace's clock. */
  view: operation.input(z.object({ activityId: recordId })).output(
    z.object({
      activity,
      now: wallTime,
      cues: z.array(cueView),
      /** Benefits in 分: unit cost × cap × occurrences each, their sum, and what is over the budget cap. */
      forecast: z.object({ costs: z.array(z.number()), total: z.number(), overBudget: z.number() }),
    }),
  ),
  /** Changes a cue and the message it made as one step. What was sent stays as it was, its steps aside. */
  updateCue: operation.input(place.extend({ changes: cueChanges })).output(cueView),
  /** Adds a cue by hand: a message to a group or our Moments, or an action. */
  addCue: operation.input(z.object({ activityId: recordId, cue: newCue })).output(cueView),
  /** Takes a cue out and puts its message into the trash; what was sent is history and stays. */
  removeCue: operation.input(place).output(z.object({ removed: z.boolean() })),
  /** Ticks an action off, or a message as sent; false takes the tick back. */
  tick: operation.input(place.extend({ done: z.boolean() })).output(cueView),
  /** Gives a message the template's text again, in place of its own or its draft. */
  takeTemplate: operation.input(place).output(cueView),
};
