import type { SeriesOutcome } from "@shared/api/contract/series";
import { QunceError } from "@shared/api/errors";
import type { Series } from "@shared/domain/series";
import { explicitRule, ruleDays } from "@shared/domain/series-rule";
import { type DateText, dateOf } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import type { Store } from "../../store/store";
import { subjectOf } from "../record-subject";
import { dealOccurrences } from "./deal-occurrences";
import { findSeries, getPlace, type OccurrencePlace, tableOf } from "./find-series";
import { lastDayOf } from "./lay-days";
import { activityOccurrence, messageOccurrence } from "./occurrence";
import { readRule } from "./read-rule";
import { takeActivityPattern, takeMessagePattern } from "./take-pattern";

/** How something is to repeat. */
export type Repeat = { readonly rule: string; readonly except?: readonly DateText[] | undefined };

/**
 * Lets an activity or a message repeat, in one step. It becomes the first occurrence, on the rule's first day from its own
 * on. Throws RULE_INVALID, SERIES_NO_DATES, REPEATS_ALREADY, SERIES_OF_CUE.
 */
export function createSeries(store: Store, { kind, id, ...repeat }: OccurrencePlace & Repeat): SeriesOutcome {
  const place = { kind, id };
  if (findSeries(store.db, place)) throw new QunceError("REPEATS_ALREADY");
  const subject = subjectOf(store.db, tableOf[kind], getPlace(store.db, place));
  return store.write({ code: "series.create", subject }, (tx) => layOutSeries(tx, store, place, repeat));
}

/** The same inside a step that does other things too. */
export function layOutSeries(
  tx: WriteDb,
  store: Store,
  place: OccurrencePlace,
  { rule: text, except = [] }: Repeat,
): SeriesOutcome {
  const record = getPlace(tx, place);
  if ("at" in record && record.cueId !== null) throw new QunceError("SERIES_OF_CUE");
  const target = "at" in record ? messageOccurrence(record) : activityOccurrence(record);
  const own = { rule: readRule(tx, text, target.start), start: target.start };
  const rule = explicitRule(own);
  const [first] = ruleDays({ rule, start: own.start }, dateOf(own.start), lastDayOf({ rule, start: own.start }), 1);
  if (first === undefined) throw new QunceError("SERIES_NO_DATES");
  const pattern = "at" in record ? takeMessagePattern(record) : takeActivityPattern(tx, record);
  const start = first + target.start.slice(10);
  const days = [...new Set(except)].filter((day) => day !== first).sort();
  const before: Pick<Series, "start" | "pattern"> = { start: target.start, pattern };
  return dealOccurrences(tx, store, {
    before,
    occurrences: [{ ...target, day: dateOf(target.start) }],
    targetId: place.id,
    next: { id: store.newId(), title: subjectOf(tx, tableOf[place.kind], record), rule, start, except: days, pattern },
    from: first,
    // What was sent stays where it is, and the first of the new days is still to come.
    dayAfter: (day) => (target.isSettled ? day : first),
    changed: [],
    alignTarget: true,
    overwrite: false,
  });
}
