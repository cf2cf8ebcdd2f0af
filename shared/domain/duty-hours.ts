import { clockOf, dateOf, type WallTime, weekday } from "./wall-time";

/** Minutes of a day from midnight; an end before its start lies on the next day. */
type Span = { readonly from: number; readonly to: number };

/** Some days of the week (ISO, 1 is Monday; null is every day no other clause names), and when they are worked. */
type Clause = { days: Set<number> | null; spans: Span[]; isOff: boolean };

type DutyToken =
  | { readonly kind: "days"; readonly days: readonly number[] }
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "off" };

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];
const HAN_DAYS = "一二三四五六日";
const ENGLISH_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DASH = "(?:-|–|—|~|至|到|to)";
const HAN_WEEK = "(?:周|星期|礼拜)";
const PART_OF_DAY = "凌晨|早上|上午|中午|下午|傍晚|晚上|晚";

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => DutyToken])[] = [
  [/每天|每日|天天|全周|daily|every ?day/y, () => ({ kind: "days", days: EVERY_DAY })],
  [/工作日|weekdays?/y, () => ({ kind: "days", days: WORKDAYS })],
  [/双休日?|周末|weekends?/y, () => ({ kind: "days", days: WEEKEND })],
  [
    new RegExp(`${HAN_WEEK}([一二三四五六日天])\\s*${DASH}\\s*${HAN_WEEK}?([一二三四五六日天])`, "y"),
    ([, from = "", to = ""]) => ({ kind: "days", days: dayRange(hanDay(from), hanDay(to)) }),
  ],
  [
    new RegExp(`${HAN_WEEK}([一二三四五六日天]+)`, "y"),
    ([, list = ""]) => ({ kind: "days", days: [...list].map(hanDay) }),
  ],
  [
    /(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*(?:-|–|—|~|to)\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?/y,
    ([, from = "", to = ""]) => ({ kind: "days", days: dayRange(englishDay(from), englishDay(to)) }),
  ],
  [/(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?/y, ([, day = ""]) => ({ kind: "days", days: [englishDay(day)] })],
  [/不在|不上班|休息|轮休|休|off/y, () => ({ kind: "off" })],
  [/24\s*小时|全天|24\/7|all ?day/y, () => ({ kind: "span", span: { from: 0, to: 1440 } })],
  [
    new RegExp(
      `(${PART_OF_DAY})?\\s*(\\d{1,2})(?::(\\d{2})|点(半)?|时)?\\s*${DASH}\\s*(?:次日|第二天)?\\s*(${PART_OF_DAY})?\\s*(\\d{1,2})(?::(\\d{2})|点(半)?|时)?`,
      "y",
    ),
    ([, partFrom, hourFrom, minuteFrom, halfFrom, partTo, hourTo, minuteTo, halfTo]) => ({
      kind: "span",
      span: {
        from: minutesOf(partFrom, hourFrom, minuteFrom, halfFrom),
        to: minutesOf(partTo ?? laterPart(partFrom, hourFrom, hourTo), hourTo, minuteTo, halfTo),
      },
    }),
  ],
  [/白天/y, () => ({ kind: "span", span: { from: 540, to: 1080 } })],
  [/早上|上午/y, () => ({ kind: "span", span: { from: 540, to: 720 } })],
  [/下午/y, () => ({ kind: "span", span: { from: 780, to: 1080 } })],
  [/晚上/y, () => ({ kind: "span", span: { from: 1140, to: 1320 } })],
];

/**
 * Whether somebody is on duty at a moment, by hours as people write them: “9:00–18:00, 周末 10:00–22:00”,
 * “周二至周日 10:00–21:30；周一休”. Hours without days hold for every day that nothing else names; both ends count.
 * Undefined when the text says nothing of hours: nobody is kept from work by a note.
 */
export function isOnDuty(dutyHours: string, moment: WallTime): boolean | undefined {
  const clauses = readClauses(dutyHours);
  if (clauses.length === 0) return undefined;
  const day = weekday(dateOf(moment));
  const clock = clockOf(moment);
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const today = spansOn(clauses, day);
  const yesterday = spansOn(clauses, day === 1 ? 7 : day - 1);
  return (
    today.some(({ from, to }) => minute >= from && (to < from || minute <= to)) ||
    yesterday.some(({ from, to }) => to < from && minute <= to)
  );
}

function spansOn(clauses: readonly Clause[], day: number): readonly Span[] {
  const naming = clauses.filter(({ days }) => days?.has(day));
  if (naming.some(({ isOff }) => isOff)) return [];
  const holding = naming.length > 0 ? naming : clauses.filter(({ days }) => days === null);
  return holding.flatMap(({ spans }) => spans);
}

/** A clause is days and what is said of them; the next days begin the next one. Days without hours mean all day. */
function readClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const token of readTokens(text.normalize("NFKC").toLowerCase())) {
    const last = clauses.at(-1);
    const isOpen = last !== undefined && last.spans.length === 0 && !last.isOff;
    if (token.kind === "days") {
      if (isOpen && last.days) for (const day of token.days) last.days.add(day);
      else clauses.push({ days: new Set(token.days), spans: [], isOff: false });
      continue;
    }
    const clause = last ?? { days: null, spans: [], isOff: false };
    if (last === undefined) clauses.push(clause);
    if (token.kind === "span") clause.spans.push(token.span);
    else if (clause.days && clause.spans.length === 0) clause.isOff = true;
  }
  for (const clause of clauses) if (clause.spans.length === 0) clause.spans.push({ from: 0, to: 1440 });
  return clauses.every(({ isOff }) => isOff) && clauses.length > 0
    ? [...clauses, { days: null, spans: [{ from: 0, to: 1440 }], isOff: false }]
    : clauses;
}

function readTokens(text: string): DutyToken[] {
  const tokens: DutyToken[] = [];
  for (let index = 0; index < text.length; ) {
    const found = tokenAt(text, index);
    if (found) tokens.push(found.token);
    index = found ? found.end : index + 1;
  }
  return tokens;
}

function tokenAt(text: string, index: number): { token: DutyToken; end: number } | undefined {
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match) return { token: read(match), end: index + match[0].length };
  }
  return undefined;
}

const hanDay = (word: string): number => HAN_DAYS.indexOf(word === "天" ? "日" : word) + 1;
const englishDay = (word: string): number => ENGLISH_DAYS.indexOf(word) + 1;

/** Days from one to another, over the week's end when need be: 周五至周一. */
function dayRange(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function minutesOf(part: string | undefined, hour = "0", minute = "0", half?: string): number {
  const isLate = part !== undefined && "中午下午傍晚晚上".includes(part);
  const hours = Number(hour) + (isLate && Number(hour) < (part === "中午" ? 11 : 12) ? 12 : 0);
  return Math.min(1440, hours * 60 + (half ? 30 : Number(minute)));
}

/** 下午 2 点–6 点: the part of the day goes on, unless the second hour has wrapped. */
function laterPart(part: string | undefined, from = "0", to = "0"): string | undefined {
  return Number(to) >= Number(from) ? part : undefined;
}
