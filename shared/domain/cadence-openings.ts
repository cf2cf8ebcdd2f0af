import type { CadenceActivity, CadenceGroup, CadenceMessage, CadenceSettings } from "./cadence-facts";
import { findFreeSlots } from "./free-slots";
import type { PostingSlot } from "./posting-slot";
import { isQuiet } from "./quiet-hours";
import { addDays, at, type ClockTime, type DateText, dateOf, type WallTime, weekday } from "./wall-time";

/** Who wants a free time: a group with its slots, or our Moments. */
export type OpeningPlace = Pick<CadenceGroup, "slots"> | null;

/** What is taken already, and the rules that make a time free. */
export type OpeningQuestion = {
  readonly place: OpeningPlace;
  readonly messages: readonly Pick<CadenceMessage, "at" | "status">[];
  readonly settings: Pick<CadenceSettings, "quietHours" | "dailyCeiling" | "messageGapMinutes">;
};

/** When groups without slots of their own look at their phones: the break at noon and the evening. */
const USUAL_CLOCKS: readonly ClockTime[] = ["12:10", "20:00"];

/** When Moments are read: after lunch, on the way home, in bed. */
const MOMENTS_CLOCKS: readonly ClockTime[] = ["12:40", "18:30", "21:40"];

const EVENING: ClockTime = "20:00";
const NOON: ClockTime = "12:10";

/** Days on which members have an evening, the best first (ISO weekdays). */
const ACTIVITY_DAYS = [6, 4, 3, 5, 7, 2, 1];

/** The first free time after `after` and before `until`: in a slot of the place's own, else at a usual hour. */
export function findOpening(question: OpeningQuestion, after: WallTime, until: WallTime): WallTime | undefined {
  const { place, messages, settings } = question;
  const own = place?.slots ?? [];
  const usual = usualSlots(place === null ? MOMENTS_CLOCKS : USUAL_CLOCKS);
  for (const slots of own.length > 0 ? [own, usual] : [usual]) {
    const [slot] = findFreeSlots({ slots, voiceId: null, messages, settings, after, count: 1 });
    if (slot && slot.at < until) return slot.at;
  }
  return undefined;
}

/**
 * The evening for one more activity of a group within some days, both included: a day without another one, the weekend
 * and the middle of the week first, and with two days to announce it where that can be had.
 */
export function findActivityStart(
  days: { readonly from: DateText; readonly to: DateText },
  now: WallTime,
  activities: readonly Pick<CadenceActivity, "start">[],
  quietHours: CadenceSettings["quietHours"],
): WallTime | undefined {
  const taken = new Set(activities.map(({ start }) => dateOf(start)));
  const free: WallTime[] = [];
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    const evening = at(day, EVENING);
    const start = isQuiet(evening, quietHours) ? at(day, NOON) : evening;
    if (start > now && !taken.has(day)) free.push(start);
  }
  const announced = free.filter((start) => dateOf(start) >= addDays(dateOf(now), 2));
  const rank = (start: WallTime) => ACTIVITY_DAYS.indexOf(weekday(dateOf(start)));
  return (announced.length > 0 ? announced : free).toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))[0];
}

function usualSlots(clocks: readonly ClockTime[]): PostingSlot[] {
  return clocks.map((clock) => ({ weekdays: [1, 2, 3, 4, 5, 6, 7], clock, voiceId: null, note: "" }));
}
