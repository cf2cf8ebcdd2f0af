import type { CadenceAction, CadenceRule } from "./cadence-board";
import type { CadenceActivity, CadenceGroup, CadenceSettings, CountedMessage, Verdict } from "./cadence-facts";
import { findActivityStart, findOpening } from "./cadence-openings";
import type { ContentMix } from "./cadence-target";
import type { MixPart } from "./content-kind";
import { type PoolItem, type PoolUses, rankPool } from "./evergreen-pool";
import { isSettled } from "./message";
import {
  addDays,
  addMinutes,
  at,
  type DateText,
  dateOf,
  minutesBetween,
  startOfWeek,
  type WallTime,
} from "./wall-time";

/** What is known of a row when it is asked what to do: everything still to come. */
export type ActionContext = {
  readonly now: WallTime;
  readonly settings: CadenceSettings;
  /** Null for our Moments. */
  readonly group: CadenceGroup | null;
  readonly target: { readonly min: number; readonly max: number };
  readonly ceiling: number;
  /** Messages from today on, in time order, and activities of whatever day. */
  readonly messages: readonly CountedMessage[];
  readonly activities: readonly CadenceActivity[];
  readonly pool: readonly PoolItem[];
  readonly uses: PoolUses;
};

/** The days a light is about, both included. */
type Days = { readonly from: DateText; readonly to: DateText };

/** Beyond these days nobody moves a thing by a button. */
const WEEKS_AHEAD = 8;
const DAYS_AHEAD = 14;

/** Messages further apart than this speak of different moments. */
const JOINED_WITHIN = 120;

/** Nobody pastes within so few minutes of deciding to. */
const LEAD_MINUTES = 10;

/** The one next thing to do about a light; null when it is green, over, or nothing can be done by a button. */
export function actionFor(
  rule: CadenceRule,
  verdict: Verdict,
  days: Days,
  context: ActionContext,
): CadenceAction | null {
  if (verdict.level === "green" || days.to < dateOf(context.now)) return null;
  switch (rule) {
    case "activities":
    case "month":
      return verdict.reason === "few" ? createActivity(days, context) : moveActivity(days, context);
    case "silence":
      return plan(context, addMinutes(context.now, LEAD_MINUTES), "presence") ?? createActivity(days, context);
    case "mix":
      return plan(context, context.now, verdict.reason === "dull" ? "interaction" : "presence");
    case "offers":
      return plan(context, context.now, "interaction");
    case "quiet":
      return moveMessage(verdict, context, (from) => from);
    case "ceiling":
      return joinPair(verdict, context) ?? moveMessage(verdict, context, nextDay, "last");
    case "ads_in_a_row":
      return planBetween(verdict, context) ?? moveMessage(verdict, context, nextDay, "last");
    case "ads_a_day":
      return moveMessage(verdict, context, nextDay, "last");
  }
}

/** Fills a free time with what the pool has; the wanted part of the mix first. */
export function plan(
  context: ActionContext,
  after: WallTime,
  wanted: MixPart,
  before?: WallTime,
): CadenceAction | null {
  const until = before ?? at(addDays(dateOf(after), DAYS_AHEAD), "00:00");
  const when = findOpening(openingOf(context), after, until);
  if (when === undefined) return null;
  const groupId = context.group?.id ?? null;
  const channel = context.group === null ? "wechat_moments" : "wechat_group";
  const [best] = rankPool(context.pool, {
    groupId,
    date: dateOf(when),
    channel,
    wanted,
    fields: context.group?.fields,
    uses: context.uses,
  });
  return best ? { kind: "plan", groupId, channel, at: when, source: best.source } : null;
}

/** The part of the mix a row lacks most. */
export function lackingPart(counts: Readonly<Record<MixPart, number>>, target: ContentMix): MixPart {
  const presence = counts.presence / Math.max(1, target.presence);
  const interaction = counts.interaction / Math.max(1, target.interaction);
  return interaction < presence ? "interaction" : "presence";
}

function openingOf({ group, messages, settings, ceiling }: ActionContext) {
  return { place: group, messages, settings: { ...settings, dailyCeiling: ceiling } };
}

