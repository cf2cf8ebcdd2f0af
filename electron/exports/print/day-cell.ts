import type { HandOver, HandOverActivity, HandOverDay, HandOverMessage } from "@shared/domain/hand-over";
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

/** Everything of a day with room for words: activities, then every message by the clock with its place and what it is. */
export function fullDay(date: DateText, book: DayBook): string {
  const messages = book.messagesOn.get(date) ?? [];
  return [...activitiesOn(date, book), ...messages.map(entry)].join("");
}

/** A day in `most` lines: activities, then messages by the clock, a line each; the last says how many have no room. */
export function shortDay(date: DateText, book: DayBook, print: PrintWords, most: number): string {
  const lines = [...activitiesOn(date, book), ...(book.messagesOn.get(date) ?? []).map(line)];
  if (lines.length <= most) return lines.join("");
  const left = lines.length - most + 1;
  return [...lines.slice(0, most - 1), `<p class="more">${escapeHtml(print.more(left))}</p>`].join("");
}

function activitiesOn(date: DateText, { activities }: DayBook): string[] {
  return activities
    .filter(({ start, end }) => dateOf(start) <= date && date <= lastDay(start, end))
    .map(({ start, title }) => {
      const clock = dateOf(start) === date ? `<b>${clockOf(start)}</b> ` : "";
      return `<p class="activity">${clock}${escapeHtml(title)}</p>`;
    });
}

function entry({ clock, place, subject, status }: HandOverMessage): string {
  const done = status === "sent" ? " done" : "";
  const what = subject === "" ? "" : `<p class="subject">${escapeHtml(subject)}</p>`;
  return `<div class="entry${done}"><p><b>${clock}</b> <span class="where">${escapeHtml(place)}</span></p>${what}</div>`;
}

/** What it is comes before where it goes: the end of the line is cut off. */
function line({ clock, place, subject, status }: HandOverMessage): string {
  const done = status === "sent" ? " done" : "";
  const words = subject === "" ? place : subject;
  const where = subject === "" ? "" : ` <span class="where">${escapeHtml(place)}</span>`;
  return `<p class="line${done}"><b>${clock}</b> ${escapeHtml(words)}${where}</p>`;
}

/** What ends at midnight sharp does not happen on the day that begins then. */
function lastDay(start: WallTime, end: WallTime): DateText {
  const day = dateOf(end);
  return clockOf(end) === "00:00" && day > dateOf(start) ? addDays(day, -1) : day;
}
