import type { HandOver } from "@shared/domain/hand-over";
import { addDays, type DateText, startOfWeek, weekday } from "@shared/domain/wall-time";
import { type ExportWords, wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { type DayBook, dayBookOf, dayCell } from "./day-cell";
import { pageHead } from "./page-head";
import { printShell } from "./print-shell";
import { type PrintWords, printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** Lines a day's cell has room for. */
const LINES = { a4: 4, a3: 7 } as const;

/** The plan month by month as a wall calendar, a month a sheet; a day that is fuller than its cell says by how much. */
export function monthPage(handOver: HandOver, sheet: Sheet): string {
  const words = wordsFor(handOver);
  const print = printWordsFor(handOver);
  const book = dayBookOf(handOver);
  const months: string[] = [];
  for (let first = `${handOver.from.slice(0, 7)}-01`; first <= handOver.to; first = nextMonth(first)) {
    months.push(monthSheet(first, { handOver, words, print, book, most: LINES[sheet.paper] }));
  }
  return printShell({
    language: handOver.language,
    title: [handOver.workspace, words.title].filter(Boolean).join(" · "),
    foot: `${print.made} · ${handOver.madeAt.replace("T", " ")}`,
    sheet,
    head: pageHead(handOver, words),
    body: months.join("\n"),
  });
}

type MonthParts = {
  readonly handOver: HandOver;
  readonly words: ExportWords;
  readonly print: PrintWords;
  readonly book: DayBook;
  readonly most: number;
};

function monthSheet(first: DateText, { handOver, words, print, book, most }: MonthParts): string {
  const month = first.slice(0, 7);
  const start = startOfWeek(first, handOver.weekStart);
  const names = Array.from({ length: 7 }, (_, index) => {
    const day = weekday(addDays(start, index));
    return `<div class="name${day > 5 ? " weekend" : ""}">${escapeHtml(words.weekdays[day - 1] ?? "")}</div>`;
  });
  const cells: string[] = [];
  for (let day = start; day < nextMonth(first) || cells.length % 7 !== 0; day = addDays(day, 1)) {
    const isInside = day.startsWith(month);
    const isCovered = isInside && day >= handOver.from && day <= handOver.to;
    cells.push(
      `<div class="cell${isInside ? "" : " outside"}"><span class="date">${Number(day.slice(8))}</span>${isCovered ? dayCell(day, book, print, most) : ""}</div>`,
    );
  }
  const title = print.month(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  return `<section class="sheet-of-month"><h2>${escapeHtml(title)}</h2><div class="grid month" data-rows="${cells.length / 7}">${names.join("")}${cells.join("")}</div></section>`;
}

function nextMonth(first: DateText): DateText {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}
