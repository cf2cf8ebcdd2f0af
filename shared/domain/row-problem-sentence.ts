import type { RowProblem } from "./import-plan";

const REASONS: Record<RowProblem["reason"], { zh: string; en: string }> = {
  date_missing: { zh: "没有日期", en: "no date" },
  date_bad: { zh: "日期读不懂", en: "the date cannot be read" },
  time_bad: { zh: "时间读不懂", en: "the time cannot be read" },
  time_missing: { zh: "没写时间，先按默认时间排", en: "no time given; a default was taken" },
  group_missing: { zh: "没写发到哪个群", en: "no group given" },
  group_new: { zh: "新的社群，会自动建好", en: "a new group, which will be made" },
  text_missing: { zh: "没有文案", en: "no text" },
  channel_unknown: { zh: "不认识这个渠道", en: "an unknown channel" },
  status_unknown: { zh: "不认识这个状态", en: "an unknown status" },
  too_long: { zh: "内容太长", en: "too long" },
  blank_row: { zh: "空行，已跳过", en: "a blank row, left out" },
  repeat: { zh: "和前面的行重复", en: "repeats an earlier row" },
  image_missing: { zh: "图片文件要另外添加", en: "the picture has to be added separately" },
};

/** A row's problem as one line for people: line in the file, column, value, reason. */
export function problemSentence(problem: RowProblem, language: "zh" | "en"): string {
  const reason = REASONS[problem.reason][language];
  const value = problem.value === "" ? "" : language === "zh" ? `“${problem.value}”` : ` “${problem.value}”`;
  if (language === "en") return `line ${problem.line}, ${problem.header}${value}: ${reason}`;
  return `第 ${problem.line} 行 ${problem.header}${value}：${reason}`;
}
