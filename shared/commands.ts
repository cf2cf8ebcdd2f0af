/** A command is a value: menu, palette, cheat sheet and shortcuts are views of this one list. `label` in both languages; `keys` as `mod+k`; mod is ⌘ on a Mac, Ctrl elsewhere. */
export const commands = [
  { id: "palette", label: { zh: "命令与搜索", en: "Commands and search" }, keys: "mod+k" },
  { id: "search", label: { zh: "搜索", en: "Search" }, keys: "/" },
  { id: "undo", label: { zh: "撤销", en: "Undo" }, keys: "mod+z" },
  { id: "redo", label: { zh: "重做", en: "Redo" }, keys: "mod+shift+z" },
  { id: "newDraft", label: { zh: "新建文案", en: "New draft" }, keys: "n" },
  { id: "newActivity", label: { zh: "新建活动", en: "New activity" }, keys: "a" },
  { id: "newFromTemplate", label: { zh: "用模板新建活动", en: "New activity from a template" }, keys: "" },
  { id: "newMessage", label: { zh: "新建消息", en: "New message" }, keys: "m" },
  { id: "importPlan", label: { zh: "导入计划", en: "Import a plan" }, keys: "" },
  { id: "export", label: { zh: "导出待发", en: "Export" }, keys: "mod+e" },
  { id: "cheatSheet", label: { zh: "快捷键一览", en: "Keyboard shortcuts" }, keys: "?" },
  { id: "pasteWindow", label: { zh: "粘贴小窗", en: "Paste window" }, keys: "w" },
  { id: "goToday", label: { zh: "今天", en: "Today" }, keys: "t" },
  { id: "goCalendar", label: { zh: "日历", en: "Calendar" }, keys: "g c" },
  { id: "goDrafts", label: { zh: "文案", en: "Drafts" }, keys: "g d" },
  { id: "goActivities", label: { zh: "活动", en: "Activities" }, keys: "g a" },
  { id: "goGroups", label: { zh: "社群", en: "Groups" }, keys: "g g" },
  { id: "goPersonas", label: { zh: "画像", en: "Personas" }, keys: "g p" },
  { id: "goProducts", label: { zh: "商品", en: "Products" }, keys: "g o" },
  { id: "goLibrary", label: { zh: "素材库", en: "Library" }, keys: "g l" },
  { id: "goInsights", label: { zh: "复盘", en: "Insights" }, keys: "g i" },
  { id: "goSettings", label: { zh: "设置", en: "Settings" }, keys: "g s" },
  { id: "backUpNow", label: { zh: "立即备份", en: "Back up now" }, keys: "" },
  { id: "closeWorkspace", label: { zh: "关闭工作区", en: "Close workspace" }, keys: "" },
] as const;

export type Command = (typeof commands)[number];
export type CommandId = Command["id"];
