import { z } from "zod";
import { labels, line, prose, recordId, recordOf } from "./record";
import { dateText } from "./wall-time";

/** Whether the one who said it lets it be used: yes, no (or never asked), asked without an answer yet (S6). */
export const quoteConsent = z.enum(["yes", "asked", "no"]);

/** What a customer said 口碑, word for word (S6). */
export const quoteFields = z.object({
  text: prose(3000),
  /** A nick and nothing more (N10); empty when it was made anonymous. */
  who: line(30),
  /** Where it was said: 会员群, 私聊, 订单评价. */
  source: line(120),
  date: dateText.nullable(),
  consent: quoteConsent,
  /** How consent was given. */
  consentNote: line(200),
  /** The picture that shows it. */
  screenshotId: recordId.nullable(),
  productId: recordId.nullable(),
  personaId: recordId.nullable(),
  tags: labels,
});

export const quote = recordOf(quoteFields).extend({
  /** Its first words: follows from the text. */
  title: z.string(),
});

export type QuoteConsent = z.infer<typeof quoteConsent>;
export type QuoteFields = z.infer<typeof quoteFields>;
export type Quote = z.infer<typeof quote>;

/** A quote with nothing filled in: nobody has agreed to anything. */
export const blankQuote: QuoteFields = {
  text: "",
  who: "",
  source: "",
  date: null,
  consent: "no",
  consentNote: "",
  screenshotId: null,
  productId: null,
  personaId: null,
  tags: [],
};

/** How many characters of a quote are its name in lists. */
const TITLE_LENGTH = 24;

/** A quote's name in lists: its first words on one line. */
export function titleOfQuote({ text }: Pick<QuoteFields, "text">): string {
  const words = Array.from(text.replace(/\s+/g, " ").trim());
  return words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH).join("")}…` : words.join("");
}

/** A quote as it stands in copy: in quotation marks, with the nick where there is one. */
export function textOfQuote({ text, who }: Pick<QuoteFields, "text" | "who">): string {
  const said = `“${text.trim()}”`;
  return who === "" ? said : `${said}——${who}`;
}

/** What would tell who somebody is: a phone number, an account, a mail address (N10). */
const TELLING = /\d{7,}|@[\w.-]+\.\w{2,}|wxid_/i;

/** Whether a name is a nick and no more. */
export function isNick(who: string): boolean {
  return !TELLING.test(who);
}
