import { QunceError } from "@shared/api/errors";
import { safePattern } from "@shared/domain/check/safe-pattern";
import type { RecordRules } from "../record-rules";

/** A rule of the user's own has a pattern that is quick on any text. One that finds nothing yet may be saved: it is being typed. */
export const ownRuleRules: RecordRules<"ownRules"> = {
  check: ({ pattern }) => {
    if (pattern === "") return;
    const safe = safePattern(pattern);
    if (!safe.ok) throw new QunceError("PATTERN_REFUSED", { pattern, reason: `pattern_${safe.fault}` });
  },
};
