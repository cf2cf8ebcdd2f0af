import type { DateText } from "./wall-time";

/** An occurrence as planning sees it. */
export type OccurrencePlace = {
  readonly id: string;
  /** The day of the rule it stands for. */
  readonly day: DateText;
  /** Happened, sent, done or called off: stays as it is. */
  readonly isFixed: boolean;
  /** Changed by hand: where the rule leaves its day, it stays all the same. Asked for only then. */
  readonly isEdited: () => boolean;
};

/** What becomes of a series' occurrences under other days. */
export type Relay = {
  /** Which day each that stays stands for from now on; `follows` says whether it goes there too. */
  readonly kept: readonly { readonly id: string; readonly day: DateText; readonly follows: boolean }[];
  readonly dropped: readonly string[];
  readonly missing: readonly DateText[];
};

/**
 * Deals the days of a changed rule out: first each occurrence takes the day its own became, then those whose day is gone
 * take the free days in order. What happened already and what was changed by hand stays where it is. `free` are the days
 * on which a new occurrence may still be made.
 */
export function relayOccurrences(
  places: readonly OccurrencePlace[],
  days: ReadonlySet<DateText>,
  free: readonly DateText[],
  dayAfter: (day: DateText) => DateText | undefined,
): Relay {
  const kept: Relay["kept"][number][] = [];
  const homeless: OccurrencePlace[] = [];
  // Which day those that took a day stood for before: two that shared one already go on sharing it.
  const taken = new Map<DateText, DateText>();
  for (const place of places) {
    const day = dayAfter(place.day);
    const hasDay = day !== undefined && days.has(day) && (taken.get(day) ?? place.day) === place.day;
    if (!hasDay && !place.isFixed && !place.isEdited()) {
      homeless.push(place);
      continue;
    }
    kept.push({ id: place.id, day: day ?? place.day, follows: hasDay && !place.isFixed });
    taken.set(day ?? place.day, place.day);
  }
  const open = free.filter((day) => !taken.has(day));
  const housed = homeless.slice(0, open.length);
  for (const [index, { id }] of housed.entries()) kept.push({ id, day: open[index] ?? "", follows: true });
  return {
    kept,
    dropped: homeless.slice(open.length).map(({ id }) => id),
    missing: open.slice(housed.length),
  };
}
