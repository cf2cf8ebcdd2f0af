import { type HandOver, type HandOverMessage, messagesOf } from "@shared/domain/hand-over";
import { addMinutes } from "@shared/domain/wall-time";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { activityLines, repeatingLines, SHORTEST_MINUTES } from "./ics/activity-lines";
import { componentLines, listLine, propertyLine, timeLine } from "./ics/component-lines";
import { zoneLines } from "./ics/zone-lines";
import { remarkLines } from "./message-wording";

/**
 * The schedule as iCalendar: an event a message, named by its id, so that importing a newer file moves events instead
 * of doubling them; the description is the copy exactly as it is pasted; a reminder five minutes before. An activity that
 * repeats is one event with its rule.
 */
export async function exportIcs(handOver: HandOver, { now, advance }: ExportTools): Promise<string> {
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
    await advance("writing", message.number, handOver.count);
  }
  const setting = { zone: handOver.timeZone, stamp };
  const folded = new Set(handOver.repeating.flatMap(({ covers }) => covers));
  for (const activity of handOver.repeating) lines.push(...repeatingLines(activity, setting));
  for (const activity of handOver.activities) {
    if (!folded.has(activity.id)) lines.push(...activityLines(activity, setting));
  }
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
    timeLine("dtend", addMinutes(message.at, SHORTEST_MINUTES), zone),
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
