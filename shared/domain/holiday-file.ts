import type { z } from "zod";
import { QunceError } from "../api/errors";
import { type HolidayDay, type HolidayYear, holidayYear, holidayYearOfAnyDates } from "./holiday-year";
import { dateText, weekday } from "./wall-time";

/** More problems than these help nobody; the count says how many there are. */
const SHOWN = 12;

/**
 * Reads a year's holiday schedule from the text of a file in holiday-cn's form. All of it or nothing: throws
 * HOLIDAYS_INVALID with every problem found.
 */
export function readHolidayFile(text: string): HolidayYear {
  const json = parseJson(text);
  const parsed = holidayYearOfAnyDates.safeParse(json);
  if (!parsed.success) throw invalid(parsed.error.issues.map((issue) => issueReason(issue, json)));
  const { year, days } = parsed.data;
  // holiday-cn keeps a file for the coming year before its notice is out.
  if (days.length === 0) throw invalid([`${year}:holidays_pending`]);
  checkHolidayDays(year, days);
  return holidayYear.parse({ ...parsed.data, days: [...days].sort((a, b) => (a.date < b.date ? -1 : 1)) });
}

/** Throws HOLIDAYS_INVALID with every date of a schedule that cannot be right. */
export function checkHolidayDays(year: number, days: readonly HolidayDay[]): void {
  const problems = days.flatMap((day, index) => dayProblems(day, year, days.slice(0, index)));
  if (problems.length > 0) throw invalid(problems);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw invalid(["not_json"]);
  }
}

function dayProblems({ date, isOffDay }: HolidayDay, year: number, before: readonly HolidayDay[]): string[] {
  if (!dateText.safeParse(date).success) return [`${date.slice(0, 20)}:date_not_real`];
  const problems: string[] = [];
  if (date < `${year - 1}-12-01` || date > `${year}-12-31`) problems.push(`${date}:wrong_year`);
  if (before.some((other) => other.date === date)) problems.push(`${date}:twice`);
  if (!isOffDay && weekday(date) <= 5) problems.push(`${date}:works_anyway`);
  return problems;
}

/** A reason led by what it is about: the date or the place of a day of the list, else the field. */
function issueReason(issue: z.core.$ZodIssue, json: unknown): string {
  const [first, index, field] = issue.path;
  const reason = issue.code === "custom" ? issue.message : "malformed";
  if (first !== "days" || typeof index !== "number") return `${String(first ?? "file")}:${reason}`;
  const day = (json as { days: readonly unknown[] }).days[index];
  const date = typeof day === "object" && day !== null && "date" in day ? String(day.date).slice(0, 20) : "";
  return `days[${index}] ${field === "date" || date === "" ? date : `${date} ${String(field)}`}:${reason}`;
}

function invalid(problems: readonly string[]): QunceError {
  const reasons = problems.slice(0, SHOWN).join("|");
  return new QunceError("HOLIDAYS_INVALID", { count: problems.length, reasons });
}