function createActivity(days: Days, { group, now, activities, settings }: ActionContext): CadenceAction | null {
  if (group === null) return null;
  const start = findActivityStart(days, now, activities, settings.quietHours);
  return start === undefined ? null : { kind: "create_activity", groupId: group.id, start };
}

/** Moves the last activity that can still be moved to the next week with room for it, at the same hour of the same weekday. */
function moveActivity(days: Days, { activities, now, settings, target }: ActionContext): CadenceAction | null {
  const movable = activities.findLast(
    ({ start, status }) =>
      start > now &&
      (status === "planned" || status === "ready") &&
      dateOf(start) >= days.from &&
      dateOf(start) <= days.to,
  );
  if (!movable) return null;
  const weekOf = (time: WallTime) => startOfWeek(dateOf(time), settings.weekStart);
  const counts = Map.groupBy(activities, ({ start }) => weekOf(start));
  for (let weeks = 1; weeks <= WEEKS_AHEAD; weeks += 1) {
    const to = addMinutes(movable.start, weeks * 7 * 1440);
    const taken = counts.get(weekOf(to))?.length ?? 0;
    if (dateOf(to) > days.to && taken < target.max) return moveOf("move_activity", movable, movable.start, to);
  }
  return null;
}

/** Moves one of the messages behind a light to the next free time after the one `from` names. */
function moveMessage(
  verdict: Verdict,
  context: ActionContext,
  from: (at: WallTime) => WallTime,
  which: "first" | "last" = "first",
): CadenceAction | null {
  const behind = new Set(verdict.evidence.map(({ id }) => id));
  const open = context.messages.filter((message) => behind.has(message.id) && !isSettled(message.status));
  // What belongs to a run sheet has its place there; a message of its own is easier to move.
  const loose = open.filter(({ cueId }) => cueId === null);
  const movable = (loose.length > 0 ? loose : open).at(which === "first" ? 0 : -1);
  if (!movable) return null;
  const others = context.messages.filter(({ id }) => id !== movable.id);
  const after = later(from(movable.at), context.now);
  const until = at(addDays(dateOf(after), DAYS_AHEAD), "00:00");
  const to = findOpening({ ...openingOf(context), messages: others }, after, until);
  return to === undefined ? null : moveOf("move_message", movable, movable.at, to);
}

/** The two messages behind a light that are nearest to each other and can be read as one: of one voice, on nobody's run sheet. */
function joinPair(verdict: Verdict, { messages, now }: ActionContext): CadenceAction | null {
  const behind = new Set(verdict.evidence.map(({ id }) => id));
  const loose = messages.filter(
    ({ id, at, status, cueId }) => behind.has(id) && at > now && cueId === null && !isSettled(status),
  );
  const pairs = loose.slice(1).flatMap((other, index) => {
    const first = loose[index];
    const minutes = first ? minutesBetween(first.at, other.at) : JOINED_WITHIN;
    return first && first.voiceId === other.voiceId && minutes < JOINED_WITHIN ? [{ first, other, minutes }] : [];
  });
  const [nearest] = pairs.sort((a, b) => a.minutes - b.minutes);
  if (!nearest) return null;
  const { first, other } = nearest;
  return {
    ...{ kind: "join_messages", id: first.id, title: first.title, at: first.at },
    ...{ otherId: other.id, otherTitle: other.title, otherAt: other.at },
  };
}

function moveOf(
  kind: "move_message" | "move_activity",
  { id, title }: { readonly id: string; readonly title: string },
  from: WallTime,
  to: WallTime,
): CadenceAction {
  return { kind, id, title, from, to };
}

function later(a: WallTime, b: WallTime): WallTime {
  if (a < b) return b;
  return a;
}

const nextDay = (from: WallTime): WallTime => at(addDays(dateOf(from), 1), "00:00");

/** Something of life between the last two offers of a run, where that is still ahead. */
function planBetween(verdict: Verdict, context: ActionContext): CadenceAction | null {
  const [before, last] = verdict.evidence.slice(-2);
  if (!before || !last || last.at <= context.now) return null;
  return plan(context, later(before.at, context.now), "presence", last.at);
}
