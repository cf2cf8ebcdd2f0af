import type { RowProblem } from "./import-plan";

const REASONS: Record<RowProblem["reason"], { zh: string; en: string }> = {
  date_missing: { zh: "没有日期，写上哪天发，例如 12月2日", en: "no date; write the day, such as 12/2" },
  date_bad: { zh: "日期读不懂，例如写 12月2日、12/2、下周三", en: "the date cannot be read; write 2026-12-02 or 12/2" },
  time_bad: { zh: "时间读不懂，例如写 20:00、晚8点半", en: "the time cannot be read; write 20:00 or 8:30 pm" },
  time_missing: { zh: "没写时间，先按默认时间排", en: "no time given; a default was taken" },
  group_missing: { zh: "没写发到哪个群，写群名，或写“全部群”", en: "no group given; write its name, or “all groups”" },
  group_new: { zh: "新的社群，会自动建好", en: "a new group, which will be made" },
  group_similar: {
    zh: "没有这个群，会新建；也许就是后面这个",
    en: "no such group, so it will be made; perhaps it is the second one",
  },
  group_taken_as: { zh: "按后面这个群算", en: "taken as the second one" },
  group_left_out: { zh: "这个群不导入", en: "this group is left out" },
  year_assumed: { zh: "没写年份，按最近的那一年算", en: "no year given; the nearest was taken" },
  month_assumed: { zh: "没写月份，按最近的那个月算", en: "no month given; the nearest was taken" },
  day_counted: { zh: "按给定的日子推算", en: "counted from the given day" },
  weekday_today: {
    zh: "给定的日子正好是这一天，按当天算，不是下一周",
    en: "the given day is that weekday, so it is that day and not a week later",
  },
  half_day_assumed: { zh: "没写上午还是下午", en: "morning or evening is not said" },
  midnight_next_day: { zh: "过了零点，算第二天", en: "after midnight, so it is the next day" },
  text_missing: { zh: "没有文案", en: "no text" },
  channel_unknown: {
    zh: "不认识这个渠道，例如写 群消息、朋友圈、小红书",
    en: "an unknown channel; write group, moments or xiaohongshu",
  },
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
