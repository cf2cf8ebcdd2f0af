import type { SeriesOutcome } from "@shared/api/contract/series";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import type { Series, SeriesScope } from "@shared/domain/series";
import { splitRule } from "@shared/domain/series-rule";
import { addDays, type DateText } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import { getRecords, restoreRecords, trashRecords, updateRecord } from "../../store/records";
import { selectTrashedWith } from "../../store/series";
import type { Store } from "../../store/store";
import { subjectOfMany } from "../record-subject";
import { putInTrash } from "../trash";
import { trashActivities } from "../trash-activities";
import { wallClock } from "../workspace-clock";
import { getSeries, listOccurrences, type OccurrencePlace, tableOf } from "./find-series";
import { lastDayOf } from "./lay-days";
import type { Occurrence } from "./occurrence";
import { trashOccurrences } from "./write-occurrences";

/**
 * Puts an occurrence into the trash, those after it too, or all that are still to come; what is over stays. A series with
 * no occurrence left goes along. Throws NOT_FOUND, and NOT_REPEATING for more than one of something that does not repeat.
 */
export function trashSeries(
  store: Store,
  { scope, ...place }: OccurrencePlace & { readonly scope: SeriesScope },
): SeriesOutcome {
  if (scope === "this") {
    const { kind, id } = place;
    const removed = kind === "activity" ? trashActivities(store, [id]) : putInTrash(store, "messages", [id]);
    return { series: null, changed: 0, made: 0, removed, kept: 0 };
  }
  const { series, target } = getSeries(store.db, place);
  const isMeant = ({ day }: Occurrence) => scope === "all" || day >= target.day;
  return endSeries(store, "series.trash", series, isMeant, target.id, scope === "all" ? undefined : target.day);
}

/** Ends a series with an occurrence: those after it that are still to come go into the trash, the past stays. */
export function stopSeries(store: Store, place: OccurrencePlace): SeriesOutcome {
  const { series, target } = getSeries(store.db, place);
  return endSeries(store, "series.stop", series, ({ day }) => day > target.day, undefined, addDays(target.day, 1));
}

/** Takes series out of the trash with the occurrences, and their messages, that went in at the same moment. */
export function restoreSeries(store: Store, ids: readonly string[]): number {
  const trashed = getRecords(store.db, "series", ids).filter(({ trashedAt }) => trashedAt !== null);
  if (trashed.length === 0) return 0;
  const label = { code: "series.restore", subject: subjectOfMany(store.db, "series", trashed) };
  return store.write(label, (tx) => {
    for (const { id, kind, trashedAt } of trashed) {
      if (trashedAt === null) continue;
      const occurrences = selectTrashedWith(tx, tableOf[kind], "seriesId", id, trashedAt);
      const around = kind === "message" ? [] : occurrences;
      const messages = around.flatMap((one) => selectTrashedWith(tx, "messages", "activityId", one, trashedAt));
      restoreRecords(tx, tableOf[kind], occurrences);
      restoreRecords(tx, "messages", messages);
    }
    return restoreRecords(tx, "series", ids);
  });
}

function endSeries(
  store: Store,
  code: string,
  series: Series,
  isMeant: (occurrence: Occurrence) => boolean,
  targetId: string | undefined,
  from: DateText | undefined,
): SeriesOutcome {
  const now = wallClock(store);
  return store.write({ code, subject: series.title }, (tx) => {
    const occurrences = listOccurrences(tx, series);
    const going = occurrences.filter(
      (one) => isMeant(one) && !one.isSettled && (one.start >= now || one.id === targetId),
    );
    trashOccurrences(
      tx,
      series.kind,
      going.map(({ id }) => id),
    );
    const left = occurrences.length - going.length;
    const firstGone = from ?? going[0]?.day ?? addDays(series.laidUntil, 1);
    const ended = left === 0 ? trash(tx, series) : cut(tx, series, firstGone);
    return { series: ended, changed: 0, made: 0, removed: going.length, kept: 0 };
  });
}

function trash(tx: WriteDb, { id }: Series): null {
  trashRecords(tx, "series", [id]);
  return null;
}

/** The series with no day from one on. */
function cut(tx: WriteDb, series: Series, day: DateText): Series {
  const whole = { rule: parseRecurrence(series.rule), start: series.start };
  const { before } = splitRule(whole, day, lastDayOf(whole));
  if (!before)
    return updateRecord(tx, "series", series.id, { rule: formatRecurrence({ ...whole.rule, count: 1, until: null }) });
  const except = series.except.filter((one) => one < day);
  return updateRecord(tx, "series", series.id, { rule: formatRecurrence(before), except });
}
