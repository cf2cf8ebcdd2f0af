import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import type { SeriesKind } from "@shared/domain/series";
import type { DateText, WallTime } from "@shared/domain/wall-time";

/** What the screens need of an activity or a message that may repeat. */
export type OccurrenceRecord = {
  readonly kind: SeriesKind;
  readonly id: string;
  readonly title: string;
  readonly start: WallTime;
  readonly seriesId: string | null;
  /** The day of the rule it stands for. */
  readonly seriesDate: DateText | null;
};

/** An activity as something that may repeat. */
export function activityRecord({ id, title, start, seriesId, seriesDate }: Activity): OccurrenceRecord {
  return { kind: "activity", id, title, start, seriesId, seriesDate };
}

/** A message as something that may repeat. */
export function messageRecord({ id, title, at, seriesId, seriesDate }: Message): OccurrenceRecord {
  return { kind: "message", id, title, start: at, seriesId, seriesDate };
}
