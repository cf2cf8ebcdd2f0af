import { z } from "zod";
import { activityFields } from "../../domain/activity";
import { messageFields } from "../../domain/message";
import { recordId } from "../../domain/record";
import { series, seriesKind, seriesScope } from "../../domain/series";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

const { list, get, restore } = recordOperations({ record: series, fields: series });

/** Names one occurrence: an activity or a message. */
const place = z.object({ kind: seriesKind, id: recordId });

const except = z.array(dateText).max(10_000);

/** More than this occurrence: the others have operations of their own. */
const wide = seriesScope.extract(["following", "all"]);

/** What changes of every occurrence; how one of them stands is its own affair. */
const activityChanges = activityFields.omit({
  start: true,
  end: true,
  status: true,
  templateKey: true,
  runSheet: true,
});
const messageChanges = messageFields.omit({ at: true, status: true, skipReason: true, activityId: true });

const times = {
  id: recordId,
  scope: seriesScope,
  /** Where this occurrence goes; the others go as far. */
  start: wallTime.optional(),
  /** Takes what was edited by hand along too. */
  overwrite: z.boolean().optional(),
};

const change = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("activity"),
    ...times,
    end: wallTime.optional(),
    changes: activityChanges.partial().optional(),
  }),
  z.object({ kind: z.literal("message"), ...times, changes: messageChanges.partial().optional() }),
]);

/** What a step did to occurrences: how many were changed, made, put into the trash, and left because they were edited. */
const outcome = z.object({
  series: series.nullable(),
  changed: z.number().int(),
  made: z.number().int(),
  removed: z.number().int(),
  kept: z.number().int(),
});

/** Where an occurrence stands in its series. */
const position = z.object({
  series,
  /** Its place among those there are, from 1. */
  nth: z.number().int(),
  /** How many there are; null for one without end. */
  total: z.number().int().nullable(),
  /** How many come after it. */
  following: z.number().int(),
});

export type SeriesChange = z.infer<typeof change>;
export type SeriesOutcome = z.infer<typeof outcome>;
export type SeriesPosition = z.infer<typeof position>;

export const seriesContract = {
  list,
  get,
  /** Takes a series out of the trash, and the occurrences that went in with it. */
  restore,
  /** Where an occurrence stands in its series; null when it does not repeat. */
  positionOf: operation.input(place).output(position.nullable()),
  /** When a rule would occur, without storing it. */
  preview: operation
    .input(
      z.object({
        rule: z.string(),
        start: wallTime,
        except: except.optional(),
        limit: z.number().int().min(1).max(50),
      }),
    )
    .output(
      z.object({
        /** The rule in its canonical spelling. */
        rule: z.string(),
        /** The next dates, from the first. */
        next: z.array(dateText),
        /** How often it happens in all; null without end. */
        total: z.number().int().nullable(),
        /** To which day it would be laid out at once; null when that is all of it. The rest follows as time goes on. */
        laidUntil: dateText.nullable(),
      }),
    ),
  /** Lets an activity or a message repeat: lays its occurrences out, in one step. Its own day becomes the rule's first. */
  create: operation.input(place.extend({ rule: z.string(), except: except.optional() })).output(outcome),
  /** Changes fields or times of this occurrence, of those after it too, or of all. What happened already never changes. */
  change: operation.input(change).output(outcome),
  /** Another rule from this occurrence on, or for all that are still to come. */
  changeRule: operation
    .input(place.extend({ scope: wide, rule: z.string(), except: except.optional() }))
    .output(outcome),
  /** Gives the run sheet of one activity to those after it, or to all still to come; those worked on keep their own. */
  applySheet: operation.input(z.object({ id: recordId, scope: wide })).output(outcome),
  /** Puts this occurrence into the trash, those after it too, or all that are still to come. */
  trash: operation.input(place.extend({ scope: seriesScope })).output(outcome),
  /** Ends a series with this occurrence: those after it go into the trash. */
  stop: operation.input(place).output(outcome),
  /** Lays out what has come into reach of series without end; answers how many were made. */
  topUp: operation.output(z.object({ made: z.number().int() })),
};
