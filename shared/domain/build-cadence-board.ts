import { type ActionContext, actionFor } from "./cadence-actions";
import {
  type CadenceBoard,
  type CadenceCheck,
  type CadenceRow,
  type CadenceRule,
  type CadenceWeek,
  worstLevel,
} from "./cadence-board";
import {
  type CadenceActivity,
  type CadenceGroup,
  type CadenceMessage,
  type CadenceSettings,
  type CountedMessage,
  countMessages,
  type Verdict,
} from "./cadence-facts";
import { countGoals, countMix, mixVerdict, offersVerdict } from "./cadence-mix";
import {
  adsADayVerdict,
  adsInARowVerdict,
  ceilingVerdict,
  monthOf,
  monthVerdict,
  quietVerdict,
  silenceVerdict,
  weekVerdict,
} from "./cadence-rules";
import type { PoolItem, PoolUses } from "./evergreen-pool";
import { addDays, type DateText, dateOf, startOfWeek, type WallTime } from "./wall-time";

/** Everything a board is made of. */
export type BoardInput = {
  /** Whole weeks. */
  readonly span: { readonly from: DateText; readonly to: DateText };
  readonly now: WallTime;
  readonly settings: CadenceSettings;
  readonly groups: readonly CadenceGroup[];
  /** Whether our Moments have a row. */
  readonly withMoments: boolean;
  /** In time order, from `boardReach` on; cancelled activities are not among them. */
  readonly activities: readonly CadenceActivity[];
  readonly messages: readonly CadenceMessage[];
  readonly pool: readonly PoolItem[];
  readonly uses: PoolUses;
};

/** The mix and the bargains are counted over these days up to today. */
export const MIX_DAYS = 30;

const GOAL_WEEKS = { four: 4, twelve: 12 } as const;

/** The board: one pass over messages and activities sorts them to their rows, each row then looks at its own. */
export function buildCadenceBoard(input: BoardInput): CadenceBoard {
  const { span, now, settings, groups } = input;
  const weeks: DateText[] = [];
  for (let week = span.from; week <= span.to; week = addDays(week, 7)) weeks.push(week);
  const messages = Map.groupBy(countMessages(input.messages), placeOf);
  const activities = new Map<string, CadenceActivity[]>(groups.map(({ id }) => [id, []]));
  for (const activity of input.activities) for (const id of activity.groupIds) activities.get(id)?.push(activity);
  const rows = groups.map((group) =>
    buildRow(group, weeks, messages.get(group.id) ?? [], activities.get(group.id) ?? [], input),
  );
  if (input.withMoments) rows.push(buildRow(null, weeks, messages.get(MOMENTS) ?? [], [], input));
  return { now, weeks, rows, goals: goalsOf(input.activities, now, settings.weekStart) };
}

/** From when on messages and activities are needed: the weeks shown, the mix, the goals and the silence look back. */
export function boardReach(from: DateText, now: WallTime): DateText {
  const back = addDays(dateOf(now), -(GOAL_WEEKS.twelve * 7 + 7));
  return from < back ? from : back;
}

const MOMENTS = "moments";

function placeOf({ groupId, channel }: CountedMessage): string {
  if (groupId !== null) return groupId;
  return channel === "wechat_moments" ? MOMENTS : "";
}

