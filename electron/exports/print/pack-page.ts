import { type HandOver, type HandOverDay, messagesOf } from "@shared/domain/hand-over";
import { escapeHtml } from "../html/escape-html";
import { dayTables } from "./list-page";
import { planPage } from "./plan-page";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** The plan cut by person: each one's list begins on a sheet of its own, those without a person come last. */
export function packPage(handOver: HandOver, sheet: Sheet): string {
  const { nobody } = printWordsFor(handOver);
  const names = [...new Set(messagesOf(handOver).map(({ staffName }) => staffName))].sort(
    (a, b) => Number(a === "") - Number(b === ""),
  );
  const sections = names.map((name) => {
    const tables = dayTables(daysOf(handOver, name), handOver, name || nobody);
    return `<section class="sheet-of-its-own"><h1 class="person">${escapeHtml(name || nobody)}</h1>\n${tables}</section>`;
  });
  return planPage(handOver, sheet, sections.join("\n"));
}

function daysOf({ days }: HandOver, staffName: string): HandOverDay[] {
  return days
    .map((day) => ({ ...day, messages: day.messages.filter((message) => message.staffName === staffName) }))
    .filter(({ messages }) => messages.length > 0);
}
