import { QunceError } from "@shared/api/errors";
import type { RecordRules } from "../record-rules";

const BYTES = ["mime", "sha256", "size", "width", "height"] as const;

/** A picture's name and tags are a person's; what follows from its bytes is not. */
export const mediaRules: RecordRules<"media"> = {
  check(next, before) {
    const changed = before && BYTES.find((field) => next[field] !== before[field]);
    if (changed) throw new QunceError("INVALID_INPUT", { field: changed, reason: `${changed}:fixed` });
  },
};
