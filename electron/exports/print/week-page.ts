import type { HandOver } from "@shared/domain/hand-over";
import { addDays, type DateText, startOfWeek, weekday } from "@shared/domain/wall-time";
import { wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { dayBookOf, fullDay } from "./day-cell";
import { planPage } from "./plan-page";
import type { Sheet } from "./sheet";

/** The plan week by week: seven columns, activities above, every message by the clock; a week a sheet, or more where it is fuller than one. */
export function weekPage(handOver: HandOver, sheet: Sheet): string {
  const { weekdays } = wordsFor(handOver);
  const book = dayBookOf(handOver);
  const weeks: string[] = [];
  for (let start = startOfWeek(handOver.from, handOver.weekStart); start <= handOver.to; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(start, index));
    const names = days.map((day) => {
      const name = weekdays[weekday(day) - 1] ?? "";
      const date = `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
      const look = weekday(day) > 5 ? ' class="weekend"' : "";
      return `<th${look}>${escapeHtml(name)} <span>${date}</span></th>`;
    });
    const cells = days.map((day) =>
      isOutside(day, handOver) ? '<td class="outside"></td>' : `<td>${fullDay(day, book)}</td>`,
    );
    weeks.push(
      `<table class="week sheet-of-its-own"><thead><tr>${names.join("")}</tr></thead><tbody><tr>${cells.join("")}</tr></tbody></table>`,
    );
  }
  return planPage(handOver, sheet, weeks.join("\n"));
}

function isOutside(day: DateText, { from, to }: HandOver): boolean {
  return day < from || day > to;
}
