import { cadenceLight } from "./cadence";
import {
  activityEvidence,
  type CadenceActivity,
  type CadenceSettings,
  type CountedMessage,
  messageEvidence,
  readAt,
  type Verdict,
} from "./cadence-facts";
import type { WeeklyActivities } from "./cadence-target";
import { isQuiet } from "./quiet-hours";
import { addDays, type DateText, dateOf, daysBetween, type WallTime } from "./wall-time";

/** How many activities a week has: a gap, right, or tiring (S10). */
export function weekVerdict(activities: readonly CadenceActivity[], target: WeeklyActivities): Verdict {
  const count = activities.length;
  const level = cadenceLight(count, target);
  const reason = level === "amber" ? "few" : level === "red" ? "many" : "fine";
  return { level, reason, numbers: { count, ...target }, evidence: activityEvidence(activities) };
}

/** The same for a month of `days` days: the week's target carried over, rounded in the group's favour. */
export function monthVerdict(activities: readonly CadenceActivity[], target: WeeklyActivities, days: number): Verdict {
  return weekVerdict(activities, {
    min: Math.floor((target.min * days) / 7),
    max: Math.ceil((target.max * days) / 7),
  });
}

/** Days of a week with more messages than a group bears; far more is red (S16). */
export function ceilingVerdict(messages: readonly CountedMessage[], ceiling: number): Verdict {
  const days = Map.groupBy(messages, (message) => dateOf(message.at));
  const over = [...days.values()].filter((ofDay) => ofDay.length > ceiling);
  const worst = over.reduce((most, ofDay) => (ofDay.length > most.length ? ofDay : most), [] as CountedMessage[]);
  const numbers = { days: over.length, count: worst.length, ceiling };
  if (over.length === 0) return { level: "green", reason: "fine", numbers, evidence: [] };
  const level = worst.length >= ceiling * 2 ? "red" : "amber";
  return { level, reason: "noisy", numbers, evidence: messageEvidence(worst) };
}

/** Messages planned while people sleep; what was sent is past helping and only counted as planned. */
export function quietVerdict(messages: readonly CountedMessage[], quietHours: CadenceSettings["quietHours"]): Verdict {
  const asleep = messages.filter((message) => isQuiet(message.at, quietHours));
  const numbers = { count: asleep.length };
  if (asleep.length === 0) return { level: "green", reason: "fine", numbers, evidence: [] };
  return { level: "amber", reason: "asleep", numbers, evidence: messageEvidence(asleep) };
}

/** Beyond this many days back no message is looked for: a group that quiet is forgotten anyway. */
export const SILENCE_REACH = 90;

/**
 * How long a group has heard nothing useful, and how long it still will (S22). Only what was ticked off as sent was
 * heard; offers are no company. Amber as well when what is behind and what is ahead come to a red silence together.
 */
export function silenceVerdict(
  messages: readonly CountedMessage[],
  now: WallTime,
  { amber, red }: CadenceSettings["silenceDays"],
): Verdict {
  const today = dateOf(now);
  const useful = messages.filter(({ part }) => part !== "promotion");
  const heard = useful.filter((message) => message.status === "sent" && readAt(message) <= now);
  const last = heard.reduce<CountedMessage | undefined>(
    (latest, message) => (latest && readAt(latest) >= readAt(message) ? latest : message),
    undefined,
  );
  const next = useful.find((message) => message.status !== "sent" && message.at > now);
  const unticked = useful.filter(
    (message) => message.status !== "sent" && message.at <= now && message.at > (last ? readAt(last) : ""),
  );
  const since = last ? daysBetween(dateOf(readAt(last)), today) : SILENCE_REACH;
  const until = next ? daysBetween(today, dateOf(next.at)) : -1;
  const numbers = { since, until, amber, red, unticked: unticked.length };
  const evidence = messageEvidence([...(last ? [last] : []), ...unticked, ...(next ? [next] : [])]);
  if (!last) return { level: next ? "amber" : "red", reason: "never", numbers, evidence };
  if (since >= red) return { level: "red", reason: "forgotten", numbers, evidence };
  if (since >= amber) return { level: "amber", reason: "silent", numbers, evidence };
  if (!next) return { level: "amber", reason: "nothing_ahead", numbers, evidence };
  if (since + until >= red) return { level: "amber", reason: "long_gap", numbers, evidence };
  return { level: "green", reason: "fine", numbers, evidence };
}

/** Runs of offers in our Moments without anything else in between, of `limit` and more (S60). */
export function adsInARowVerdict(messages: readonly CountedMessage[], limit: number): Verdict {
  let run: CountedMessage[] = [];
  let longest: CountedMessage[] = [];
  for (const message of messages) {
    run = message.part === "promotion" ? [...run, message] : [];
    if (run.length > longest.length) longest = run;
  }
  const numbers = { count: longest.length, limit };
  if (longest.length < limit) return { level: "green", reason: "fine", numbers, evidence: [] };
  return { level: "red", reason: "row", numbers, evidence: messageEvidence(longest) };
}

/** Days on which our Moments carry more offers than they bear (S60). */
export function adsADayVerdict(messages: readonly CountedMessage[], limit: number): Verdict {
  const days = Map.groupBy(
    messages.filter(({ part }) => part === "promotion"),
    (message) => dateOf(message.at),
  );
  const over = [...days.values()].filter((ofDay) => ofDay.length > limit);
  const worst = over.reduce((most, ofDay) => (ofDay.length > most.length ? ofDay : most), [] as CountedMessage[]);
  const numbers = { days: over.length, count: worst.length, limit };
  if (over.length === 0) return { level: "green", reason: "fine", numbers, evidence: [] };
  return { level: "amber", reason: "dense", numbers, evidence: messageEvidence(worst) };
}

/** First day and length of the calendar month that holds a day. */
export function monthOf(date: DateText): { first: DateText; days: number } {
  const first = `${date.slice(0, 7)}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return { first, days: daysBetween(first, next) };
}
