import type { SeriesChange, SeriesOutcome } from "@shared/api/contract/series";
import { QunceError } from "@shared/api/errors";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { changeGroups } from "@shared/domain/run-sheet-groups";
import { patternMessages } from "@shared/domain/series-layout";
import type { SeriesPattern } from "@shared/domain/series-pattern";
import { shiftRule } from "@shared/domain/series-shift";
import { addMinutes, type DateText, dateOf, minutesBetween } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import { getRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { changeActivity } from "../change-activity";
import { changeRecord } from "../change-record";
import { checkReferences } from "../check-references";
import { findTemplate } from "../find-template";
import { loadCast } from "../load-cast";
import { moveMessage } from "../message-steps";
import { moveActivity } from "../move-activity";
import { branchSeries } from "./branch-series";
import { dealOccurrences } from "./deal-occurrences";
import { type FoundSeries, getPlace, getSeries } from "./find-series";
import { laterDay } from "./lay-days";
import { openBrief } from "./occurrence";

/**
 * Changes fields or times of an occurrence, of those after it too, or of all that are still to come, as one step. The
 * rule's days move as far as this one does. Throws NOT_REPEATING, SERIES_NOT_SHIFTABLE, END_BEFORE_START and what a change
 * of one record throws.
 */
export function changeSeries(store: Store, change: SeriesChange): SeriesOutcome {
  if (change.scope === "this") return changeOne(store, change);
  const found = getSeries(store.db, change);
  const changes = given(change.changes ?? {});
  check(store, change, changes);
  const label = { code: change.start === undefined ? "series.change" : "series.move", subject: found.series.title };
  return store.write(label, (tx) => changeMany(tx, store, found, change, changes));
}

function changeMany(
  tx: WriteDb,
  store: Store,
  { series, target }: FoundSeries,
  change: SeriesChange,
  changes: Readonly<Record<string, unknown>>,
): SeriesOutcome {
  const { start } = change;
  const end = change.kind === "activity" ? change.end : undefined;
  const minutes = end === undefined ? undefined : minutesBetween(start ?? target.start, end);
  const pattern = changePattern(tx, store, series.pattern, changes, minutes);
  const branch = branchSeries(tx, store, series, target, change.scope === "all" ? "all" : "following");
  const { rule, from } = branch;
  const fromDay: DateText = target.day;
  const toDay = start === undefined ? fromDay : dateOf(start);
  const shifted = shiftRule(rule, fromDay, toDay);
  const clock = start === undefined ? rule.start.slice(10) : start.slice(10);
  // What moves onto a day that was left out before is not left out with it.
  const arriving = new Set(branch.occurrences.map(({ day }) => shifted.dayAfter(day)));
  const except = branch.except
    .map((day) => (day < from ? day : (shifted.dayAfter(day) ?? day)))
    .filter((day) => !arriving.has(day));
  return dealOccurrences(tx, store, {
    before: series,
    occurrences: branch.occurrences,
    targetId: target.id,
    next: {
      ...{ id: branch.id, title: titleOf(pattern, series.title), pattern },
      ...{ rule: shifted.rule, start: dateOf(shifted.start) + clock, except: [...new Set(except)].sort() },
    },
    from: laterDay(shifted.dayAfter(from) ?? "", dateOf(shifted.start)),
    dayAfter: shifted.dayAfter,
    changed: Object.keys(changes),
    alignTarget: start !== undefined || end !== undefined,
    overwrite: change.overwrite ?? false,
  });
}

/** The operations that one record has anyway, with what they answer put as for a series. */
function changeOne(store: Store, change: SeriesChange): SeriesOutcome {
  const { id, start } = change;
  const before = getPlace(store.db, change).revision;
  const changes = given(change.changes ?? {});
  const isPlainMove = start !== undefined && Object.keys(changes).length === 0;
  if (change.kind === "message") {
    if (isPlainMove) moveMessage(store, id, start);
    else changeRecord(store, "messages", id, { ...changes, ...(start && { at: start }) });
  } else {
    const { end } = change;
    if (isPlainMove) moveActivity(store, id, { start, end });
    else changeActivity(store, id, { ...changes, ...(start && { start }), ...(end && { end }) }, {});
  }
  const changed = getPlace(store.db, change).revision === before ? 0 : 1;
  return { series: null, changed, made: 0, removed: 0, kept: 0 };
}

/** What occurrences start as from now on; other groups change the run sheet as they do in an activity. */
function changePattern(
  tx: WriteDb,
  store: Store,
  pattern: SeriesPattern,
  changes: Readonly<Record<string, unknown>>,
  minutes: number | undefined,
): SeriesPattern {
  if (pattern.kind === "message") return { ...pattern, fields: { ...pattern.fields, ...changes } };
  const fields = { ...pattern.fields, ...changes };
  const next = { ...pattern, minutes: minutes ?? pattern.minutes, fields };
  if (changes.groupIds === undefined || fields.runSheet.length === 0) return next;
  const { templateKey, groupIds } = fields;
  const { cues, added, removedMessageIds } = changeGroups(fields.runSheet, patternMessages(pattern), {
    ...{ start: pattern.at, end: addMinutes(pattern.at, pattern.minutes), newId: store.newId },
    template: templateKey === "" ? undefined : findTemplate(tx, templateKey),
    groups: getRecords(tx, "groups", groupIds),
    groupsBefore: pattern.fields.groupIds,
    cast: loadCast(tx, fields.ownerStaffId),
  });
  const messages = pattern.messages.filter(({ id }) => !removedMessageIds.includes(id));
  return { ...next, fields: { ...fields, runSheet: cues }, messages: [...messages, ...added] };
}

function check(store: Store, change: SeriesChange, changes: Readonly<Record<string, unknown>>): void {
  const record = getPlace(store.db, change);
  if ("at" in record) checkReferences(store.db, "messages", { ...record, ...changes }, record);
  else checkReferences(store.db, "activities", { ...record, ...changes }, record);
  const end = change.kind === "activity" ? change.end : undefined;
  const start = change.start ?? ("at" in record ? record.at : record.start);
  if (end !== undefined && end < start) throw new QunceError("END_BEFORE_START");
  parseRecurrence(getSeries(store.db, change).series.rule);
}

function given(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === "brief" ? openBrief(value as never) : value]),
  );
}

function titleOf(pattern: SeriesPattern, before: string): string {
  return pattern.fields.title || before;
}
