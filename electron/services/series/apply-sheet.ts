import type { SeriesOutcome } from "@shared/api/contract/series";
import { QunceError } from "@shared/api/errors";
import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import type { Cue } from "@shared/domain/run-sheet";
import { type LaidOccurrence, layOccurrence } from "@shared/domain/series-layout";
import type { ActivityPattern } from "@shared/domain/series-pattern";
import { dateOf } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import { selectMessages } from "../../store/messages";
import { getRecords, insertRecord, trashRecords, updateRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { loadCast } from "../load-cast";
import { wallClock } from "../workspace-clock";
import { branchSeries } from "./branch-series";
import { dealOccurrences } from "./deal-occurrences";
import { getSeries } from "./find-series";
import { isReworded } from "./is-reworded";
import { laterDay } from "./lay-days";
import type { Occurrence } from "./occurrence";
import { takeActivityPattern } from "./take-pattern";

/**
 * Gives the run sheet of one activity to those after it, or to all that are still to come. A run sheet that somebody worked
 * on, or of which something was sent or done, stays as it is. Throws NOT_REPEATING.
 */
export function applySheet(
  store: Store,
  { id, scope }: { readonly id: string; readonly scope: "following" | "all" },
): SeriesOutcome {
  const { series, target } = getSeries(store.db, { kind: "activity", id });
  const before = series.pattern;
  const { activity } = target;
  if (!activity || before.kind !== "activity") throw new QunceError("NOT_REPEATING");
  return store.write({ code: "series.applySheet", subject: series.title }, (tx) => {
    const taken = takeActivityPattern(tx, activity);
    const { runSheet } = taken.fields;
    const messages = taken.messages.filter(({ cueId }) => cueId !== null);
    const others = before.messages.filter(({ cueId }) => cueId === null);
    const pattern = { ...before, at: activity.start, fields: { ...before.fields, runSheet }, messages };
    const branch = branchSeries(tx, store, series, target, scope);
    const { rule, from, occurrences } = branch;
    const now = wallClock(store);
    const open = occurrences.filter((one) => one.id !== id && !one.isSettled && one.start >= now);
    const following = open.filter((one) => isUntouched(tx, one, before));
    const outcome = dealOccurrences(tx, store, {
      ...{ before: series, occurrences, targetId: id, dayAfter: (day) => day },
      next: {
        id: branch.id,
        title: series.title,
        ...rule,
        except: branch.except,
        pattern: { ...pattern, messages: [...messages, ...others] },
      },
      from: laterDay(from, dateOf(rule.start)),
      ...{ changed: [], alignTarget: false, overwrite: false },
    });
    const groups = getRecords(tx, "groups", activity.groupIds);
    const setting = { groups, cast: loadCast(tx, activity.ownerStaffId), newId: store.newId };
    for (const one of following) {
      if (one.activity) relaySheet(tx, one.activity, layOccurrence(pattern, one.start, setting));
    }
    return { ...outcome, changed: following.length, kept: open.length - following.length };
  });
}

function isUntouched(tx: WriteDb, one: Occurrence, pattern: ActivityPattern): boolean {
  const { activity } = one;
  if (!activity || activity.runSheet.some(({ doneAt }) => doneAt !== null)) return false;
  const isSame = activity.groupIds.join() === pattern.fields.groupIds.join();
  const isSent = selectMessages(tx, { activityId: one.id }).some(({ status }) => isSettled(status));
  return isSame && !isSent && !isReworded(tx, one, pattern);
}

/** Puts a laid run sheet in the place of an activity's own; lines that both have keep their message. */
function relaySheet(tx: WriteDb, activity: Activity, { fields, messages }: LaidOccurrence): void {
  const own = new Map(activity.runSheet.map((cue) => [placeOf(cue), cue]));
  const laid = new Map(messages.map((message) => [message.cueId, message]));
  const runSheet = fields.runSheet.map((cue): Cue => {
    const known = own.get(placeOf(cue));
    own.delete(placeOf(cue));
    const kept = known ? { ...cue, id: known.id, messageId: known.messageId } : cue;
    const message = laid.get(cue.id);
    if (!message || kept.messageId === null) return kept;
    if (known) updateRecord(tx, "messages", kept.messageId, { ...message.fields, activityId: activity.id });
    else insertRecord(tx, "messages", message.id, { ...message.fields, activityId: activity.id, cueId: kept.id });
    return kept;
  });
  updateRecord(tx, "activities", activity.id, { runSheet });
  trashRecords(
    tx,
    "messages",
    [...own.values()].flatMap(({ messageId }) => messageId ?? []),
  );
}

/** What makes a line the same in two run sheets: its template's key, or the title of one added by hand. */
function placeOf({ key, title, kind, groupId }: Cue): string {
  return `${key || `#${title}`}@${kind}@${groupId ?? ""}`;
}
