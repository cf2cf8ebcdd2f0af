import type { Message } from "./message";
import { isQuiet } from "./quiet-hours";
import type { Settings } from "./settings";
import { addDays, addMinutes, at, clockOf, dateOf, minutesBetween, type WallTime } from "./wall-time";

/**
 * One notification: messages of one minute that are due soon or now, or all that fell due while nobody could be told
 * (quiet hours, the app closed). `minutes` is how long until then, 0 when it is now or past.
 */
export type Reminder = {
  readonly kind: "soon" | "due" | "missed";
  readonly at: WallTime;
  readonly minutes: number;
  readonly messageIds: string[];
};

/** What to tell now, what counts as told from now on, and when to look again; null when nothing is planned. */
export type ReminderPlan = {
  readonly reminders: Reminder[];
  readonly told: string[];
  readonly nextAt: WallTime | null;
};

type Planned = Pick<Message, "id" | "at">;

type Moment = Planned & { readonly kind: "soon" | "due"; readonly when: WallTime; readonly key: string };

/** A due message is told by itself for this long; later it is one of those that were missed. */
const FRESH_MINUTES = 2;

/** Nobody wants to be told today about what was left over from last week. */
const MISSED_MINUTES = 24 * 60;

/** How far around now messages matter to a plan; the caller reads those of this span. */
export function reminderSpan(
  now: WallTime,
  { minutesBefore }: Settings["reminders"],
): { from: WallTime; to: WallTime } {
  return { from: addMinutes(now, -MISSED_MINUTES), to: addMinutes(now, MISSED_MINUTES + minutesBefore) };
}

/**
 * Which open messages to be reminded of at `now`. A message is told once for each of its two moments, by the wall time
 * it is planned for: neither a clock that goes back nor another zone tells it again, putting it off does. Nothing is told in
 * quiet hours; at their end what fell due meanwhile is told as one.
 */
export function planReminders(
  now: WallTime,
  messages: readonly Planned[],
  settings: Pick<Settings, "reminders" | "quietHours">,
  told: ReadonlySet<string>,
): ReminderPlan {
  const { reminders: wish, quietHours } = settings;
  if (!wish.on) return { reminders: [], told: [], nextAt: null };
  const moments = messages.flatMap((message) => momentsOf(message, wish.minutesBefore));
  const open = moments.filter(({ key }) => !told.has(key));
  const nextAt = nextLook(now, open, quietHours);
  if (isQuiet(now, quietHours)) return { reminders: [], told: [], nextAt };
  const passed = open.filter(({ when }) => when <= now);
  const due = passed.filter(({ kind, when }) => kind === "due" && minutesBetween(when, now) <= MISSED_MINUTES);
  const missed = due.filter(({ when }) => minutesBetween(when, now) > FRESH_MINUTES);
  const reminders = [
    ...asOne(missed),
    ...byMinute(due.filter((moment) => !missed.includes(moment))).map(([time, ids]) => reminder("due", time, 0, ids)),
    ...byMinute(passed.filter((moment) => moment.kind === "soon" && moment.at > now)).map(([time, ids]) =>
      reminder("soon", time, minutesBetween(now, time), ids),
    ),
  ];
  return { reminders, told: passed.map(({ key }) => key), nextAt };
}

function momentsOf({ id, at }: Planned, minutesBefore: number): Moment[] {
  const moment = (kind: "soon" | "due", when: WallTime): Moment => ({ id, at, kind, when, key: `${id} ${at} ${kind}` });
  const due = moment("due", at);
  return minutesBefore === 0 ? [due] : [moment("soon", addMinutes(at, -minutesBefore)), due];
}

/** The first moment to come; one in quiet hours waits for their end, and so does anything when it is quiet now. */
function nextLook(now: WallTime, open: readonly Moment[], quiet: Settings["quietHours"]): WallTime | null {
  const isWaiting = isQuiet(now, quiet) && open.some(({ when }) => when <= now);
  const coming = open
    .filter(({ when }) => when > now)
    .map(({ when }) => (isQuiet(when, quiet) ? endOf(when, quiet) : when));
  const [first] = [...coming, ...(isWaiting ? [endOf(now, quiet)] : [])].sort();
  return first ?? null;
}

/** When the quiet hours that hold a moment are over. */
function endOf(moment: WallTime, { to }: Settings["quietHours"]): WallTime {
  const day = dateOf(moment);
  return at(clockOf(moment) < to ? day : addDays(day, 1), to);
}

function asOne(missed: readonly Moment[]): Reminder[] {
  const [first] = missed;
  return first
    ? [
        reminder(
          "missed",
          first.at,
          0,
          missed.map(({ id }) => id),
        ),
      ]
    : [];
}

function byMinute(moments: readonly Moment[]): [WallTime, string[]][] {
  return [...Map.groupBy(moments, ({ at }) => at)].map(([time, group]) => [time, group.map(({ id }) => id)]);
}

function reminder(kind: Reminder["kind"], time: WallTime, minutes: number, messageIds: string[]): Reminder {
  return { kind, at: time, minutes, messageIds };
}
