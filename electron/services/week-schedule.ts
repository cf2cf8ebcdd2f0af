import { QunceError } from "@shared/api/errors";
import { blankMessage } from "@shared/domain/message";
import { blankShop } from "@shared/domain/shop";
import { type DateText, daysBetween } from "@shared/domain/wall-time";
import { buildWeekSchedule, MOST_DAYS, weekOf, weekScheduleText, weekSpanWords } from "@shared/domain/week-schedule";
import { listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { inputsOf } from "./render-message";
import { shopOfGroups } from "./shop-of-groups";

const CLOSING = "时间有变会在群里提前说，来之前看一眼就好。";

/** Which days of which group: the week that holds `day`, or the days from `day` to `to`. */
export type WeekRequest = {
  readonly groupId: string;
  readonly day: DateText;
  readonly to?: DateText | undefined;
};

/** A group's week or days as its members may read them, with the text to paste. Throws NOT_FOUND, SPAN_TOO_LONG, INVALID_INPUT. */
export function weekSchedule(store: Store, { groupId, day, to }: WeekRequest) {
  const { db } = store;
  const group = getLiving(store, "groups", groupId);
  const span = to === undefined ? weekOf(day, getSettings(db).weekStart) : daysOf(day, to);
  const activities = listRecords(db, "activities").filter(({ groupIds }) => groupIds.includes(groupId));
  const inputs = inputsOf(
    db,
    activities.map(({ id, start }) => ({ ...blankMessage, at: start, groupId, activityId: id, sentText: null })),
  );
  const inputById = new Map(activities.map(({ id }, index) => [id, inputs[index]]));
  const schedule = buildWeekSchedule(group, span, activities, ({ id }) => {
    const input = inputById.get(id);
    if (!input) throw new Error(`no input was made for activity ${id}`);
    return input;
  });
  const name = to === undefined ? "本周安排" : "活动安排";
  const heading = `【${group.name}】${name} ${weekSpanWords(schedule.from, schedule.to)}`;
  const text = schedule.lines.length === 0 ? "" : weekScheduleText(heading, schedule.lines, CLOSING);
  return { ...schedule, ...shopOf(store, group), name, heading, closing: CLOSING, text };
}

/** What a picture takes from the group's shop; the workspace's only shop stands in for none. */
function shopOf(store: Store, group: Parameters<typeof shopOfGroups>[1][number]) {
  const shop = shopOfGroups(store, [group]);
  const { name, colour, posterLink } = shop ?? blankShop;
  return { shopId: shop?.id ?? null, shopName: name, colour, posterLink };
}

function daysOf(from: DateText, to: DateText): { from: DateText; to: DateText } {
  if (to < from) throw new QunceError("INVALID_INPUT", { reason: `${to} < ${from}` });
  if (daysBetween(from, to) >= MOST_DAYS) throw new QunceError("SPAN_TOO_LONG", { limit: MOST_DAYS });
  return { from, to };
}
