import { QunceError } from "@shared/api/errors";
import { isNick, titleOfQuote } from "@shared/domain/quote";
import type { RecordRules } from "../record-rules";

/** A quote names its speaker by a nick and no more (N10); its name in lists follows from its words. */
export const quoteRules: RecordRules<"quotes"> = {
  check({ who }) {
    if (!isNick(who)) throw new QunceError("INVALID_INPUT", { field: "who", reason: "who:not_a_nick" });
  },
  derive: (next) => ({ title: titleOfQuote(next) }),
};
