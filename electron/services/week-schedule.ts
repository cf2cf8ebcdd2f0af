import { blankMessage } from "@shared/domain/message";
import type { DateText } from "@shared/domain/wall-time";
import { buildWeekSchedule, weekOf, weekScheduleText, weekSpanWords } from "@shared/domain/week-schedule";
import { listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { inputsOf } from "./render-message";

const CLOSING = "时间有变会在群里提前说，来之前看一眼就好。";

/** The week of a group as its members may read it, with the text to paste. Throws NOT_FOUND. */
export function weekSchedule(store: Store, groupId: string, day: DateText) {
  const { db } = store;
  const group = getLiving(store, "groups", groupId);
  const week = weekOf(day, getSettings(db).weekStart);
  const activities = listRecords(db, "activities").filter(({ groupIds }) => groupIds.includes(groupId));
  const inputs = inputsOf(
    db,
    activities.map(({ id, start }) => ({ ...blankMessage, at: start, groupId, activityId: id, sentText: null })),
  );
  const inputById = new Map(activities.map(({ id }, index) => [id, inputs[index]]));
  const schedule = buildWeekSchedule(group, week, activities, ({ id }) => {
    const input = inputById.get(id);
    if (!input) throw new Error(`no input was made for activity ${id}`);
    return input;
  });
  const heading = `【${group.name}】本周安排 ${weekSpanWords(schedule.from, schedule.to)}`;
  const text = schedule.lines.length === 0 ? "" : weekScheduleText(heading, schedule.lines, CLOSING);
  const shopName = inputs[0]?.shop?.name ?? "";
  return { ...schedule, shopName, heading, closing: CLOSING, text };
}
