import type { SeriesOutcome } from "@shared/api/contract/series";
import { QunceError } from "@shared/api/errors";
import { explicitRule, ruleDays } from "@shared/domain/series-rule";
import { dateOf } from "@shared/domain/wall-time";
import type { Store } from "../../store/store";
import { branchSeries } from "./branch-series";
import type { Repeat } from "./create-series";
import { dealOccurrences } from "./deal-occurrences";
import { getSeries, type OccurrencePlace } from "./find-series";
import { lastDayOf } from "./lay-days";
import { readRule } from "./read-rule";

/**
 * Gives a series another rule from an occurrence on, or for all that are still to come. Occurrences take the new days in
 * order; what was changed by hand stays where it is. Throws RULE_INVALID, SERIES_NO_DATES, NOT_REPEATING.
 */
export function changeSeriesRule(
  store: Store,
  { rule: text, except: asked, scope, ...place }: OccurrencePlace & Repeat & { scope: "following" | "all" },
): SeriesOutcome {
  const { series, target } = getSeries(store.db, place);
  return store.write({ code: "series.changeRule", subject: series.title }, (tx) => {
    const branch = branchSeries(tx, store, series, target, scope, true);
    const origin = branch.from + series.start.slice(10);
    const own = { rule: readRule(tx, text, origin), start: origin };
    const rule = explicitRule(own);
    const [first] = ruleDays({ rule, start: origin }, dateOf(origin), lastDayOf({ rule, start: origin }), 1);
    if (first === undefined) throw new QunceError("SERIES_NO_DATES");
    const start = first + origin.slice(10);
    const except = [...new Set([...(asked ?? branch.except)])].sort();
    return dealOccurrences(tx, store, {
      before: series,
      occurrences: branch.occurrences,
      targetId: target.id,
      next: { id: branch.id, title: series.title, rule, start, except, pattern: series.pattern },
      from: first,
      dayAfter: (day) => day,
      changed: [],
      alignTarget: false,
      overwrite: false,
    });
  });
}
