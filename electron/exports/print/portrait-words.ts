import type { HandOver } from "@shared/domain/hand-over";
import type { Evidence, PortraitField } from "@shared/domain/persona";

/** What a printed portrait says around what was found out, in one language. */
export type PortraitWords = {
  readonly panes: Readonly<Record<"basics" | "behaviour" | "socialNeed" | "joinReason", string>>;
  readonly fields: Readonly<Record<PortraitField, string>>;
  readonly sources: Readonly<Record<Evidence["source"], string>>;
  readonly evidence: string;
  /** Marks what nothing backs yet (S49). */
  readonly assumed: string;
};

const zh: PortraitWords = {
  panes: { basics: "基本", behaviour: "行为", socialNeed: "社交需求", joinReason: "入群目的" },
  fields: {
    age: "年龄",
    gender: "性别",
    region: "地区",
    occupation: "职业",
    habits: "习惯",
    scenes: "场景",
    pains: "痛点",
    hobbies: "爱好",
    socialNeed: "社交需求",
    joinReason: "入群目的",
  },
  sources: {
    crm: "CRM 记录",
    review: "用户评价",
    competitor_review: "竞品评价",
    forum: "贴吧论坛",
    interview: "访谈",
    survey: "问卷",
    chat: "聊天记录",
    other: "其他",
  },
  evidence: "依据",
  assumed: "（还没有依据）",
};

const en: PortraitWords = {
  panes: { basics: "Basics", behaviour: "Behaviour", socialNeed: "Social need", joinReason: "Reason to join" },
  fields: {
    age: "Age",
    gender: "Gender",
    region: "Region",
    occupation: "Occupation",
    habits: "Habits",
    scenes: "Scenes",
    pains: "Pains",
    hobbies: "Hobbies",
    socialNeed: "Social need",
    joinReason: "Reason to join",
  },
  sources: {
    crm: "CRM",
    review: "Reviews",
    competitor_review: "Competitor reviews",
    forum: "Forums",
    interview: "Interview",
    survey: "Survey",
    chat: "Chats",
    other: "Other",
  },
  evidence: "Evidence",
  assumed: "(assumed)",
};

/** The portrait's words in the language of a workspace. */
export function portraitWordsFor(language: HandOver["language"]): PortraitWords {
  return language === "en" ? en : zh;
}
