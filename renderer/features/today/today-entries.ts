import { isSettled, type MessageView } from "@shared/domain/message";
import { minutesBetween, type WallTime } from "@shared/domain/wall-time";

/** How a message stands on the clock: what the chip beside it says. */
export type DueState =
  | { readonly kind: "sent" }
  | { readonly kind: "skipped" }
  | { readonly kind: "late"; readonly minutes: number }
  | { readonly kind: "soon"; readonly minutes: number }
  | { readonly kind: "later" };

/** From how many minutes before its time a message counts as soon. */
const SOON_MINUTES = 60;

/** Where a message stands at `now`. */
export function dueStateOf({ message }: Pick<MessageView, "message">, now: WallTime): DueState {
  if (message.status === "sent") return { kind: "sent" };
  if (message.status === "skipped") return { kind: "skipped" };
  const minutes = minutesBetween(now, message.at);
  if (minutes < 0) return { kind: "late", minutes: -minutes };
  return minutes <= SOON_MINUTES ? { kind: "soon", minutes } : { kind: "later" };
}

/** Whose messages are shown; `name` null means those without anyone. */
export type TodayFilter = { readonly kind: "all" } | { readonly kind: "staff" | "voice"; readonly name: string | null };

/** Whoever pastes or speaks, as the message's view says: its own, else its group's or its draft's. */
function nameIn(entry: MessageView, by: "staff" | "voice"): string | null {
  return by === "staff" ? entry.staffName : entry.voiceName;
}

/** The entries a filter lets through, in their order. */
export function filterEntries(entries: readonly MessageView[], filter: TodayFilter): MessageView[] {
  if (filter.kind === "all") return [...entries];
  return entries.filter((entry) => nameIn(entry, filter.kind) === filter.name);
}

/** One choice of a filter with how many messages it holds; `name` null means nobody is named. */
export type FilterChoice = { readonly name: string | null; readonly count: number };

/** Who has messages among the entries, the busiest first and nobody last. */
export function choicesOf(entries: readonly MessageView[], by: "staff" | "voice"): FilterChoice[] {
  const counts = new Map<string | null, number>();
  for (const entry of entries) counts.set(nameIn(entry, by), (counts.get(nameIn(entry, by)) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count);
}

/** What to call a message: its own title, else its activity's or its draft's; empty when nothing names it. */
export function titleOf(entry: Pick<MessageView, "title" | "activityTitle" | "draftTitle">): string {
  return entry.title || entry.activityTitle || entry.draftTitle || "";
}

/** The day's tally for the line under the title. */
export type DayTally = {
  readonly open: number;
  readonly late: number;
  readonly sent: number;
  readonly skipped: number;
};

/** Counts what is open, past its time, sent and skipped at `now`. */
export function tallyOf(entries: readonly MessageView[], now: WallTime): DayTally {
  const tally = { open: 0, late: 0, sent: 0, skipped: 0 };
  for (const entry of entries) {
    const state = dueStateOf(entry, now);
    if (state.kind === "sent" || state.kind === "skipped") tally[state.kind] += 1;
    else tally.open += 1;
    if (state.kind === "late") tally.late += 1;
  }
  return tally;
}

/** The next message to do after `id`: the first open one behind it, else the first open one of all. */
export function nextOpen(entries: readonly MessageView[], id: string | undefined): MessageView | undefined {
  const index = entries.findIndex((entry) => entry.message.id === id);
  const isOpen = (entry: MessageView) => !isSettled(entry.message.status) && entry.message.id !== id;
  return entries.slice(index + 1).find(isOpen) ?? entries.find(isOpen);
}

/** The entry `step` places from `id`, stopping at both ends. */
export function neighbour(
  entries: readonly MessageView[],
  id: string | undefined,
  step: 1 | -1,
): MessageView | undefined {
  const index = entries.findIndex((entry) => entry.message.id === id);
  if (index < 0) return step === 1 ? entries[0] : entries.at(-1);
  return entries[Math.min(Math.max(index + step, 0), entries.length - 1)];
}

/** The entry to show: the chosen one while it is listed, else the first open one; none when all is done and nothing chosen. */
export function shownEntry(entries: readonly MessageView[], id: string | undefined): MessageView | undefined {
  return entries.find((entry) => entry.message.id === id) ?? nextOpen(entries, undefined);
}
