/** What a review page says around the copy, in one language. */
export type ReviewWords = {
  readonly title: string;
  readonly how: string;
  readonly name: string;
  readonly approve: string;
  readonly change: string;
  readonly comment: string;
  readonly edit: string;
  readonly keepFields: string;
  readonly copy: string;
  readonly copied: string;
  readonly uncopied: string;
  readonly save: string;
  readonly file: string;
  readonly done: string;
  readonly footer: string;
};

const zh: ReviewWords = {
  title: "审阅",
  how: "逐条看：通过，或写下意见，也可以直接改文字。看完点“复制审阅结果”发回去，或存成文件发回去。",
  name: "你的称呼",
  approve: "通过",
  change: "要改",
  comment: "意见",
  edit: "直接改文字",
  keepFields: "双括号里的内容会自动填上，请原样留着。",
  copy: "复制审阅结果",
  copied: "已复制 ✓",
  uncopied: "没复制成，请用“存成文件”",
  save: "存成文件",
  file: "群策审阅",
  done: "已看",
  footer: "由群策生成。内容都在这个文件里，不联网；写下的意见关掉页面前请发回去。",
};

const en: ReviewWords = {
  title: "Review",
  how: "Go through the items: approve, comment, or edit the text. Then copy the review and send it back, or save it as a file.",
  name: "Your name",
  approve: "Approve",
  change: "Needs changes",
  comment: "Comment",
  edit: "Edit the text",
  keepFields: "What stands in double braces is filled in later; leave it as it is.",
  copy: "Copy the review",
  copied: "Copied ✓",
  uncopied: "Not copied; use “Save as file”",
  save: "Save as file",
  file: "Qunce review",
  done: "Reviewed",
  footer:
    "Made by Qunce. Everything is in this file and nothing goes online; send your review back before closing the page.",
};

/** The review page's words in the language of a workspace. */
export function reviewWordsFor(language: "zh-CN" | "en"): ReviewWords {
  return language === "en" ? en : zh;
}
