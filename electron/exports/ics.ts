import { type HandOver, type HandOverActivity, type HandOverMessage, messagesOf } from "@shared/domain/hand-over";
import { addMinutes, dayNumber, type WallTime } from "@shared/domain/wall-time";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { componentLines, listLine, propertyLine } from "./ics/component-lines";
import { type Observance, zoneObservances } from "./ics/zone-observances";
import { remarkLines } from "./message-wording";

/** A paste takes a moment, and calendars hide what takes none. */
const DURATION_MINUTES = 5;
const DAY = 86_400_000;
const YEAR = 366 * DAY;

/**
 * The schedule as iCalendar: an event a message, named by its id, so that importing a newer file moves events instead
 * of doubling them; the description is the copy exactly as it is pasted; a reminder five minutes before.
 */
export function exportIcs(handOver: HandOver, { now, onProgress }: ExportTools): string {
  const words = wordsFor(handOver);
  const stamp = propertyLine("dtstamp", "date-time", `${new Date(now).toISOString().slice(0, 19)}Z`);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Qunce//Schedule//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    propertyLine("x-wr-calname", "text", [handOver.workspace, words.title].filter(Boolean).join(" · ")),
    propertyLine("x-wr-timezone", "text", handOver.timeZone),
    ...zoneLines(handOver),
  ];
  for (const message of messagesOf(handOver)) {
    lines.push(...eventLines(message, handOver.timeZone, stamp, words));
    onProgress?.(message.number, handOver.count);
  }
  for (const activity of handOver.activities) lines.push(...activityLines(activity, handOver.timeZone, stamp));
  lines.push("END:VCALENDAR", "");
  return lines.join("\r\n");
}

function eventLines(message: HandOverMessage, zone: string, stamp: string, words: ExportWords): string[] {
  const mark = message.status === "sent" ? "✓ " : "";
  const lines = [
    propertyLine("uid", "text", message.id),
    `SEQUENCE:${message.revision}`,
    stamp,
    timeLine("dtstart", message.at, zone),
    timeLine("dtend", addMinutes(message.at, DURATION_MINUTES), zone),
    propertyLine("summary", "text", `${mark}${message.place} · ${message.subject}`),
    listLine("categories", [message.channelName, message.activityTitle].filter(Boolean)),
    `STATUS:${message.status === "planned" ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
  ];
  if (message.text !== "") lines.push(propertyLine("description", "text", message.text));
  const beside = besideText(message, words);
  if (beside !== "") lines.push(propertyLine("comment", "text", beside));
  if (message.status !== "sent") {
    const alarm = ["ACTION:DISPLAY", "TRIGGER:-PT5M", propertyLine("description", "text", message.subject)];
    lines.push(...componentLines("VALARM", alarm));
  }
  return componentLines("VEVENT", lines);
}

/** An activity as the event it is, under its own id and without an alarm: its messages have theirs. */
function activityLines(
  { id, revision, start, end, title, memberValue, groups }: HandOverActivity,
  zone: string,
  stamp: string,
): string[] {
  const lines = [
    propertyLine("uid", "text", id),
    `SEQUENCE:${revision}`,
    stamp,
    timeLine("dtstart", start, zone),
    timeLine("dtend", end > start ? end : addMinutes(start, DURATION_MINUTES), zone),
    propertyLine("summary", "text", title),
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
  ];
  const about = [groups.join("、"), memberValue].filter(Boolean).join("\n");
  if (about !== "") lines.push(propertyLine("description", "text", about));
  return componentLines("VEVENT", lines);
}

/** What belongs to the message and not into the paste: who sends it, pictures, gaps, note. */
function besideText(message: HandOverMessage, words: ExportWords): string {
  return [
    message.voiceName && words.voice(message.voiceName),
    message.staffName && words.staff(message.staffName),
    ...message.images.map((image) => `${words.image(image.number)} ${image.name}`),
    ...remarkLines(message, words),
  ]
    .filter(Boolean)
    .join("\n");
}

/** The zone's own rules travel with the file: a year to either side of the span, so that no reader has to know the name. */
function zoneLines({ timeZone, from, to }: HandOver): string[] {
  const observances = zoneObservances(timeZone, dayNumber(from) * DAY - YEAR, dayNumber(to) * DAY + YEAR);
  return componentLines("VTIMEZONE", [propertyLine("tzid", "text", timeZone), ...observances.flatMap(observanceLines)]);
}

function observanceLines({ kind, start, offsetFrom, offsetTo }: Observance): string[] {
  return componentLines(kind.toUpperCase(), [
    propertyLine("dtstart", "date-time", `${start}:00`),
    propertyLine("tzoffsetfrom", "utc-offset", offsetText(offsetFrom)),
    propertyLine("tzoffsetto", "utc-offset", offsetText(offsetTo)),
  ]);
}

function timeLine(name: string, time: WallTime, tzid: string): string {
  return propertyLine(name, "date-time", `${time}:00`, { tzid });
}

/** `480` → `+08:00`. */
function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
