import type { HandOver, HandOverActivity, HandOverDay } from "@shared/domain/hand-over";
import { addDays, clockOf, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { escapeHtml } from "../html/escape-html";
import type { PrintWords } from "./print-words";

/** What a grid page knows of its days. */
export type DayBook = {
  readonly messagesOn: ReadonlyMap<DateText, HandOverDay["messages"]>;
  readonly activities: readonly HandOverActivity[];
};

/** The days of a hand-over, by date. */
export function dayBookOf(handOver: HandOver): DayBook {
  return {
    messagesOn: new Map(handOver.days.map(({ date, messages }) => [date, messages])),
    activities: handOver.activities,
  };
}

/** What happens on a day: its activities, then its messages by the clock, the first `most` of them. */
export function dayCell(date: DateText, book: DayBook, print: PrintWords, most = Number.POSITIVE_INFINITY): string {
  const running = book.activities.filter(({ start, end }) => dateOf(start) <= date && date <= lastDay(start, end));
  const messages = book.messagesOn.get(date) ?? [];
  const shown = messages.slice(0, Math.max(most - running.length, 1));
  const left = messages.length - shown.length;
  return [
    ...running.map(({ start, title }) => {
      const clock = dateOf(start) === date ? `${clockOf(start)} ` : "";
      return `<p class="activity">${escapeHtml(`${clock}${title}`)}</p>`;
    }),
    ...shown.map(({ clock, place, subject, status }) => {
      const done = status === "sent" ? " done" : "";
      return `<p class="line${done}"><b>${clock}</b> ${escapeHtml([place, subject].filter(Boolean).join(" · "))}</p>`;
    }),
    left > 0 ? `<p class="muted">${escapeHtml(print.more(left))}</p>` : "",
  ].join("");
}

/** What ends at midnight sharp does not happen on the day that begins then. */
function lastDay(start: WallTime, end: WallTime): DateText {
  const day = dateOf(end);
  return clockOf(end) === "00:00" && day > dateOf(start) ? addDays(day, -1) : day;
}