function buildRow(
  group: CadenceGroup | null,
  weeks: readonly DateText[],
  messages: readonly CountedMessage[],
  activities: readonly CadenceActivity[],
  { now, settings, pool, uses, span }: BoardInput,
): CadenceRow {
  const target = targetOf(group, settings);
  const ceiling = group?.cadence.dailyCeiling ?? settings.dailyCeiling;
  const today = dateOf(now);
  const canAnswer = group !== null && group.kind !== "channel";
  const context: ActionContext = {
    now,
    settings,
    group,
    target,
    ceiling,
    messages: messages.filter(({ at }) => at >= today),
    activities,
    pool: canAnswer ? pool : pool.filter(({ part }) => part !== "interaction"),
    uses,
  };
  const check = (rule: CadenceRule, verdict: Verdict, days: { from: DateText; to: DateText }): CadenceCheck => ({
    rule,
    level: verdict.level,
    reason: verdict.reason,
    numbers: { ...verdict.numbers },
    evidence: [...verdict.evidence],
    action: actionFor(rule, verdict, days, context),
  });
  const weekOf = weekFinder(settings.weekStart);
  const byWeek = Map.groupBy(messages, ({ at }) => weekOf(dateOf(at)));
  const activitiesByWeek = Map.groupBy(activities, ({ start }) => weekOf(dateOf(start)));
  const mixFrom = addDays(today, 1 - MIX_DAYS);
  const lately = messages.filter(({ at }) => dateOf(at) >= mixFrom && dateOf(at) <= today);
  const ahead = { from: today, to: addDays(today, 13) };
  return {
    groupId: group?.id ?? null,
    name: group?.name ?? "",
    target,
    ceiling,
    isOwn: group !== null && (group.cadence.weeklyActivities !== null || group.cadence.dailyCeiling !== null),
    weeks: weeks.map((weekStart): CadenceWeek => {
      const days = { from: weekStart, to: addDays(weekStart, 6) };
      const own = byWeek.get(weekStart) ?? [];
      const held = activitiesByWeek.get(weekStart) ?? [];
      const checks =
        group === null
          ? [
              check("ads_in_a_row", adsInARowVerdict(own, settings.momentsAds.inARow), days),
              check("ads_a_day", adsADayVerdict(own, settings.momentsAds.perDay), days),
              check("quiet", quietVerdict(own, settings.quietHours), days),
            ]
          : [
              check("activities", weekVerdict(held, target), days),
              check("ceiling", ceilingVerdict(own, ceiling), days),
              check("quiet", quietVerdict(own, settings.quietHours), days),
            ];
      return {
        weekStart,
        activities: held.length,
        messages: own.length,
        offers: own.filter(({ part }) => part === "promotion").length,
        level: worstLevel(checks.map(({ level }) => level)),
        checks,
      };
    }),
    months:
      group === null
        ? []
        : monthsIn(span).map(({ first, days }) => {
            const last = addDays(first, days - 1);
            const held = activities.filter(({ start }) => dateOf(start) >= first && dateOf(start) <= last);
            return { month: first, check: check("month", monthVerdict(held, target, days), { from: first, to: last }) };
          }),
    // A flash group lives for its activity: nobody waits for company in it.
    silence:
      group === null || group.kind === "flash"
        ? null
        : check("silence", silenceVerdict(messages, now, settings.silenceDays), ahead),
    mix: { counts: countMix(lately), check: check("mix", mixVerdict(lately, settings.contentMix, canAnswer), ahead) },
    offers: check("offers", offersVerdict(lately, settings.offerShare), ahead),
    goals: goalsOf(activities, now, settings.weekStart),
  };
}

/** The week of a day, looked up where it was reckoned before: a row has hundreds of messages on a few dozen days. */
function weekFinder(weekStart: 1 | 7): (day: DateText) => DateText {
  const known = new Map<DateText, DateText>();
  return (day) => {
    const week = known.get(day) ?? startOfWeek(day, weekStart);
    known.set(day, week);
    return week;
  };
}

/** A group's own target; else the workspace's, where nothing is missed in a group that only announces or lives for a day. */
function targetOf(group: CadenceGroup | null, { weeklyActivities }: CadenceSettings): CadenceRow["target"] {
  if (group?.cadence.weeklyActivities) return group.cadence.weeklyActivities;
  return group?.kind === "fan" ? weeklyActivities : { ...weeklyActivities, min: 0 };
}

/** The calendar months that begin, end or lie within the weeks; only those the activities at hand cover whole. */
function monthsIn({ from, to }: BoardInput["span"]): { first: DateText; days: number }[] {
  const months: { first: DateText; days: number }[] = [];
  for (let month = monthOf(from); month.first <= to; month = monthOf(addDays(month.first, month.days)))
    months.push(month);
  return months;
}

function goalsOf(activities: readonly CadenceActivity[], now: WallTime, weekStart: 1 | 7): CadenceRow["goals"] {
  const end = addDays(startOfWeek(dateOf(now), weekStart), 7);
  const last = (weeks: number) => {
    const begin = addDays(end, -7 * weeks);
    return countGoals(activities.filter(({ start }) => dateOf(start) >= begin && dateOf(start) < end));
  };
  return { four: last(GOAL_WEEKS.four), twelve: last(GOAL_WEEKS.twelve) };
}
