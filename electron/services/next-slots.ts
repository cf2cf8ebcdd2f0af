import { type FreeSlot, findFreeSlots, SLOT_DAYS } from "@shared/domain/free-slots";
import { addDays, dateOf, type WallTime } from "@shared/domain/wall-time";
import { selectMessages } from "../store/messages";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { wallClock } from "./workspace-clock";

/** Which slots are asked for. */
export type SlotsAsked = {
  readonly groupId: string;
  readonly voiceId?: string | null | undefined;
  readonly after?: WallTime | undefined;
  readonly count?: number | undefined;
};

const USUAL_COUNT = 4;

/** The next free slots of a group; nothing is planned for what is past, whatever `after` says. Throws NOT_FOUND. */
export function nextSlots(store: Store, asked: SlotsAsked): { hasSlots: boolean; slots: FreeSlot[] } {
  const { slots, cadence } = getLiving(store, "groups", asked.groupId);
  const now = wallClock(store);
  const after = asked.after !== undefined && asked.after > now ? asked.after : now;
  const messages = selectMessages(store.db, {
    groupIds: [asked.groupId],
    from: addDays(dateOf(after), -1),
    to: addDays(dateOf(after), SLOT_DAYS + 1),
  });
  const workspace = getSettings(store.db);
  const settings = { ...workspace, dailyCeiling: cadence.dailyCeiling ?? workspace.dailyCeiling };
  const { voiceId = null, count = USUAL_COUNT } = asked;
  return {
    hasSlots: slots.some(({ weekdays }) => weekdays.length > 0),
    slots: findFreeSlots({ slots, voiceId, messages, settings, after, count }),
  };
}
