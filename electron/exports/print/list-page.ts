import type { HandOver, HandOverDay, HandOverMessage } from "@shared/domain/hand-over";
import { type ExportWords, wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { pageWordsFor } from "../html/page-words";
import { channelBeside, remarksOf, whatItIs } from "../message-wording";
import { planPage } from "./plan-page";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** Rows with more copy than this may go on over the edge of a page; shorter ones stay whole. */
const LONG = 900;

/** The plan as a list to work from with a pen: a table a day, a row a message, its whole copy, a box to tick. */
export function listPage(handOver: HandOver, sheet: Sheet): string {
  return planPage(handOver, sheet, dayTables(handOver.days, handOver));
}

/**
 * Tables of days; the pack of each person is made of the same, with whose it is. A day that goes on over the page says
 * there again which it is.
 */
export function dayTables(days: readonly HandOverDay[], handOver: Pick<HandOver, "language">, whose = ""): string {
  const words = wordsFor(handOver);
  const print = printWordsFor(handOver);
  const page = pageWordsFor(handOver.language);
  const names = [words.columns.time, print.where, print.what, print.done];
  const head = names.map((name) => `<th>${escapeHtml(name)}</th>`).join("");
  return days
    .map(({ date, messages }) => {
      const day = `${escapeHtml(page.day(date))}<small>${escapeHtml([page.perDay(messages.length), whose].filter(Boolean).join(" · "))}</small>`;
      const rows = messages.map((message) => row(message, words)).join("\n");
      return `<table class="day"><colgroup><col style="width:14mm"><col style="width:38mm"><col><col style="width:12mm"></colgroup><thead><tr><th class="day-name" colspan="4">${day}</th></tr><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
    })
    .join("\n");
}

function row(message: HandOverMessage, words: ExportWords): string {
  const people = [
    channelBeside(message),
    ...whatItIs(message),
    message.voiceName && words.voice(message.voiceName),
    message.staffName && words.staff(message.staffName),
  ].filter(Boolean);
  const images = message.images.map(({ number, name }) => `${words.image(number)} ${name}`).join("  ");
  const remarks = remarksOf(message, words).map(
    ({ kind, text }) => `<p class="${kind === "gap" ? "gap" : "muted"}">${escapeHtml(text)}</p>`,
  );
  const isSent = message.status === "sent";
  return [
    `<tr class="${[isSent && "done", message.text.length > LONG && "long"].filter(Boolean).join(" ")}">`,
    `<td class="clock">${message.clock}</td>`,
    `<td><b>${escapeHtml(message.place)}</b>${people.map((text) => `<br><span class="muted">${escapeHtml(text)}</span>`).join("")}</td>`,
    `<td><p class="copy">${escapeHtml(message.text || words.noText)}</p>`,
    images && `<p class="muted">${escapeHtml(images)}</p>`,
    ...remarks,
    `</td><td class="tick"><span class="box${isSent ? " ticked" : ""}"></span></td></tr>`,
  ]
    .filter(Boolean)
    .join("");
}
