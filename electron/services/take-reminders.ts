import type { TakenReminder } from "@shared/api/contract/reminders";
import { planReminders, reminderSpan } from "@shared/domain/reminder-plan";
import type { WallTime } from "@shared/domain/wall-time";
import { selectOpenBetween } from "../store/messages";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { renderMessages } from "./render-message";
import type { ToldReminders } from "./told-reminders";
import { wallClock } from "./workspace-clock";

/** What is to be told now, given out once: whoever asks first shows it, and it is remembered as told. */
export function takeReminders(
  store: Store,
  told: ToldReminders,
): { now: WallTime; nextAt: WallTime | null; reminders: TakenReminder[] } {
  const now = wallClock(store);
  const settings = getSettings(store.db);
  const { from, to } = reminderSpan(now, settings.reminders);
  const messages = settings.reminders.on ? selectOpenBetween(store.db, from, to) : [];
  const plan = planReminders(now, messages, settings, told.keys);
  told.add(plan.told);
  const wanted = new Set(plan.reminders.flatMap(({ messageIds }) => messageIds));
  const views = renderMessages(
    store.db,
    messages.filter(({ id }) => wanted.has(id)),
  );
  const byId = new Map(views.map((view) => [view.message.id, view]));
  const reminders = plan.reminders.map(({ messageIds, ...reminder }) => ({
    ...reminder,
    messages: messageIds.flatMap((id) => {
      const view = byId.get(id);
      if (!view) return [];
      const { title, activityTitle, draftTitle, groupName, staffName } = view;
      return [{ id, title: title || activityTitle || draftTitle || "", groupName, staffName }];
    }),
  }));
  return { now, nextAt: plan.nextAt, reminders };
}
