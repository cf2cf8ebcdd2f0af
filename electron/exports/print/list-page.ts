import type { HandOver, HandOverDay, HandOverMessage } from "@shared/domain/hand-over";
import { type ExportWords, wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { pageWordsFor } from "../html/page-words";
import { channelBeside, remarksOf, whatItIs } from "../message-wording";
import { pageHead } from "./page-head";
import { printShell } from "./print-shell";
import { type PrintWords, printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** Rows with more copy than this may go on over the edge of a page; shorter ones stay whole. */
const LONG = 900;

/** The plan as a list to work from with a pen: a table a day, a row a message, its whole copy, a box to tick. */
export function listPage(handOver: HandOver, sheet: Sheet): string {
  const words = wordsFor(handOver);
  const print = printWordsFor(handOver);
  return printShell({
    language: handOver.language,
    title: [handOver.workspace, words.title].filter(Boolean).join(" · "),
    foot: `${print.made} · ${handOver.madeAt.replace("T", " ")}`,
    sheet,
    head: pageHead(handOver, words),
    body: dayTables(handOver.days, handOver, words, print),
  });
}

/** Tables of days; the pack of each person is made of the same. */
export function dayTables(
  days: readonly HandOverDay[],
  handOver: Pick<HandOver, "language">,
  words: ExportWords,
  print: PrintWords,
): string {
  const page = pageWordsFor(handOver.language);
  return days
    .map(({ date, messages }) => {
      const heading = `<h2>${escapeHtml(page.day(date))}<small>${escapeHtml(page.perDay(messages.length))}</small></h2>`;
      const head = [words.columns.time, print.where, print.what].map((name) => `<th>${escapeHtml(name)}</th>`).join("");
      const rows = messages.map((message) => row(message, words)).join("\n");
      return `${heading}\n<table><colgroup><col style="width:13mm"><col style="width:36mm"><col><col style="width:11mm"></colgroup><thead><tr>${head}<th>${escapeHtml(print.done)}</th></tr></thead><tbody>\n${rows}\n</tbody></table>`;
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
    `</td><td><span class="box${isSent ? " ticked" : ""}"></span></td></tr>`,
  ]
    .filter(Boolean)
    .join("");
}
