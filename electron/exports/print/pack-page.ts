import { type HandOver, type HandOverDay, messagesOf } from "@shared/domain/hand-over";
import { wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { dayTables } from "./list-page";
import { pageHead } from "./page-head";
import { printShell } from "./print-shell";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** The plan cut by person: each one's list begins on a sheet of its own, those without a person come last. */
export function packPage(handOver: HandOver, sheet: Sheet): string {
  const words = wordsFor(handOver);
  const print = printWordsFor(handOver);
  const names = [...new Set(messagesOf(handOver).map(({ staffName }) => staffName))].sort(
    (a, b) => Number(a === "") - Number(b === ""),
  );
  const sections = names.map((name) => {
    const days = daysOf(handOver, name);
    return `<section class="person"><h1>${escapeHtml(name || print.nobody)}</h1>\n${dayTables(days, handOver, words, print)}</section>`;
  });
  return printShell({
    language: handOver.language,
    title: [handOver.workspace, words.title].filter(Boolean).join(" · "),
    foot: `${print.made} · ${handOver.madeAt.replace("T", " ")}`,
    sheet,
    head: pageHead(handOver, words),
    body: sections.join("\n"),
  });
}

function daysOf({ days }: HandOver, staffName: string): HandOverDay[] {
  return days
    .map((day) => ({ ...day, messages: day.messages.filter((message) => message.staffName === staffName) }))
    .filter(({ messages }) => messages.length > 0);
}
