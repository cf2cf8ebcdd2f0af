import type { RowProblem } from "@shared/domain/import-plan";
import { type DateText, weekday } from "@shared/domain/wall-time";
import { readWeekday, readWhen, type WhenReading } from "@shared/domain/when-text";
import { assumedNotices } from "./assumed-notices";
import type { NamedCell, RowCells } from "./row-cells";
import type { FoundWhen, RowWhen } from "./row-when";

/**
 * Finds the day and time of every row. A date without its year is the one nearest to the row before it (so that 1月2日 after
 * 12月30日 is next year's); 周六 and 明天 count from `today`, the day given; a row without a date has the date above it, unless that one is bad.
 * `isCaption` marks rows with nothing to send: their date may stand over the rows below.
 */
export function rowDays(rows: readonly RowCells[], isCaption: readonly boolean[], today: DateText): RowWhen[] {
  const full = rows.map((row) => dateOf(row, today, "full"));
  let above: DateText | null = null;
  let anchor: DateText | undefined;
  const told = new Set<string>();
  return rows.map((row, index) => {
    const nextFull = full.slice(index, index + 50).find((date) => date !== undefined);
    const found = readRow(row, today, anchor ?? nextFull ?? today, above);
    // A bad date must not hand the date before it down to the rows below it; a caption (第二周) is no date at all.
    above = found.date ?? (isCaption[index] ? above : null);
    if (found.date !== null) anchor = found.date;
    return { ...found, problems: [...found.problems, ...assumedNotices(row, found, today, told)] };
  });
}

function readRow(row: RowCells, today: DateText, anchor: DateText, above: DateText | null): FoundWhen {
  const problems: RowProblem[] = [];
  const moment = row.get("datetime");
  const dateCell = row.get("date").value !== "" || !row.has("datetime") ? row.get("date") : moment;
  const timeCell = row.get("time");
  const day = dateCell.value === "" ? undefined : readDay(dateCell, today, anchor);
  const spoken = timeCell.value === "" ? undefined : readTime(timeCell, today, anchor);
  if (day && "bad" in day) problems.push(row.problem("error", day.bad === "date" ? "date_bad" : "time_bad", dateCell));
  if (spoken && "bad" in spoken) problems.push(row.problem("error", "time_bad", timeCell));
  const dayRead = day && !("bad" in day) ? day : undefined;
  const timeRead = spoken && !("bad" in spoken) ? spoken : undefined;
  let date = dayRead?.date ?? timeRead?.date ?? null;
  if (date === null && !day) {
    if (above === null) problems.push(row.problem("error", "date_missing", dateCell));
    else problems.push(row.problem("notice", "date_from_above", { ...dateCell, value: above }));
    date = above;
  }
  if (date !== null) problems.push(...weekdayProblems(row, date, dayRead, dateCell));
  const clock = timeRead?.clock ? timeRead : dayRead?.clock ? dayRead : null;
  const spokenIn = timeRead?.clock || timeRead?.date ? { cell: timeCell, reading: timeRead } : undefined;
  const dayIn = dayRead && { cell: dateCell, reading: dayRead };
  return { date, clock, problems, readings: [dayIn, spokenIn].filter((each) => each !== undefined) };
}

/** A date column may hold a time as well, whatever its header says. */
function readDay(cell: NamedCell, today: DateText, anchor: DateText) {
  const reading = readWhen(cell.value, today, "datetime");
  const alone = "bad" in reading || reading.date === null ? readWhen(cell.value, today, "date") : reading;
  if ("bad" in alone) return "bad" in reading && reading.bad === "time" ? reading : alone;
  return alone.dating === "nearest" ? readWhen(cell.value, anchor, "datetime") : alone;
}

/** A time column may hold a whole moment. */
function readTime(cell: NamedCell, today: DateText, anchor: DateText) {
  const reading = readWhen(cell.value, today, "time");
  if (!("bad" in reading)) return reading;
  const whole = readWhen(cell.value, today, "datetime");
  const dated = "bad" in whole || whole.dating !== "nearest" ? whole : readWhen(cell.value, anchor, "datetime");
  return "bad" in dated || dated.date === null || dated.clock === null ? reading : dated;
}

function weekdayProblems(
  row: RowCells,
  date: DateText,
  day: WhenReading | undefined,
  dateCell: NamedCell,
): RowProblem[] {
  const cell = row.get("weekday");
  const written = cell.value === "" ? undefined : readWeekday(cell.value);
  if (written !== undefined && written !== weekday(date)) return [row.problem("notice", "weekday_mismatch", cell)];
  return day?.weekdayWrong ? [row.problem("notice", "weekday_mismatch", dateCell)] : [];
}

function dateOf(row: RowCells, today: DateText, dating: WhenReading["dating"]): DateText | undefined {
  const cell = [...row.all("date"), ...row.all("datetime")][0];
  const reading = cell && readWhen(cell.value, today, "datetime");
  return reading && !("bad" in reading) && reading.dating === dating && reading.date ? reading.date : undefined;
}
