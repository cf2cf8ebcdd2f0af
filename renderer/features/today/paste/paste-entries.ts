import { isSettled, type MessageView } from "@shared/domain/message";
import type { TodayFilter } from "../today-entries";
import { filterEntries, nextOpen } from "../today-entries";

/** What the paste window goes through: messages that are still to be done, in time order. */
export type PasteQueue = {
  /** Today's, and those of earlier days when they were asked for. */
  readonly open: readonly MessageView[];
  /** How many of earlier days are left aside. */
  readonly aside: number;
};

/** The messages to go through. Those of earlier days come first when wanted, and only then: they are no next step by themselves. */
export function pasteQueue(
  today: { readonly overdue: readonly MessageView[]; readonly due: readonly MessageView[] },
  filter: TodayFilter,
  withOverdue: boolean,
): PasteQueue {
  const isOpen = ({ message }: MessageView) => !isSettled(message.status);
  const overdue = filterEntries(today.overdue, filter).filter(isOpen);
  const due = filterEntries(today.due, filter).filter(isOpen);
  return withOverdue ? { open: [...overdue, ...due], aside: 0 } : { open: due, aside: overdue.length };
}

/** The message to show: the chosen one while it is open, else the first. */
export function upNow(open: readonly MessageView[], chosenId: string | undefined): MessageView | undefined {
  return open.find(({ message }) => message.id === chosenId) ?? nextOpen(open, undefined);
}

/** A filter as one text, for the field's value and this browser's memory. */
export function filterKey(filter: TodayFilter): string {
  return filter.kind === "all" ? "all" : `${filter.kind}:${filter.name ?? ""}`;
}

/** The filter of such a text; everything for one that is none. */
export function filterOfKey(key: string): TodayFilter {
  const [, kind, name] = /^(staff|voice):(.*)$/s.exec(key) ?? [];
  return kind === "staff" || kind === "voice" ? { kind, name: name || null } : { kind: "all" };
}
