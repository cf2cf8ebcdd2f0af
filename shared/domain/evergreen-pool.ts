import type { Channel } from "./channel";
import type { MixPart } from "./content-kind";
import { type DateText, dateOf, daysBetween, type WallTime } from "./wall-time";

/** Something that may go out again: an evergreen draft or a topic of the bank. */
export type PoolItem = {
  readonly source: { readonly kind: "draft" | "topic"; readonly id: string; readonly title: string };
  readonly part: MixPart;
  readonly channel: Channel;
  /** Groups it is meant for; empty is every group. */
  readonly groupIds: readonly string[];
  /** What it is about (护肤美妆, 母婴 …); empty suits everybody. */
  readonly fields: readonly string[];
  readonly noRepeatDays: number;
  /** Months in which it makes sense; empty is all year. */
  readonly months: readonly number[];
};

/** One use, past or planned; `groupId` is null for Moments. */
export type PoolUse = { readonly sourceId: string; readonly groupId: string | null; readonly at: WallTime };

/** Which days each item was or will be used in each group. */
export type PoolUses = ReadonlyMap<string, readonly DateText[]>;

/** Where an item is wanted. */
export type PoolQuestion = {
  readonly groupId: string | null;
  readonly date: DateText;
  readonly channel: Channel;
  /** What part of the mix would do most good; others are taken when there is none. */
  readonly wanted?: MixPart | undefined;
  /** Never an offer: a gap is not filled with advertising. */
  /** What the group is about; empty when that is not known. */
  readonly fields?: readonly string[] | undefined;
  readonly uses: PoolUses;
};

/** Sorts uses by what was used and where. */
export function gatherUses(uses: readonly PoolUse[]): Map<string, DateText[]> {
  const days = new Map<string, DateText[]>();
  for (const { sourceId, groupId, at } of uses) {
    const key = keyOfUse(sourceId, groupId);
    const known = days.get(key);
    if (known) known.push(dateOf(at));
    else days.set(key, [dateOf(at)]);
  }
  return days;
}

/** The key of an item in a group, as `PoolUses` keeps it. */
export function keyOfUse(sourceId: string, groupId: string | null): string {
  return `${sourceId} ${groupId ?? ""}`;
}

/** Whether an item may go to a group on a day: meant for it, in season, and not used there within its rest, before or after (C12). */
export function isRested(item: PoolItem, { groupId, date, channel, uses }: PoolQuestion): boolean {
  if (item.channel !== channel) return false;
  if (item.months.length > 0 && !item.months.includes(Number(date.slice(5, 7)))) return false;
  if (groupId !== null && item.groupIds.length > 0 && !item.groupIds.includes(groupId)) return false;
  const days = uses.get(keyOfUse(item.source.id, groupId)) ?? [];
  return days.every((day) => Math.abs(daysBetween(day, date)) >= item.noRepeatDays);
}

/**
 * The items that may go to a group on a day, the best first: the wanted part of the mix, what the group is about,
 * never used there before used long ago; among equals the day and the group decide, so that groups do not all get the same. Never an offer: no gap is
 * filled with advertising.
 */
export function rankPool(items: readonly PoolItem[], question: PoolQuestion): PoolItem[] {
  const { groupId, date, uses, wanted } = question;
  const drawn = lotOf(`${date} ${groupId ?? ""} `);
  return items
    .filter((item) => item.part !== "promotion" && isRested(item, question))
    .map((item) => ({
      item,
      off: wanted !== undefined && item.part !== wanted ? 1 : 0,
      stray: strayOf(item.fields, question.fields ?? []),
      used: latest(uses.get(keyOfUse(item.source.id, groupId)) ?? []),
      lot: lotOf(item.source.id, drawn),
    }))
    .toSorted((a, b) => a.off - b.off || a.stray - b.stray || compare(a.used, b.used) || a.lot - b.lot)
    .map(({ item }) => item);
}

/** 0 for what the group is about, 1 for what suits everybody, 2 for what is about something else. */
function strayOf(fields: readonly string[], groupFields: readonly string[]): number {
  if (fields.length === 0 || groupFields.length === 0) return 1;
  return fields.some((field) => groupFields.includes(field)) ? 0 : 2;
}

function latest(days: readonly DateText[]): DateText | "" {
  return days.toSorted().at(-1) ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number drawn from a text: the same text always draws the same (FNV-1a, 32 bits). `before` is the lot of what stands before it. */
export function lotOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
