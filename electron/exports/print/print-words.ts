import type { HandOver } from "@shared/domain/hand-over";

/** What a printed page says around the plan, in one language. */
export type PrintWords = {
  readonly made: string;
  readonly done: string;
  readonly where: string;
  readonly what: string;
  readonly nobody: string;
  readonly noCues: string;
  readonly more: (count: number) => string;
  readonly month: (year: number, month: number) => string;
};

const zh: PrintWords = {
  made: "由群策生成",
  done: "已发",
  where: "发到哪里",
  what: "文案",
  nobody: "还没有安排成员",
  noCues: "这场活动还没有流程。从活动模板排一遍，或在流程里添加一步，再打印。",
  more: (count) => `还有 ${count} 条`,
  month: (year, month) => `${year} 年 ${month} 月`,
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const en: PrintWords = {
  made: "Made by Qunce",
  done: "Sent",
  where: "Where",
  what: "Copy",
  nobody: "Nobody assigned yet",
  noCues: "This activity has no run sheet yet. Lay it out from a template or add a cue, then print.",
  more: (count) => `${count} more`,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
};

/** The words of a printed page in the language of a hand-over. */
export function printWordsFor({ language }: Pick<HandOver, "language">): PrintWords {
  return language === "en" ? en : zh;
}
