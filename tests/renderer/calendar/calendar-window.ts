import type { CalendarMessage } from "@shared/api/contract/calendar";
import { type Activity, blankActivity } from "@shared/domain/activity";
import type { MessageStatus } from "@shared/domain/message";

/** A record id made of a small number. */
export const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** An activity of the calendar's tests. */
export function anActivity(n: number, start: string, end: string, more: Partial<Activity> = {}): Activity {
  return {
    ...blankActivity,
    id: idOf(n),
    revision: 1,
    createdAt: "",
    updatedAt: "",
    trashedAt: null,
    seriesId: null,
    seriesDate: null,
    title: `活动${n}`,
    start,
    end,
    ...more,
  };
}

/** A message of the calendar's tests. */
export function aMessage(
  n: number,
  at: string,
  status: MessageStatus = "ready",
  activityId: string | null = null,
): CalendarMessage {
  return {
    id: idOf(n),
    at,
    title: `消息${n}`,
    channel: "wechat_group",
    groupId: null,
    voiceId: null,
    staffId: null,
    activityId,
    status,
    seriesId: null,
  };
}
