import type { SeriesPosition } from "@shared/api/contract/series";
import { QunceError } from "@shared/api/errors";
import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import type { Series, SeriesKind } from "@shared/domain/series";
import { isEnding } from "@shared/domain/series-rule";
import type { ReadDb } from "../../store/database";
import { findRecord, getRecord } from "../../store/records";
import { selectOccurrences } from "../../store/series";
import { activityOccurrence, messageOccurrence, type Occurrence } from "./occurrence";

/** Names an activity or a message. */
export type OccurrencePlace = { readonly kind: SeriesKind; readonly id: string };

/** An occurrence and the living series it belongs to. */
export type FoundSeries = { readonly series: Series; readonly target: Occurrence };

/** The table in which the occurrences of a kind of series lie. */
export const tableOf = { activity: "activities", message: "messages" } as const;

/** The living record that a place names; throws NOT_FOUND. */
export function getPlace(db: ReadDb, { kind, id }: OccurrencePlace): Activity | Message {
  const record: Activity | Message = getRecord(db, tableOf[kind], id);
  if (record.trashedAt !== null) throw new QunceError("NOT_FOUND");
  return record;
}

/** The series of an occurrence; undefined for what does not repeat (any more). Throws NOT_FOUND. */
export function findSeries(db: ReadDb, place: OccurrencePlace): FoundSeries | undefined {
  const record = getPlace(db, place);
  const series = record.seriesId === null ? undefined : findRecord(db, "series", record.seriesId);
  if (!series || series.trashedAt !== null) return undefined;
  return { series, target: asOccurrence(record) };
}

/** The series of an occurrence; throws NOT_FOUND and NOT_REPEATING. */
export function getSeries(db: ReadDb, place: OccurrencePlace): FoundSeries {
  const found = findSeries(db, place);
  if (!found) throw new QunceError("NOT_REPEATING");
  return found;
}

/** The living occurrences of a series in the order of the rule's days. */
export function listOccurrences(db: ReadDb, { id, kind }: Pick<Series, "id" | "kind">): Occurrence[] {
  return selectOccurrences(db, tableOf[kind], id).map(asOccurrence);
}

/** Where an occurrence stands in its series; undefined when it does not repeat. */
export function positionOf(db: ReadDb, place: OccurrencePlace): SeriesPosition | undefined {
  const found = findSeries(db, place);
  if (!found) return undefined;
  const occurrences = listOccurrences(db, found.series);
  const index = occurrences.findIndex(({ id }) => id === place.id);
  const total = isEnding(parseRecurrence(found.series.rule)) ? occurrences.length : null;
  return { series: found.series, nth: index + 1, total, following: occurrences.length - index - 1 };
}

function asOccurrence(record: Activity | Message): Occurrence {
  return "at" in record ? messageOccurrence(record) : activityOccurrence(record);
}
