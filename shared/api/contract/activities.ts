import { z } from "zod";
import { activity, activityFields } from "../../domain/activity";
import { recordId, references } from "../../domain/record";
import { wallTime } from "../../domain/wall-time";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

/** Where a message or an action of an activity goes when the activity moves; `cueId` is null for a message planned by hand. */
const activityMove = z.object({
  cueId: recordId.nullable(),
  messageId: recordId.nullable(),
  title: z.string(),
  groupId: recordId.nullable(),
  groupName: z.string().nullable(),
  before: wallTime,
  after: wallTime,
  /** Who does it before and after: somebody else when the first is off duty at the new time. */
  staffBefore: z.string().nullable(),
  staffAfter: z.string().nullable(),
});

/** What stays where it is, and why: set by hand, or sent, skipped or done already. */
const activityStay = z.object({
  cueId: recordId,
  title: z.string(),
  groupId: recordId.nullable(),
  groupName: z.string().nullable(),
  at: wallTime,
  reason: z.enum(["pinned", "settled"]),
});

export type ActivityMove = z.infer<typeof activityMove>;
export type ActivityStay = z.infer<typeof activityStay>;

const move = z.object({ id: recordId, start: wallTime, end: wallTime.optional() });

export const activitiesContract = {
  /** A change of start, end or groups takes the run sheet along, in the same step. */
  ...recordOperations({ record: activity, fields: activityFields.omit({ templateKey: true, runSheet: true }) }),
  /** An activity laid out from a template: its cues, its messages and its brief in one step. */
  createFromTemplate: operation
    .input(
      z.object({
        id: recordId.optional(),
        templateKey: z.string().max(60),
        title: activityFields.shape.title.optional(),
        start: wallTime,
        /** The template's own length when absent. */
        end: wallTime.optional(),
        groupIds: references,
        productIds: references,
        ownerStaffId: recordId.nullable().optional(),
        /** Lets it repeat from the beginning, see `series.create`. */
        repeat: z.object({ rule: z.string() }).optional(),
      }),
    )
    /** `past` counts cues that are due before now already. */
    .output(z.object({ activity, past: z.number().int() })),
  /** What a new start would move, without moving it. */
  previewMove: operation
    .input(move)
    .output(z.object({ start: wallTime, end: wallTime, moves: z.array(activityMove), stays: z.array(activityStay) })),
  /** Moves it with everything planned around it; its length stays unless `end` is given. */
  move: operation
    .input(move)
    .output(z.object({ activity, moves: z.array(activityMove), stays: z.array(activityStay) })),
};
