import type { CalendarMessage } from "@shared/api/contract/calendar";
import type { Activity, ActivityType } from "@shared/domain/activity";

/** What a tile on the calendar stands for; a message knows the type of its activity where that is in sight. */
export type CalendarItem =
  | { readonly kind: "activity"; readonly activity: Activity }
  | {
      readonly kind: "message";
      readonly message: CalendarMessage;
      readonly activityType: ActivityType | undefined;
    };

/** Names one record on the calendar. */
export type CalendarKey = { readonly kind: CalendarItem["kind"]; readonly id: string };

/** The key of an item. */
export function keyOf(item: CalendarItem): CalendarKey {
  return { kind: item.kind, id: item.kind === "activity" ? item.activity.id : item.message.id };
}

/** The id of its tile, unique over both kinds. */
export function tileIdOf({ kind, id }: CalendarKey): string {
  return `${kind}:${id}`;
}

/** What an address's id names: a tile's id, or the bare id of a message, which is how other screens open one here. */
export function keyIn(address: string): CalendarKey {
  const match = /^(activity|message):(.+)$/.exec(address);
  if (!match?.[2]) return { kind: "message", id: address };
  return { kind: match[1] === "activity" ? "activity" : "message", id: match[2] };
}
