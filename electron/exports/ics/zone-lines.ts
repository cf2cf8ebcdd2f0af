import type { HandOver } from "@shared/domain/hand-over";
import { dateOf, dayNumber } from "@shared/domain/wall-time";
import { componentLines, propertyLine } from "./component-lines";
import { type Observance, zoneObservances } from "./zone-observances";

const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** How far ahead what repeats without end stays right by the file's own rules, in years. */
const YEARS_AHEAD = 5;

/**
 * The zone's own rules travel with the file, so that no reader has to know the name: a year to either side of the span,
 * from the start of whatever repeats, and some years ahead of it.
 */
export function zoneLines({ timeZone, from, to, repeating }: HandOver): string[] {
  const [first = from] = [from, ...repeating.map(({ start }) => dateOf(start))].sort();
  const ahead = repeating.length > 0 ? YEARS_AHEAD * YEAR : YEAR;
  const observances = zoneObservances(timeZone, dayNumber(first) * DAY - YEAR, dayNumber(to) * DAY + ahead);
  return componentLines("VTIMEZONE", [propertyLine("tzid", "text", timeZone), ...observances.flatMap(observanceLines)]);
}

function observanceLines({ kind, start, offsetFrom, offsetTo }: Observance): string[] {
  return componentLines(kind.toUpperCase(), [
    propertyLine("dtstart", "date-time", `${start}:00`),
    propertyLine("tzoffsetfrom", "utc-offset", offsetText(offsetFrom)),
    propertyLine("tzoffsetto", "utc-offset", offsetText(offsetTo)),
  ]);
}

/** `480` → `+08:00`. */
function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
