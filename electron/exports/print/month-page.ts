import type { HandOver } from "@shared/domain/hand-over";
import { addDays, type DateText, startOfWeek, weekday } from "@shared/domain/wall-time";
import { wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { dayBookOf, shortDay } from "./day-cell";
import { planPage } from "./plan-page";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** Room for the rows of a month, and what a line takes, in mm; the rest of the sheet is head, foot and margins. */
const ROOM = {
  a4: { rows: 138, line: 4.2, tallest: 90 },
  a3: { rows: 222, line: 5.2, tallest: 150 },
} as const;

/** Of each cell, what its date and padding take, in mm. */
const CELL_HEAD = 8;

/**
 * The plan month by month as a wall calendar, a month a sheet; weeks that the plan does not touch are left out, so that
 * the others have their room. A day that is fuller than its cell says by how much.
 */
export function monthPage(handOver: HandOver, sheet: Sheet): string {
  const months: string[] = [];
  for (let first = `${handOver.from.slice(0, 7)}-01`; first <= handOver.to; first = nextMonth(first)) {
    months.push(monthSheet(first, handOver, sheet));
  }
  return planPage(handOver, sheet, months.join("\n"));
}

function monthSheet(first: DateText, handOver: HandOver, { paper }: Sheet): string {
  const { weekdays } = wordsFor(handOver);
  const print = printWordsFor(handOver);
  const book = dayBookOf(handOver);
  const weeks = weeksOf(first, handOver);
  const room = ROOM[paper];
  const height = Math.min(room.tallest, Math.floor(room.rows / weeks.length));
  const most = Math.max(2, Math.floor((height - CELL_HEAD) / room.line));
  const names = Array.from({ length: 7 }, (_, index) => {
    const day = weekday(addDays(weeks[0] ?? first, index));
    return `<div class="name${day > 5 ? " weekend" : ""}">${escapeHtml(weekdays[day - 1] ?? "")}</div>`;
  });
  const cells = weeks.flatMap((start) =>
    Array.from({ length: 7 }, (_, index) => {
      const day = addDays(start, index);
      const isCovered = day.startsWith(first.slice(0, 7)) && day >= handOver.from && day <= handOver.to;
      const content = isCovered ? shortDay(day, book, print, most) : "";
      return `<div class="cell${isCovered ? "" : " outside"}"><span class="date">${Number(day.slice(8))}</span>${content}</div>`;
    }),
  );
  const title = print.month(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  return `<section class="sheet-of-its-own"><h2>${escapeHtml(title)}</h2><div class="grid month" style="--row:${height}mm">${names.join("")}${cells.join("")}</div></section>`;
}

/** First days of the weeks of a month that the plan touches. */
function weeksOf(first: DateText, { from, to, weekStart }: HandOver): DateText[] {
  const weeks: DateText[] = [];
  for (let start = startOfWeek(first, weekStart); start < nextMonth(first); start = addDays(start, 7)) {
    if (start <= to && addDays(start, 6) >= from) weeks.push(start);
  }
  return weeks;
}

function nextMonth(first: DateText): DateText {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}
