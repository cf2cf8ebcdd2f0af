import type { ActivityGoal, ActivityType } from "@shared/domain/activity";
import { addMinutes, at, type DateText, dateOf, daysBetween, type WallTime } from "@shared/domain/wall-time";
import { type ActivityName, activityName, isActivityWord } from "./activity-name";
import { announcedMoment } from "./announced-moment";
import type { PlanItem } from "./plan-item";
import { planWords } from "./plan-words";

/** An activity that the rows of a plan make together. */
export type PlanActivity = {
  readonly title: string;
  readonly type: ActivityType;
  readonly goal: ActivityGoal;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly groupNames: readonly string[];
  /** The messages that make it, as indexes of the items. */
  readonly mains: readonly number[];
  /** All its messages: also those before and after it. */
  readonly items: readonly number[];
};

type Named = { readonly index: number; readonly item: PlanItem; readonly name: ActivityName };

/** A 预告 or 复盘 farther away than this belongs to another one of the same name. */
const NEAR_DAYS = 14;

/**
 * Finds the activities of a plan: rows of one day that name the same one (会员日, 双周日内购) are one activity from the first to the last.
 * 早安签到 and 话题 are titles of messages only. An unknown name is an activity when enough rows of one day carry it.
 * Without an activity column, only a title that is an activity's name and nothing else makes one.
 */
export function findActivities(items: readonly PlanItem[], hasColumn: boolean): PlanActivity[] {
  const names = new Map<string, ActivityName | undefined>();
  const nameIn = (cell: string) => {
    if (!names.has(cell)) names.set(cell, activityName(cell));
    return names.get(cell);
  };
  const named = items.flatMap((item, index): Named[] => {
    const name = nameIn(hasColumn ? item.activity : item.title);
    return name && name.kind !== "routine" && (hasColumn || isActivityWord(name)) ? [{ index, item, name }] : [];
  });
  const [announcements, runs] = partition(runsOf(named.filter(({ name }) => name.part === "main")));
  const activities = runs.map((run) => buildActivity(run));
  for (const { entry, moment } of announcements) announce(entry, moment, activities);
  for (const follower of named.filter(({ name }) => name.part !== "main")) attach(follower, activities);
  if (!hasColumn) attachUnnamed(items, activities);
  return activities.map(({ run: _, ...activity }) => activity).sort((a, b) => (a.start < b.start ? -1 : 1));
}

type Growing = PlanActivity & { run: readonly Named[]; items: number[]; groupNames: string[]; end: WallTime };

function runsOf(named: readonly Named[]): Named[][] {
  const runs = new Map<string, Named[]>();
  for (const entry of named) {
    const key = `${dateOf(entry.item.at)} ${entry.name.key}`;
    runs.set(key, [...(runs.get(key) ?? []), entry]);
  }
  const rowsOf = (run: readonly Named[]) => new Set(run.map(({ item }) => item.line)).size;
  return [...runs.values()].filter((run) => run[0]?.name.kind !== "unknown" || rowsOf(run) >= planWords.activityRun);
}

/** A lone row whose text says “本周日（12/6）20:00” announces its activity and is not it. */
function partition(runs: readonly Named[][]): [{ entry: Named; moment: WallTime }[], Named[][]] {
  const announcements: { entry: Named; moment: WallTime }[] = [];
  const others = runs.filter((run) => {
    const [entry] = run;
    const moment =
      entry && new Set(run.map(({ item }) => item.line)).size === 1 && announcedMoment(entry.item.text, entry.item.at);
    if (moment) announcements.push(...run.map((each) => ({ entry: each, moment })));
    return !moment;
  });
  return [announcements, others];
}

/** Gives an announcement to the activity it speaks of; where the plan has no row of that, the announced moment makes it. */
function announce(entry: Named, moment: WallTime, activities: Growing[]): void {
  const known = activities.find(
    (activity) => dateOf(activity.start) === dateOf(moment) && activity.run[0]?.name.key === entry.name.key,
  );
  if (!known) {
    activities.push(buildActivity([{ ...entry, item: { ...entry.item, at: moment, until: null } }]));
    return;
  }
  known.items.push(entry.index);
  const group = entry.item.groupName;
  if (group !== null && !known.groupNames.includes(group)) known.groupNames.push(group);
}

/** Without an activity column, what goes to the same group while an activity runs is part of it: 开抢 at the announced minute. */
function attachUnnamed(items: readonly PlanItem[], activities: readonly Growing[]): void {
  const taken = new Set(activities.flatMap((activity) => activity.items));
  items.forEach((item, index) => {
    if (taken.has(index) || item.groupName === null) return;
    const running = activities.find(
      ({ start, end, groupNames }) => start <= item.at && item.at <= end && groupNames.includes(item.groupName ?? ""),
    );
    running?.items.push(index);
  });
}

function buildActivity(run: readonly Named[]): Growing {
  const times = run.map(({ item }) => item.at).sort();
  const start = times[0] ?? "";
  const ends = run.flatMap(({ item }) => (item.until === null ? [] : [endOf(item)]));
  const kind = run[0]?.name.kind;
  return {
    title: run[0]?.name.name ?? "",
    ...(typeof kind === "object" ? kind : { type: "other", goal: "engage" }),
    start,
    end: [...ends, addMinutes(times.at(-1) ?? start, planWords.activityMinutes)].sort().at(-1) ?? start,
    groupNames: [...new Set(run.flatMap(({ item }) => item.groupName ?? []))],
    mains: run.map(({ index }) => index),
    items: run.map(({ index }) => index),
    run,
  };
}

/** 20:00-21:00 ends on its own day, 23:00-01:00 on the next. */
function endOf(item: PlanItem): WallTime {
  const end = at(dateOf(item.at), item.until ?? "");
  return end > item.at ? end : addMinutes(end, 1440);
}

/** Gives a 预告 to the next activity of its name and a 收尾 to the last one; of several, one of the same groups first. */
function attach(follower: Named, activities: Growing[]): void {
  const day = dateOf(follower.item.at);
  const near = activities
    .filter((activity) => isNear(follower, day, activity) && isSame(follower.name, activity))
    .sort((a, b) => distance(day, a, follower) - distance(day, b, follower));
  const activity = near[0];
  if (!activity) return;
  activity.items.push(follower.index);
  if (follower.name.part === "closing" && dateOf(activity.start) === day && follower.item.at > lastOf(activity)) {
    activity.end = follower.item.at;
  }
}

function isNear(follower: Named, day: DateText, activity: Growing): boolean {
  const ahead = daysBetween(day, dateOf(activity.start));
  return follower.name.part === "before" ? ahead >= 0 && ahead <= NEAR_DAYS : ahead <= 0 && ahead >= -NEAR_DAYS;
}

function isSame(name: ActivityName, activity: Growing): boolean {
  if (activity.run[0]?.name.key === name.key) return true;
  return typeof name.kind === "object" && name.kind.type !== "other" && name.kind.type === activity.type;
}

function distance(day: DateText, activity: Growing, follower: Named): number {
  const isOtherName = activity.run[0]?.name.key === follower.name.key ? 0 : 100;
  const isElsewhere = activity.groupNames.includes(follower.item.groupName ?? "") ? 0 : 1000;
  return Math.abs(daysBetween(day, dateOf(activity.start))) + isOtherName + isElsewhere;
}

function lastOf(activity: Growing): WallTime {
  return (
    activity.run
      .map(({ item }) => item.at)
      .sort()
      .at(-1) ?? activity.start
  );
}
