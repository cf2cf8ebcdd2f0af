import type { Message } from "./message";
import type { PostingSlot } from "./posting-slot";
import { isQuiet } from "./quiet-hours";
import type { Settings } from "./settings";
import { addDays, at, type DateText, dateOf, minutesBetween, type WallTime, weekday } from "./wall-time";

/** A moment at which a group has a slot and gets nothing yet; `voiceId` is who speaks in it, null for anybody. */
export type FreeSlot = { readonly at: WallTime; readonly voiceId: string | null; readonly note: string };

/** What decides whether a slot is free. */
export type SlotQuestion = {
  readonly slots: readonly PostingSlot[];
  /** Only slots in which this voice may speak; null for any. */
  readonly voiceId: string | null;
  /** What the group gets already, of whatever day. */
  readonly messages: readonly Pick<Message, "at" | "status">[];
  readonly settings: Pick<Settings, "quietHours" | "dailyCeiling" | "messageGapMinutes">;
  /** Not before and not at this minute. */
  readonly after: WallTime;
  /** How many are wanted. */
  readonly count: number;
};

/** Slots are looked for this many days ahead: beyond a season nobody plans by slots. */
export const SLOT_DAYS = 92;

/**
 * The next free slots of a group in time order: none in quiet hours, none on a day that has its fill, none with another
 * message closer than the smallest gap. Skipped messages take no place. Fewer than asked when the days ahead run out.
 */
export function findFreeSlots({ slots, voiceId, messages, settings, after, count }: SlotQuestion): FreeSlot[] {
  const open = slots.filter(
    (slot) => (voiceId === null || slot.voiceId === null || slot.voiceId === voiceId) && slot.weekdays.length > 0,
  );
  const taken = Map.groupBy(
    messages.filter(({ status }) => status !== "skipped").map((message) => message.at),
    dateOf,
  );
  const found: FreeSlot[] = [];
  const last = addDays(dateOf(after), SLOT_DAYS);
  for (let day = dateOf(after); day <= last && found.length < count; day = addDays(day, 1)) {
    if ((taken.get(day)?.length ?? 0) >= settings.dailyCeiling) continue;
    const ofDay = slotsOn(open, day).filter(
      (slot) => slot.at > after && !isQuiet(slot.at, settings.quietHours) && !isCrowded(slot.at, taken, settings),
    );
    found.push(...ofDay.slice(0, count - found.length));
  }
  return found;
}

/** The slots of a day in time order; where several begin together, one with a voice of its own goes first. */
function slotsOn(slots: readonly PostingSlot[], day: DateText): FreeSlot[] {
  const weekdayOfDay = weekday(day);
  const ofDay = slots
    .filter(({ weekdays }) => weekdays.includes(weekdayOfDay))
    .toSorted((a, b) => a.clock.localeCompare(b.clock) || Number(a.voiceId === null) - Number(b.voiceId === null));
  const clocks = new Set<string>();
  return ofDay.flatMap(({ clock, voiceId, note }) => {
    if (clocks.has(clock)) return [];
    clocks.add(clock);
    return [{ at: at(day, clock), voiceId, note }];
  });
}

function isCrowded(
  moment: WallTime,
  taken: ReadonlyMap<DateText, readonly WallTime[]>,
  { messageGapMinutes }: SlotQuestion["settings"],
): boolean {
  const day = dateOf(moment);
  // The same minute is taken even where no gap is asked for.
  const gap = Math.max(1, messageGapMinutes);
  return [addDays(day, -1), day, addDays(day, 1)].some((near) =>
    taken.get(near)?.some((other) => Math.abs(minutesBetween(other, moment)) < gap),
  );
}
