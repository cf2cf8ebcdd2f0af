import type { ActivityGoal } from "./activity";
import { type ActionContext, lackingPart, plan } from "./cadence-actions";
import type { GapRow, GoalMix, MixCounts } from "./cadence-board";
import { findActivityStart } from "./cadence-openings";
import { keyOfUse, lotOf, type PoolUses } from "./evergreen-pool";
import { addDays, at, type DateText, dateOf, daysBetween } from "./wall-time";

/** A template that could fill a week without an activity. */
export type GapTemplate = { readonly key: string; readonly name: string; readonly goal: ActivityGoal };

/** A row of the board with what is still to come in it, and what it had so far. */
export type GapPlace = {
  readonly context: ActionContext;
  readonly name: string;
  readonly weekStart: DateText;
  readonly mix: MixCounts;
  readonly goals: GoalMix;
  /** Day of the last useful message before the week, planned or sent; null for none. */
  readonly lastUseful: DateText | null;
  readonly templates: readonly GapTemplate[];
};

/**
 * What would fill a row's gaps in a week: a message from the pool wherever the silence would grow amber, and an activity
 * from a template where there are too few. The same answer for the same plan; nothing is proposed for what is past.
 */
export function proposeGaps(place: GapPlace): GapRow[] {
  return [...proposeActivity(place), ...proposeMessages(place)].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

function proposeMessages({ context, name, weekStart, mix, lastUseful }: GapPlace): GapRow[] {
  const { now, settings, group } = context;
  if (group?.kind === "flash") return [];
  const useful = new Set(
    context.messages.filter(({ part }) => part !== "promotion").map((message) => dateOf(message.at)),
  );
  const counts = { ...mix };
  let uses = context.uses;
  let last = lastUseful;
  const rows: GapRow[] = [];
  for (let day = weekStart; day < addDays(weekStart, 7); day = addDays(day, 1)) {
    if (useful.has(day)) {
      last = day;
      continue;
    }
    const silent = last === null ? settings.silenceDays.amber : daysBetween(last, day);
    if (silent < settings.silenceDays.amber || day < dateOf(now)) continue;
    const after = day === dateOf(now) ? now : at(day, "00:00");
    const wanted = lackingPart(counts, settings.contentMix);
    const action = plan({ ...context, uses }, after, wanted, at(addDays(day, 1), "00:00"));
    if (action?.kind !== "plan") continue;
    const { groupId, channel, source } = action;
    const numbers = { days: silent };
    rows.push({ groupId, name, channel, at: action.at, source, rule: "silence", reason: "gap", numbers });
    uses = withUse(uses, source.kind === "template" ? source.key : source.id, group?.id ?? null, day);
    counts[wanted] += 1;
    last = day;
  }
  return rows;
}

function proposeActivity({ context, name, weekStart, goals, templates }: GapPlace): GapRow[] {
  const { group, now, activities, settings, target } = context;
  const days = { from: weekStart, to: addDays(weekStart, 6) };
  const held = activities.filter(({ start }) => dateOf(start) >= days.from && dateOf(start) <= days.to);
  if (group === null || held.length >= target.min) return [];
  const start = findActivityStart(days, now, activities, settings.quietHours);
  // The goal that came least of late, so that the mix of goals evens out; then the lot of the week.
  const [template] = templates.toSorted(
    (a, b) =>
      (goals.goals[a.goal] ?? 0) - (goals.goals[b.goal] ?? 0) ||
      lotOf(`${weekStart} ${group.id} ${a.key}`) - lotOf(`${weekStart} ${group.id} ${b.key}`),
  );
  if (start === undefined || !template) return [];
  const source = { kind: "template" as const, key: template.key, title: template.name };
  const numbers = { count: held.length, ...target };
  return [
    { groupId: group.id, name, channel: "wechat_group", at: start, source, rule: "activities", reason: "few", numbers },
  ];
}

function withUse(uses: PoolUses, sourceId: string, groupId: string | null, day: DateText): PoolUses {
  const key = keyOfUse(sourceId, groupId);
  return new Map(uses).set(key, [...(uses.get(key) ?? []), day]);
}
