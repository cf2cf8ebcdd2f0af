import { parseRecurrence } from "@shared/domain/recurrence-parse";
import type { Series } from "@shared/domain/series";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { listRecords, updateRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { changeState } from "../../store/undo";
import { subjectOfMany } from "../record-subject";
import { wallClock } from "../workspace-clock";
import { layDays } from "./lay-days";
import { makeOccurrences } from "./write-occurrences";

/** Laid out a month at a time: a step a day would fill the history. */
const STRIDE = 31;

type Due = { readonly series: Series; readonly days: readonly DateText[]; readonly laidUntil: DateText };

/**
 * Lays out, in one step, what has come into reach of every series; answers how many occurrences were made. Only days after
 * those laid out already are looked at, so that nothing that was deleted comes back. Waits while something can be redone.
 */
export function topUpSeries(store: Store): number {
  // A new step would make what was undone impossible to do again: the next opening is early enough.
  if (store.readOnly !== null || changeState(store.db).redo !== null) return 0;
  const due = listRecords(store.db, "series").flatMap((series) => dueOf(store, series) ?? []);
  if (due.length === 0) return 0;
  const subject = subjectOfMany(
    store.db,
    "series",
    due.map(({ series }) => series),
  );
  return store.write({ code: "series.topUp", subject }, (tx) => {
    for (const { series, days, laidUntil } of due) {
      makeOccurrences(tx, store, series, days);
      updateRecord(tx, "series", series.id, { laidUntil });
    }
    return due.reduce((sum, { days }) => sum + days.length, 0);
  });
}

function dueOf(store: Store, series: Series): Due | undefined {
  const { start, except, pattern } = series;
  const rule = parseRecurrence(series.rule);
  const from = addDays(series.laidUntil, 1);
  const { ahead: days, laidUntil } = layDays({ rule, start, except }, from, wallClock(store), pattern);
  return days.length > 0 && laidUntil >= addDays(series.laidUntil, STRIDE) ? { series, days, laidUntil } : undefined;
}
