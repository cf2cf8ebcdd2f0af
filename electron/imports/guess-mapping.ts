import type { ImportField, ImportMapping } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import type { DateText } from "@shared/domain/wall-time";
import { readWeekday, readWhen } from "@shared/domain/when-text";
import { fieldOfHeader } from "./field-of-header";
import { planWords } from "./plan-words";

/** Enough rows to know a column by. */
const LOOK_AT = 50;
/** Of the filled cells, how many must fit. */
const MOST = 0.6;

/**
 * Guesses what each column means: by its header, checked against its cells (a 时间 column may hold whole dates), and where the header
 * says nothing by the cells alone. A field is guessed once; what is not needed is `ignore`.
 */
export function guessMapping(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  today: DateText,
): ImportMapping {
  const cells = headers.map((_, index) => filledCells(rows, index));
  const named = headers.map((header, index) => ({ index, ...fieldOfHeader(header) }));
  const mapping = new Map<number, ImportField>();
  const taken = new Set<ImportField>();
  // Sure headers choose first: 标题 must not lose its field to 内容标题说明.
  for (const { index, field } of named.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))) {
    if (!field) continue;
    const meant = isWhen(field) ? whenField(field, cells[index] ?? [], today) : field;
    const isFree = meant === "ignore" || MANY.has(meant) || !taken.has(meant);
    mapping.set(index, isFree ? meant : "ignore");
    taken.add(meant);
  }
  headers.forEach((_, index) => {
    if (mapping.has(index)) return;
    const field = fieldOfCells(cells[index] ?? [], taken, today);
    mapping.set(index, field);
    if (field !== "ignore") taken.add(field);
  });
  return Object.fromEntries(headers.map((_, index) => [String(index), mapping.get(index) ?? "ignore"]));
}

/** Fields that several columns may share: two columns of pictures are one list. */
const MANY: ReadonlySet<ImportField> = new Set<ImportField>(["images", "tags", "note", "sender"]);

function filledCells(rows: readonly (readonly string[])[], index: number): string[] {
  return rows
    .map((row) => row[index] ?? "")
    .filter((cell) => cell !== "")
    .slice(0, LOOK_AT);
}

function isWhen(field: ImportField): field is "date" | "time" | "datetime" {
  return field === "date" || field === "time" || field === "datetime";
}

/** 发送时间 may hold dates, times or both: the header counts as long as its cells fit it, else the cells decide. */
function whenField(field: "date" | "time" | "datetime", cells: readonly string[], today: DateText): ImportField {
  const found = countWhen(cells, today);
  const most = cells.length * MOST;
  if (cells.length === 0 || (field === "time" && found.timed >= most && found.both === 0)) return field;
  // A column that is mostly dates may have a few moments in it: those must not be refused.
  if (found.dated >= most)
    return found.both > 0 ? "datetime" : field === "time" && found.timed >= most ? "time" : "date";
  return found.timed >= most ? "time" : field;
}

/** How many cells hold a date, a time, both. */
function countWhen(cells: readonly string[], today: DateText) {
  const readings = cells.map((cell) => readWhen(cell, today, "datetime"));
  const dated = readings.filter((reading) => !("bad" in reading) && reading.date !== null);
  return {
    dated: dated.length,
    both: dated.filter((reading) => !("bad" in reading) && reading.clock !== null).length,
    timed: cells.filter((cell) => !("bad" in readWhen(cell, today, "time"))).length,
  };
}

/** For columns whose header says nothing: only what is written like a date or a time counts, not every number. */
function sniffWhen(cells: readonly string[], today: DateText): ImportField | undefined {
  const written = cells.filter((cell) => /[-/.:：年月日号点时周今明后早午晚]|^20\d{6}$|^0\.\d{2,}$/.test(cell));
  const found = countWhen(written, today);
  const most = cells.length * MOST;
  if (found.dated >= most && found.dated >= found.timed) return found.both > 0 ? "datetime" : "date";
  return found.timed >= most ? "time" : undefined;
}

type Sniffer = readonly [ImportField, (cell: string) => boolean];

const SNIFFERS: readonly Sniffer[] = [
  ["weekday", (cell) => readWeekday(cell) !== undefined && /\D/.test(cell)],
  ["images", (cell) => /\.(?:jpe?g|png|gif|webp|heic|mp4|mov)$/i.test(cell)],
  ["channel", (cell) => planWords.channels.has(wordKey(cell))],
  ["status", (cell) => planWords.statuses.has(wordKey(cell))],
  ["group", (cell) => cell.length <= 60 && /群$/.test(cell)],
  ["sender", (cell) => cell.length <= 20 && [...planWords.voices.keys()].some((word) => wordKey(cell).includes(word))],
  ["text", (cell) => cell.length >= 15],
];

function fieldOfCells(cells: readonly string[], taken: ReadonlySet<ImportField>, today: DateText): ImportField {
  if (cells.length === 0) return "ignore";
  const fits = (test: (cell: string) => boolean) => cells.filter(test).length >= cells.length * MOST;
  const weekday = SNIFFERS[0];
  if (weekday && !taken.has("weekday") && fits(weekday[1])) return "weekday";
  const when = sniffWhen(cells, today);
  const hasDate = taken.has("date") || taken.has("datetime");
  if (when && !taken.has(when) && !(when === "time" ? taken.has("datetime") : hasDate)) return when;
  const found = SNIFFERS.find(([field, test]) => !taken.has(field) && fits(test));
  return found ? found[0] : "ignore";
}
