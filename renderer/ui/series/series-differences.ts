import type { SeriesPosition } from "@shared/api/contract/series";
import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import { at, clockOf, minutesBetween, type WallTime } from "@shared/domain/wall-time";

/** What one occurrence says otherwise than its series: fields to apply to others, and its time where that was changed. */
export type SeriesDifferences = {
  /** Names of what differs, `time` and `length` among them, in the order of the form. */
  readonly names: readonly string[];
  readonly changes: Readonly<Record<string, unknown>>;
  readonly start?: WallTime;
  readonly end?: WallTime;
};

/** Fields that the run sheet's own operations keep, or that follow from others. */
const NOT_APPLIED = new Set(["runSheet", "templateKey", "activityId"]);

/** Where an occurrence departs from what its series says. Ticks on its checklist are its own affair. */
export function seriesDifferences(
  record: Activity | Message,
  { series }: Pick<SeriesPosition, "series">,
): SeriesDifferences {
  const { pattern } = series;
  const own = record as unknown as Readonly<Record<string, unknown>>;
  const said = pattern.fields as Readonly<Record<string, unknown>>;
  const fields = Object.keys(said).filter(
    (name) => !NOT_APPLIED.has(name) && comparable(name, own[name]) !== comparable(name, said[name]),
  );
  const start = "at" in record ? record.at : record.start;
  const day = record.seriesDate ?? start.slice(0, 10);
  const isMoved = start !== at(day, clockOf(series.start));
  const isLonger =
    pattern.kind === "activity" && "end" in record && minutesBetween(start, record.end) !== pattern.minutes;
  return {
    names: [...fields, ...(isMoved ? ["time"] : []), ...(isLonger ? ["length"] : [])],
    changes: Object.fromEntries(fields.map((name) => [name, own[name]])),
    ...(isMoved && { start }),
    ...(isLonger && "end" in record && { end: record.end }),
  };
}

function comparable(name: string, value: unknown): string {
  if (name !== "brief") return JSON.stringify(value) ?? "";
  const { checklist, ...brief } = value as Activity["brief"];
  return JSON.stringify([brief, checklist.map(({ text }) => text)]);
}
