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
  date_from_above: { zh: "没写日期，沿用上一行的", en: "no date given; the row above has it" },
  weekday_mismatch: { zh: "星期和日期对不上，以日期为准", en: "another weekday than the date's; the date counts" },
  marked_sent: { zh: "文件里写着已发，直接记为已发", en: "marked as sent in the file, so it goes in as sent" },
  sent_kept: { zh: "已经发过或跳过了，没有改动", en: "sent or skipped already, so it was left alone" },
  edit_kept: { zh: "在应用里改过，保留应用里的", en: "changed in the app, so the app's version stays" },
  trash_kept: { zh: "在应用里删掉了，没有再导入；可从回收站恢复", en: "deleted in the app, so it stays in the trash" },
  image_missing: { zh: "图片文件要另外添加", en: "the picture has to be added separately" },
};

/** A row's problem as one line for people: line in the file, column, value, reason. */
export function problemSentence(problem: RowProblem, language: "zh" | "en"): string {
  const reason = REASONS[problem.reason][language];
  const value = problem.value === "" ? "" : language === "zh" ? `“${problem.value}”` : ` “${problem.value}”`;
  if (language === "en") return `line ${problem.line}, ${problem.header}${value}: ${reason}`;
  return `第 ${problem.line} 行 ${problem.header}${value}：${reason}`;
}
