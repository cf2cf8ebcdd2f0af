import type { PlanRow } from "@shared/domain/import-plan";
import type { ClockTime } from "@shared/domain/wall-time";

/** One message as a plan file has it, before it is known what taking it in would do. */
export type PlanItem = Omit<PlanRow, "effect" | "importKey"> & {
  /** The end of a span such as 20:00-21:00; it tells when an activity ends. */
  readonly until: ClockTime | null;
  /** The status cell as written: what it means may change with the day, the word does not. */
  readonly statusText: string;
  readonly skipReason: string;
  /** The message's own id, where the row comes from an export of ours. */
  readonly messageId: string | null;
};
