import type { Activity } from "@shared/domain/activity";
import type { HandOverActivity } from "@shared/domain/hand-over";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { buildRepeatingActivity, type RepeatingActivity } from "@shared/domain/repeating-activity";
import type { Series } from "@shared/domain/series";
import { dateOf } from "@shared/domain/wall-time";
import { selectCalendar } from "../store/calendar";
import type { ReadDb } from "../store/database";
import { getRecords, listRecords } from "../store/records";
import { selectOccurrences, sumOfRevisions } from "../store/series";

/** Activities that leave in a hand-over, and those among them that repeat, each folded into one entry. */
export type LeavingActivities = {
  readonly activities: readonly HandOverActivity[];
  readonly repeating: readonly RepeatingActivity[];
};

/** Activities that touch the span, whatever groups and people were chosen: they are what the messages are for. */
export function leavingActivities(db: ReadDb, from: string, to: string): LeavingActivities {
  const names = new Map(listRecords(db, "groups").map(({ id, name }) => [id, name]));
  const found = selectCalendar(db, { from, to }).activities.filter(({ status }) => status !== "cancelled");
  const seriesIds = new Set(found.flatMap(({ seriesId }) => seriesId ?? []));
  return {
    activities: found.map((activity) => leaving(activity, names)),
    repeating: getRecords(db, "series", [...seriesIds])
      .filter(({ trashedAt }) => trashedAt === null)
      .flatMap((series) => repeating(db, series, names) ?? []),
  };
}

type Names = ReadonlyMap<string, string>;

function leaving({ id, revision, title, start, end, memberValue, groupIds }: Activity, names: Names): HandOverActivity {
  return { id, revision, title, start, end, memberValue, groups: groupNames(groupIds, names) };
}

function repeating(db: ReadDb, series: Series, names: Names): RepeatingActivity | undefined {
  const { id, start, except, laidUntil, pattern } = series;
  if (pattern.kind !== "activity") return undefined;
  const { title, memberValue, groupIds } = pattern.fields;
  const source = {
    ...{ id, title, memberValue, start, except, laidUntil, minutes: pattern.minutes },
    groups: groupNames(groupIds, names),
    rule: parseRecurrence(series.rule),
    // Grows with whatever changes in it: a calendar program takes the newer entry.
    revision: series.revision + sumOfRevisions(db, "activities", id),
  };
  const occurrences = selectOccurrences(db, "activities", id).map((activity) => ({
    ...leaving(activity, names),
    day: activity.seriesDate ?? dateOf(activity.start),
    isCancelled: activity.status === "cancelled",
  }));
  return buildRepeatingActivity(source, occurrences);
}

function groupNames(groupIds: readonly string[], names: Names): string[] {
  return groupIds.flatMap((groupId) => names.get(groupId) ?? []);
}
