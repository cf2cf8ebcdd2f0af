import type { HandOverActivity } from "@shared/domain/hand-over";
import { formatRecurrence } from "@shared/domain/recurrence-format";
import type { HandOverOccurrence, RepeatingActivity } from "@shared/domain/repeating-activity";
import { addMinutes, at, clockOf, type WallTime } from "@shared/domain/wall-time";
import { componentLines, propertyLine, timeLine, timesLine } from "./component-lines";
import { utcOf } from "./zone-observances";

/** What every event of a file has in common: the zone of its times and the line of when the file was made. */
export type IcsSetting = { readonly zone: string; readonly stamp: string };

/** Calendars hide what takes no time: five minutes, about as long as a paste. */
export const SHORTEST_MINUTES = 5;

/** An activity as the event it is, under its own id and without an alarm: its messages have theirs. */
export function activityLines(activity: HandOverActivity, setting: IcsSetting): string[] {
  const identity = { uid: activity.id, sequence: activity.revision };
  return componentLines("VEVENT", eventLines(identity, activity, setting));
}

/**
 * An activity that repeats: one event with its RRULE and the days left out, under the id of the series, and one more of the
 * same id for each time that differs (RFC 5545 3.8.4.4). Only activities are folded so: every message has a text of its own.
 */
export function repeatingLines(activity: RepeatingActivity, setting: IcsSetting): string[] {
  const { id: uid, revision, rule, start, leftOut, exceptions } = activity;
  const clock = clockOf(start);
  // Where the start names a zone the end has to be in UTC (RFC 5545 3.3.10).
  const until = rule.until && `${new Date(utcOf(lastMoment(rule.until), setting.zone)).toISOString().slice(0, 16)}Z`;
  const lines = [
    ...eventLines({ uid, sequence: revision }, activity, setting),
    `RRULE:${formatRecurrence({ ...rule, until })}`,
  ];
  if (leftOut.length > 0) {
    lines.push(
      timesLine(
        "exdate",
        leftOut.map((day) => at(day, clock)),
        setting.zone,
      ),
    );
  }
  const others = exceptions.map((one) => exceptionLines(one, { uid, revision, due: at(one.day, clock) }, setting));
  return [...componentLines("VEVENT", lines), ...others.flat()];
}

function exceptionLines(
  one: HandOverOccurrence,
  { uid, revision, due }: { readonly uid: string; readonly revision: number; readonly due: WallTime },
  setting: IcsSetting,
): string[] {
  const lines = eventLines({ uid, sequence: revision + one.revision }, one, setting, one.isCancelled);
  return componentLines("VEVENT", [...lines, timeLine("recurrence-id", due, setting.zone)]);
}

function eventLines(
  { uid, sequence }: { readonly uid: string; readonly sequence: number },
  { start, end, title, memberValue, groups }: HandOverActivity,
  { zone, stamp }: IcsSetting,
  isCancelled = false,
): string[] {
  const lines = [
    propertyLine("uid", "text", uid),
    `SEQUENCE:${sequence}`,
    stamp,
    timeLine("dtstart", start, zone),
    timeLine("dtend", end > start ? end : addMinutes(start, SHORTEST_MINUTES), zone),
    propertyLine("summary", "text", title),
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
  ];
  const about = [groups.join("、"), memberValue].filter(Boolean).join("\n");
  if (about !== "") lines.push(propertyLine("description", "text", about));
  return lines;
}

/** A date stands for its whole day. */
function lastMoment(until: string): WallTime {
  return until.length === 10 ? at(until, "23:59") : until;
}
