import type { MessageView } from "@shared/domain/message";
import { type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { selectMessages, selectOverdue } from "../store/messages";
import type { Store } from "../store/store";
import { renderMessages } from "./render-message";
import { wallClock } from "./workspace-clock";

export type TodayFilter = {
  readonly date?: DateText | undefined;
  readonly staffId?: string | undefined;
  readonly voiceId?: string | undefined;
};

export type TodaysMessages = { now: WallTime; date: DateText; overdue: MessageView[]; due: MessageView[] };

/** A day's messages, settled ones included, and what is left over from earlier days, each as it will be pasted. */
export function todaysMessages(store: Store, { date, staffId, voiceId }: TodayFilter = {}): TodaysMessages {
  const now = wallClock(store);
  const day = date ?? dateOf(now);
  const people = { ...(staffId && { staffIds: [staffId] }), ...(voiceId && { voiceIds: [voiceId] }) };
  const due = selectMessages(store.db, { from: day, to: day, ...people });
  const overdue = selectOverdue(store.db, day, people);
  const views = renderMessages(store.db, [...overdue, ...due]);
  return { now, date: day, overdue: views.slice(0, overdue.length), due: views.slice(overdue.length) };
}
