import { QunceError } from "@shared/api/errors";
import type { RecordRules } from "../record-rules";

/** An activity does not end before it starts, and says what members get before it is ready (S1). */
export const activityRules: RecordRules<"activities"> = {
  check(next, before) {
    if (next.end < next.start) throw new QunceError("END_BEFORE_START");
    const isStep = next.status !== before?.status;
    const isPublic = next.status === "ready" || next.status === "running";
    if (isStep && isPublic && next.memberValue.trim() === "") throw new QunceError("VALUE_MISSING");
  },
};
