import type { ImportMapping, RowProblem } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import { at, type ClockTime, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { type GroupDecisions, type GroupNames, groupNames } from "./group-names";
import type { PlanItem } from "./plan-item";
import { planWords } from "./plan-words";
import { type RowCells, rowReader } from "./row-cells";
import { rowDays } from "./row-days";
import { rowStatus } from "./row-status";
import { rowTargets } from "./row-targets";
import { dayOfClock, type RowWhen } from "./row-when";
import { isBlank, rowWords } from "./row-words";

/** What reading a plan needs to know of the moment and the workspace. */
export type PlanSetting = {
  readonly now: WallTime;
  /** The day from which 周六, 明晚 and a missing year are counted; that of `now` when absent. */
  readonly day?: DateText | undefined;
  /** What to do about groups that the workspace does not have. */
  readonly decisions?: GroupDecisions | undefined;
  /** Names of the workspace's open groups. */
  readonly groups: readonly string[];
  /** The group of a file without a group column, e.g. the name of its sheet; null when there is none. */
  readonly onlyGroup: string | null;
};

/** A plan as understood: its messages in the order of the file, and what was wrong or worth saying. */
export type ReadPlan = { readonly items: readonly PlanItem[]; readonly problems: readonly RowProblem[] };

/** Understands the rows below the header. A row with an error gives no message; a row for two groups gives two. */
export function readPlan(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  firstLine: number,
  mapping: ImportMapping,
  setting: PlanSetting,
): ReadPlan {
  const read = rowReader(headers, mapping);
  const all = rows.map((row, index) => ({ cells: read(row, firstLine + index), raw: row }));
  const filled = all.filter(({ raw }) => raw.some((cell) => cell !== "") && !isHeaderAgain(raw, headers));
  const cells = filled.map((row) => row.cells);
  const words = cells.map(rowWords);
  const isCaption = cells.map((row, index) => isCaptionLine(row, words[index]));
  const whens = rowDays(cells, isCaption, setting.day ?? dateOf(setting.now));
  const names = groupNames(cells, setting.groups, setting.onlyGroup, setting.decisions);
  const clocks = usualClocks(cells, whens);
  const problems: RowProblem[] = [];
  const items = cells.flatMap((row, index) => {
    const result = isCaption[index]
      ? { items: [], problems: [captionNotice(row)] }
      : readRow(row, words[index] ?? rowWords(row), whens[index] ?? NO_WHEN, names, clocks, setting);
    problems.push(...result.problems);
    return result.items;
  });
  const once = withoutRepeats(items);
  problems.push(...once.repeated.map((item) => repeatNotice(item, read([], item.line))));
  return { items: once.items, problems: problems.sort((a, b) => a.line - b.line) };
}

const NO_WHEN: RowWhen = { date: null, clock: null, problems: [] };

/** Weeks pasted one below the other bring their header along. */
function isHeaderAgain(row: readonly string[], headers: readonly string[]): boolean {
  return headers.some((header) => header !== "") && headers.every((header, index) => (row[index] ?? "") === header);
}

/** Nothing to send and no place to send it: a rest day, a week's caption, a remark. */
function isCaptionLine(row: RowCells, read: ReturnType<typeof rowWords> | undefined): boolean {
  return read !== undefined && isBlank(read.words) && row.get("group").value === "" && row.get("channel").value === "";
}

function captionNotice(row: RowCells): RowProblem {
  const cell = [...row.all("date"), ...row.all("datetime"), ...row.all("note")][0] ?? row.get("date");
  return row.problem("notice", "blank_row", cell);
}

function readRow(
  row: RowCells,
  { words, problems: wordProblems }: ReturnType<typeof rowWords>,
  when: RowWhen,
  names: GroupNames,
  clocks: ReadonlyMap<string, ClockTime>,
  setting: PlanSetting,
): ReadPlan {
  const { targets, problems: targetProblems } = rowTargets(row, names, setting.onlyGroup);
  const problems = [...when.problems, ...targetProblems, ...wordProblems];
  if (isBlank(words)) problems.push(row.problem("error", "text_missing", row.get("text")));
  else if (words.text === "") problems.push(row.problem("notice", "text_missing", row.get("text")));
  if (when.date === null || problems.some((problem) => problem.severity === "error")) return { items: [], problems };

  const clock = when.clock?.clock ?? clocks.get(wordKey(words.title)) ?? planWords.defaultClock;
  const timeGiven = when.clock?.clock != null && when.clock.clockSure;
  if (!timeGiven) problems.push(row.problem("notice", "time_missing", { ...row.get(timeField(row)), value: clock }));
  const moment = at(dayOfClock(when.date, when.clock?.nextDay ?? false), clock);
  const status = rowStatus(row, moment, setting.now, words.text !== "");
  const shared = {
    line: row.line,
    at: moment,
    timeGiven,
    until: when.clock?.until ?? null,
    status: status.status,
    statusText: row.get("status").value,
    skipReason: status.skipReason,
    messageId: row.messageId,
    ...words,
  };
  return { items: targets.map((target) => ({ ...shared, ...target })), problems: [...problems, ...status.problems] };
}

function timeField(row: RowCells): "time" | "datetime" | "date" {
  return (["time", "datetime"] as const).find((field) => row.has(field)) ?? "date";
}

/** What a message like it has elsewhere in the file is a better guess than any fixed hour: 早安签到 is at 8:30 every day. */
function usualClocks(rows: readonly RowCells[], whens: readonly RowWhen[]): ReadonlyMap<string, ClockTime> {
  const counts = new Map<string, Map<ClockTime, number>>();
  rows.forEach((row, index) => {
    const clock = whens[index]?.clock;
    const key = wordKey(row.get("title").value || row.get("activity").value);
    if (key === "" || !clock?.clock || !clock.clockSure) return;
    const byClock = counts.get(key) ?? new Map<ClockTime, number>();
    counts.set(key, byClock.set(clock.clock, (byClock.get(clock.clock) ?? 0) + 1));
  });
  return new Map([...counts].map(([key, byClock]) => [key, [...byClock].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]));
}

/** The same words by the same person to the same place at the same minute are one message, copied once too often. */
function withoutRepeats(items: readonly PlanItem[]): { items: PlanItem[]; repeated: PlanItem[] } {
  const seen = new Set<string>();
  const repeated: PlanItem[] = [];
  const first = items.filter((item) => {
    const key = JSON.stringify([
      item.at,
      item.channel,
      item.groupName,
      item.title,
      item.text,
      item.images,
      item.senderName,
    ]);
    if (seen.has(key)) repeated.push(item);
    return !seen.has(key) && seen.add(key);
  });
  return { items: first, repeated };
}

function repeatNotice(item: PlanItem, row: RowCells): RowProblem {
  const place = row.get(item.text === "" ? "title" : "text");
  return row.problem("notice", "repeat", { ...place, value: item.title || item.text });
}
