import { QunceError } from "@shared/api/errors";
import { mayBeReady } from "@shared/domain/draft";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RecordRules } from "../record-rules";

/** A draft says what members get before it is 待发 (S1); its plain text always follows from its body. */
export const draftRules: RecordRules<"drafts"> = {
  check(next, before) {
    const isStep = next.status !== before?.status;
    const isOut = next.status === "ready" || next.status === "published";
    if (isStep && isOut && !mayBeReady(next)) throw new QunceError("VALUE_MISSING");
  },
  derive: (next) => ({ plainText: plainTextOf(next.body) }),
};
