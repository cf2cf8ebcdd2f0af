import type { WallTime } from "@shared/domain/wall-time";

/** A span picked on the calendar, and where on the screen. With `days`, whole days were picked, and start and end are dates. */
export type PickedSpan = {
  readonly start: WallTime;
  readonly end: WallTime;
  readonly days: boolean;
  readonly x: number;
  readonly y: number;
};
