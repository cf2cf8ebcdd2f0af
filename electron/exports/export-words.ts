import type { HandOver, HandOverMessage } from "@shared/domain/hand-over";
import type { ScheduleColumn } from "./sheet/schedule-columns";

/** What an exported file says beside the copy itself, in one language. */
export type ExportWords = {
  readonly status: Readonly<Record<HandOverMessage["status"], string>>;
  readonly weekdays: readonly string[];
  readonly columns: Readonly<Record<ScheduleColumn, string>>;
  readonly peopleSheet: string;
  readonly dataSheet: string;
  readonly index: string;
  readonly title: string;
  readonly count: (messages: number, days: number) => string;
  readonly madeAt: (time: string) => string;
  readonly voice: (name: string) => string;
  readonly staff: (name: string) => string;
  readonly image: (number: number) => string;
  readonly images: (count: number) => string;
  readonly imageMissing: string;
  readonly imageMissingWhy: (name: string) => string;
  readonly imageBroken: (name: string) => string;
  readonly imageLeftOut: string;
  readonly imagesLeftOut: (count: number) => string;
  readonly note: (text: string) => string;
  readonly noText: string;
  readonly gaps: (gaps: string) => string;
  readonly forPoster: (fields: string) => string;
  readonly howTo: readonly string[];
};

const zh: ExportWords = {
  status: { planned: "待写", ready: "待发", copied: "已复制", sent: "已发" },
  weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  columns: {
    date: "日期",
    weekday: "星期",
    time: "时间",
    group: "社群",
    channel: "渠道",
    activity: "活动",
    title: "标题",
    text: "文案",
    images: "图片",
    voice: "人设",
    staff: "成员",
    status: "状态",
    note: "备注",
    id: "编号",
  },
  peopleSheet: "发送安排",
  dataSheet: "数据",
  index: "索引",
  title: "发送安排",
  count: (messages, days) => `${days} 天 ${messages} 条`,
  madeAt: (time) => `${time} 生成`,
  voice: (name) => `人设 ${name}`,
  staff: (name) => `${name} 发`,
  image: (number) => `图${number}`,
  images: (count) => `图 ${count} 张`,
  imageMissing: "缺图",
  imageMissingWhy: (name) => `图片“${name}”没有找到，请向做计划的人要原图。`,
  imageBroken: (name) => `图片“${name}”的文件坏了，请向做计划的人要原图。`,
  imageLeftOut: "图片太多，这张没放进来",
  imagesLeftOut: (count) => `图片太多，有 ${count} 张没有放进来，请另外用“逐条文字（ZIP）”导出。`,
  note: (text) => `备注：${text}`,
  noText: "（文案还没写）",
  gaps: (gaps) => `发之前要补上：${gaps}`,
  forPoster: (fields) => `粘贴后把${fields}换成对方的`,
  howTo: [
    "每条消息一个 TXT 文件，按发送顺序编号：打开，全选，复制，粘贴到对应的群。",
    "同号的图片跟在文字后面发，按 -1、-2 的顺序。",
    "发之前看一眼群名和说话的人。",
  ],
};

const en: ExportWords = {
  status: { planned: "Planned", ready: "Ready", copied: "Copied", sent: "Sent" },
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  columns: {
    date: "Date",
    weekday: "Weekday",
    time: "Time",
    group: "Group",
    channel: "Channel",
    activity: "Activity",
    title: "Title",
    text: "Copy",
    images: "Pictures",
    voice: "Voice",
    staff: "Staff",
    status: "Status",
    note: "Note",
    id: "ID",
  },
  peopleSheet: "Schedule",
  dataSheet: "Data",
  index: "Index",
  title: "Schedule",
  count: (messages, days) =>
    `${messages} ${messages === 1 ? "message" : "messages"} on ${days} ${days === 1 ? "day" : "days"}`,
  madeAt: (time) => `made ${time}`,
  voice: (name) => `as ${name}`,
  staff: (name) => `by ${name}`,
  image: (number) => `Picture ${number}`,
  images: (count) => `${count} ${count === 1 ? "picture" : "pictures"}`,
  imageMissing: "picture missing",
  imageMissingWhy: (name) => `The picture “${name}” was not found; ask whoever made the plan for it.`,
  imageBroken: (name) => `The file of the picture “${name}” is broken; ask whoever made the plan for it.`,
  imageLeftOut: "left out: too many pictures",
  imagesLeftOut: (count) => `Too many pictures: ${count} were left out. Export “one text a message (ZIP)” for them.`,
  note: (text) => `Note: ${text}`,
  noText: "(no copy yet)",
  gaps: (gaps) => `Fill in before sending: ${gaps}`,
  forPoster: (fields) => `After pasting, replace ${fields} with the reader's own`,
  howTo: [
    "One TXT file a message, numbered in sending order: open, select all, copy, paste into its group.",
    "Pictures with the same number follow the text, in the order -1, -2.",
    "Check the group and the speaker before sending.",
  ],
};

/** The words of a hand-over's language. */
export function wordsFor(handOver: Pick<HandOver, "language">): ExportWords {
  return handOver.language === "en" ? en : zh;
}
