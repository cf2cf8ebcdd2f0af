import { isDeepStrictEqual } from "node:util";
import type { SeriesOutcome } from "@shared/api/contract/series";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import { blankSeries, type Series } from "@shared/domain/series";
import type { SeriesPattern } from "@shared/domain/series-pattern";
import { relayOccurrences } from "@shared/domain/series-relay";
import { at, clockOf, type DateText, type WallTime } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import { findRecord, insertRecord, updateRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { wallClock } from "../workspace-clock";
import { isReworded } from "./is-reworded";
import { type LaidRule, layDays } from "./lay-days";
import { isAsSaid, isEdited, isMoved, minutesOf, type Occurrence } from "./occurrence";
import {
  changeActivityOccurrence,
  makeOccurrences,
  markOccurrence,
  type SeriesMark,
  trashOccurrences,
} from "./write-occurrences";

/** What a series becomes from one of its days on. */
export type Dealing = {
  /** The series before; its occurrences are told from those changed by hand by what it says. */
  readonly before: Pick<Series, "start" | "pattern">;
  /** Those that it is about, in the order of their days. */
  readonly occurrences: readonly Occurrence[];
  /** The one a person has in hand: what has gone by of it is still theirs to change. */
  readonly targetId: string | undefined;
  /** The series it becomes: another one when the id is new. */
  readonly next: LaidRule & { readonly id: string; readonly title: string; readonly pattern: SeriesPattern };
  /** First day of the new rule to lay out. */
  readonly from: DateText;
  readonly dayAfter: (day: DateText) => DateText | undefined;
  /** Fields that change; occurrences that say otherwise keep what they say. */
  readonly changed: readonly string[];
  /** Whether the one in hand goes where the rule says, wherever it was moved before. */
  readonly alignTarget: boolean;
  readonly overwrite: boolean;
};

/** Deals a series' days out to its occurrences inside a step: changes, makes and drops what it takes, and stores the series. */
export function dealOccurrences(tx: WriteDb, store: Store, dealing: Dealing): SeriesOutcome {
  const { before, occurrences, next, from, dayAfter, overwrite } = dealing;
  const now = wallClock(store);
  const { days, ahead, laidUntil } = layDays(next, from, now, next.pattern);
  const isFixed = (one: Occurrence) => one.isSettled || (one.start < now && one.id !== dealing.targetId);
  const isOwn = (one: Occurrence) => !overwrite && (isEdited(one, before) || isReworded(tx, one, before.pattern));
  const places = occurrences.map((one) => ({
    ...{ id: one.id, day: one.day, isFixed: isFixed(one) },
    isEdited: () => isOwn(one),
  }));
  const { kept, dropped, missing } = relayOccurrences(places, new Set(days), ahead, dayAfter);
  const byId = new Map(occurrences.map((one) => [one.id, one]));
  let changed = 0;
  let left = 0;
  for (const { id, day, follows } of kept) {
    const one = byId.get(id);
    if (!one) continue;
    const mark = { seriesId: next.id, seriesDate: day };
    if (isFixed(one)) {
      markOccurrence(tx, next.pattern.kind, id, mark);
      continue;
    }
    if (changeOccurrence(tx, store, dealing, one, { mark, follows })) changed += 1;
    if (id !== dealing.targetId && !overwrite && isEdited(one, before)) left += 1;
  }
  trashOccurrences(tx, next.pattern.kind, dropped);
  makeOccurrences(tx, store, next, missing);
  const series = storeSeries(tx, next, laidUntil);
  return { series, changed, made: missing.length, removed: dropped.length, kept: left };
}

/** Brings one occurrence to its day and to what the series says now, except where a person has said otherwise. */
function changeOccurrence(
  tx: WriteDb,
  store: Store,
  { before, next, targetId, changed, alignTarget, overwrite }: Dealing,
  one: Occurrence,
  { mark, follows }: { readonly mark: SeriesMark; readonly follows: boolean },
): boolean {
  const isTarget = one.id === targetId;
  const takesTime = overwrite || (isTarget && alignTarget);
  const isFree = takesTime || !isMoved(one, { ...before, pattern: withMinutes(before.pattern, one.minutes) });
  const start: WallTime = follows && isFree ? at(mark.seriesDate, clockOf(next.start)) : one.start;
  const takesLength = takesTime || one.minutes === minutesOf(before.pattern);
  const minutes = takesLength ? minutesOf(next.pattern) : one.minutes;
  const said = next.pattern.fields as Readonly<Record<string, unknown>>;
  const names = changed.filter((name) => overwrite || isTarget || isAsSaid(one, before, name));
  const changes = Object.fromEntries(names.map((name) => [name, said[name]]));
  if (one.activity) {
    const fields = changeActivityOccurrence(tx, store, one.activity, { start, minutes, changes });
    updateRecord(tx, "activities", one.id, { ...fields, ...mark });
  } else {
    updateRecord(tx, "messages", one.id, { ...changes, at: start, ...mark });
  }
  const isOther = names.some((name) => !isDeepStrictEqual(one.fields[name], said[name]));
  return isOther || start !== one.start || minutes !== one.minutes;
}

/** The same pattern at another length, to ask about the start alone. */
function withMinutes(pattern: SeriesPattern, minutes: number): SeriesPattern {
  return pattern.kind === "activity" ? { ...pattern, minutes } : pattern;
}

function storeSeries(
  tx: WriteDb,
  { id, title, rule, start, except, pattern }: Dealing["next"],
  laidUntil: DateText,
): Series {
  const fields = {
    title,
    kind: pattern.kind,
    rule: formatRecurrence(rule),
    start,
    except: [...except],
    laidUntil,
    pattern,
  };
  const known = findRecord(tx, "series", id);
  return known ? updateRecord(tx, "series", id, fields) : insertRecord(tx, "series", id, { ...blankSeries, ...fields });
}
