import { QunceError } from "@shared/api/errors";
import { missingPositioning } from "@shared/domain/chat-group";
import type { RecordRules } from "../record-rules";

/** A group is active only once it is clear what it is for, and for whom (S46). */
export const groupRules: RecordRules<"groups"> = {
  check(next, before) {
    const target = next.cadence.weeklyActivities;
    if (target && target.max < target.min) {
      throw new QunceError("INVALID_INPUT", { field: "weeklyActivities", reason: "weeklyActivities:order" });
    }
    if (next.status !== "active" || before?.status === "active") return;
    const missing = missingPositioning(next);
    if (missing.length > 0) throw new QunceError("POSITIONING_MISSING", { missing: missing.join(",") });
  },
};
