import type { ExportPreview } from "@shared/api/contract/exports";
import { QunceError } from "@shared/api/errors";
import type { MessageView } from "@shared/domain/message";
import { findUnagreed, indexUnagreed, type UnagreedWords } from "@shared/domain/quote-index";
import type { ReadDb } from "../../store/database";
import { listRecords } from "../../store/records";

/** Names that an error's sentence spells out. */
const NAMED = 6;

/** Messages still to be sent that use a customer's words without consent. What was sent is history. */
export function unagreedIn(db: ReadDb, views: readonly MessageView[]): ExportPreview["unagreed"] {
  const quotes = indexUnagreed(listRecords(db, "quotes"));
  return views.flatMap(({ message, title, draftTitle, text }) => {
    const words = message.status === "sent" ? [] : findUnagreed(text, quotes);
    if (words.length === 0) return [];
    const named = new Map(words.map(({ quoteId, name }) => [quoteId, name]));
    return [
      {
        messageId: message.id,
        title: title || (draftTitle ?? ""),
        at: message.at,
        quotes: [...named].map(([id, name]) => ({ id, name })),
      },
    ];
  });
}

/** Throws QUOTE_CONSENT_MISSING when such words are in a message that would leave. */
export function refuseUnagreed(db: ReadDb, views: readonly MessageView[]): void {
  refuse(unagreedIn(db, views).flatMap(({ quotes }) => quotes));
}

/** Throws QUOTE_CONSENT_MISSING when such words are in a draft that would leave. */
export function refuseUnagreedDraft(db: ReadDb, text: string): void {
  refuse(findUnagreed(text, indexUnagreed(listRecords(db, "quotes"))));
}

function refuse(found: readonly Pick<UnagreedWords, "name">[]): void {
  if (found.length === 0) return;
  const names = [...new Set(found.map(({ name }) => name))];
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), "…"] : names;
  throw new QunceError("QUOTE_CONSENT_MISSING", { count: found.length, names: shown.join("、") });
}
