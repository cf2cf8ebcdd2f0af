import type { MessageView } from "@shared/domain/message";
import { type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { countOverdue, selectMessages, selectOverdue } from "../store/messages";
import type { Store } from "../store/store";
import { renderMessages } from "./render-message";
import { wallClock } from "./workspace-clock";

export type TodayFilter = {
  readonly date?: DateText | undefined;
  readonly staffId?: string | undefined;
  readonly voiceId?: string | undefined;
  readonly overdueLimit?: number | undefined;
};

export type TodaysMessages = {
  now: WallTime;
  date: DateText;
  overdue: MessageView[];
  overdueCount: number;
  due: MessageView[];
};

/** A plan imported with its past leaves thousands of unticked rows; nobody goes through more than these in one look. */
const OVERDUE_LIMIT = 200;

/** A day's messages, settled ones included, and the latest of what is left over from earlier days, as they will be pasted. */
export function todaysMessages(store: Store, filter: TodayFilter = {}): TodaysMessages {
  const { date, staffId, voiceId, overdueLimit = OVERDUE_LIMIT } = filter;
  const now = wallClock(store);
  const day = date ?? dateOf(now);
  const people = { ...(staffId && { staffIds: [staffId] }), ...(voiceId && { voiceIds: [voiceId] }) };
  const due = selectMessages(store.db, { from: day, to: day, ...people });
  const overdue = selectOverdue(store.db, day, { ...people, limit: overdueLimit });
  const overdueCount = overdue.length < overdueLimit ? overdue.length : countOverdue(store.db, day, people);
  const views = renderMessages(store.db, [...overdue, ...due]);
  return { now, date: day, overdue: views.slice(0, overdue.length), overdueCount, due: views.slice(overdue.length) };
}
