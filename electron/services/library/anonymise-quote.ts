import type { Quote } from "@shared/domain/quote";
import type { Store } from "../../store/store";
import { changeRecord } from "../change-record";

/** Takes away who said it and the picture that shows it, as one step; what was said stays (N10). Throws NOT_FOUND. */
export function anonymiseQuote(store: Store, id: string): Quote {
  return changeRecord(store, "quotes", id, { who: "", screenshotId: null }, { verb: "anonymise" });
}
