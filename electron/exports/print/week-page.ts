import type { HandOver } from "@shared/domain/hand-over";
import { addDays, type DateText, startOfWeek, weekday } from "@shared/domain/wall-time";
import { wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { dayBookOf, dayCell } from "./day-cell";
import { pageHead } from "./page-head";
import { printShell } from "./print-shell";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** The plan week by week: seven columns, activities above, every message by the clock; a week a sheet. */
export function weekPage(handOver: HandOver, sheet: Sheet): string {
  const words = wordsFor(handOver);
  const print = printWordsFor(handOver);
  const book = dayBookOf(handOver);
  const weeks: string[] = [];
  for (let start = startOfWeek(handOver.from, handOver.weekStart); start <= handOver.to; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(start, index));
    const names = days.map((day) => {
      const name = `${words.weekdays[weekday(day) - 1]} ${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
      return `<div class="name${weekday(day) > 5 ? " weekend" : ""}">${escapeHtml(name)}</div>`;
    });
    const cells = days.map((day) => {
      const outside = isOutside(day, handOver);
      return `<div class="cell${outside ? " outside" : ""}">${outside ? "" : dayCell(day, book, print)}</div>`;
    });
    weeks.push(
      `<section class="sheet-of-month"><div class="grid week">${names.join("")}${cells.join("")}</div></section>`,
    );
  }
  return printShell({
    language: handOver.language,
    title: [handOver.workspace, words.title].filter(Boolean).join(" · "),
    foot: `${print.made} · ${handOver.madeAt.replace("T", " ")}`,
    sheet,
    head: pageHead(handOver, words),
    body: weeks.join("\n"),
  });
}

function isOutside(day: DateText, { from, to }: HandOver): boolean {
  return day < from || day > to;
}
