import { dayForMembers } from "@shared/domain/member-wording";
import { type DateText, weekday } from "@shared/domain/wall-time";

/** What the page says around the messages, in one language. */
export type PageWords = {
  readonly day: (date: DateText) => string;
  readonly span: (from: DateText, to: DateText) => string;
  readonly perDay: (count: number) => string;
  readonly today: string;
  readonly sent: string;
  readonly copy: string;
  readonly copied: string;
  readonly uncopied: string;
  readonly again: string;
  readonly tick: string;
  readonly onlyOpen: string;
  readonly allStaff: string;
  readonly allPlaces: string;
  readonly report: string;
  readonly receiptFile: string;
  readonly remark: string;
  readonly remarkHint: string;
  readonly imageHint: string;
  readonly forgets: string;
  readonly noScript: string;
  readonly sameImage: string;
  readonly footer: string;
};

const zh: PageWords = {
  day: dayForMembers,
  span: (from, to) => (from === to ? dayForMembers(from) : `${dayForMembers(from)} — ${dayForMembers(to)}`),
  perDay: (count) => `${count} 条`,
  today: "今天",
  sent: "已发",
  copy: "复制文字",
  copied: "已复制 ✓",
  uncopied: "没复制成，文字已选中，请长按复制",
  again: "再复制一次",
  tick: "已发",
  onlyOpen: "只看没发的",
  allStaff: "全部成员",
  allPlaces: "全部社群",
  report: "复制回执",
  receiptFile: "存成文件",
  remark: "备注",
  remarkHint: "写给做计划的人，会随回执带回去",
  imageHint: "长按图片保存，按号码顺序发",
  forgets: "这里不能记住勾选，关掉页面后要重新勾。换手机自带的浏览器打开就能记住。",
  noScript: "这里打开不能一键复制：长按文字可以选中复制；用手机自带的浏览器打开可以一键复制。",
  sameImage: "和前面同一张",
  footer: "由群策生成。文件都在你手机里，不联网。粘贴前看一眼群名和说话的人。",
};

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

const englishDay = (date: DateText) => `${WEEKDAYS[weekday(date) - 1]} ${date}`;

const en: PageWords = {
  day: englishDay,
  span: (from, to) => (from === to ? englishDay(from) : `${englishDay(from)} — ${englishDay(to)}`),
  perDay: (count) => (count === 1 ? "1 message" : `${count} messages`),
  today: "Today",
  sent: "Sent",
  copy: "Copy text",
  copied: "Copied ✓",
  uncopied: "Not copied; the text is selected, long-press to copy it",
  again: "Copy again",
  tick: "Sent",
  onlyOpen: "To do",
  allStaff: "Everyone",
  allPlaces: "All groups",
  report: "Copy receipt",
  receiptFile: "Save as file",
  remark: "Remark",
  remarkHint: "For whoever made the plan; goes back with the receipt",
  imageHint: "Long-press a picture to save it; send them by number",
  forgets: "Ticks cannot be kept here and are gone when the page closes. The phone's own browser keeps them.",
  noScript:
    "One-tap copying does not work here: long-press the text to copy it, or open the file in the phone's own browser.",
  sameImage: "same as before",
  footer: "Made by Qunce. Everything is in this file; nothing goes online. Check group and speaker before pasting.",
};

/** The page's words in the language of a hand-over. */
export function pageWordsFor(language: "zh-CN" | "en"): PageWords {
  return language === "en" ? en : zh;
}
