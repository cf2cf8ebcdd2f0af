import { findUnagreed } from "../../quote-index";
import type { FactRule } from "../copy-facts";

/** A customer's words need their consent before they are used (S6). */
export const quoteConsent: FactRule = ({ text, unagreed }) => ({
  hits: findUnagreed(text, unagreed).map(({ start, end, name }) => ({
    rule: "quote.no-consent",
    start,
    end,
    params: { name },
  })),
});
