import { z } from "zod";
import { cents } from "./money";
import { prose, recordId, recordOf } from "./record";
import { dateText } from "./wall-time";

const count = z.number().int().nonnegative().nullable();

/** 复盘 of one activity (S9): numbers typed in after the fact, what was heard, the next change. */
export const resultFields = z.object({
  activityId: recordId,
  date: dateText,
  reads: count,
  replies: count,
  orders: count,
  revenue: cents.nullable(),
  left: count,
  heard: prose(),
  nextChange: prose(),
});

export const result = recordOf(resultFields);
export type ResultFields = z.infer<typeof resultFields>;
export type Result = z.infer<typeof result>;

/** A result with no number typed in; it still needs its activity and date. */
export const blankResult: Omit<ResultFields, "activityId" | "date"> = {
  reads: null,
  replies: null,
  orders: null,
  revenue: null,
  left: null,
  heard: "",
  nextChange: "",
};
