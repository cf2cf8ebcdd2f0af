/**
 * What may stand for `{reason}` in an error's sentence: a code, so that it reads well in both languages.
 * A reason may be led by the field it is about: `end:missing`.
 */
const errorReasons = {
  missing: { zh: "没有填", en: "is missing" },
  too_long: { zh: "太长了", en: "is too long" },
  too_short: { zh: "太短了", en: "is too short" },
  not_allowed: { zh: "不是允许的值", en: "is not an allowed value" },
  unknown_field: { zh: "不是这里的字段", en: "is not a field here" },
  unknown_reference: { zh: "指向的内容不存在", en: "names something that does not exist" },
  repeat: { zh: "有重复的编号", en: "has the same id twice" },
  in_use: { zh: "正用在另一个操作上", en: "is in use by another call" },
  fixed: { zh: "不能直接改", en: "cannot be changed directly" },
  past: { zh: "已经过去了", en: "is over already" },
  order: { zh: "前后颠倒了", en: "is the wrong way round" },
  not_whole: { zh: "加起来不是 100%", en: "does not add up to 100 %" },
  zone_unknown: { zh: "不是有效的时区", en: "is not a known time zone" },
  date_not_real: { zh: "不是真实存在的日期", en: "is not a real date" },
  malformed: { zh: "格式读不懂", en: "cannot be read" },
  asked: { zh: "按要求以只读方式打开", en: "opened read-only as asked" },
  locked: { zh: "正在另一个程序里打开", en: "open in another program" },
  file: { zh: "文件是只读的", en: "the file is read-only" },
  folder: { zh: "所在的文件夹不能写入", en: "its folder cannot be written to" },
  disk: { zh: "磁盘出错", en: "the disk failed" },
  disk_full: { zh: "磁盘满了", en: "the disk is full" },
  changed: { zh: "文件被移走或替换了", en: "the file was moved or replaced" },
  not_text: { zh: "不是表格，也不是文本文件", en: "it is neither a spreadsheet nor a text file" },
  old_excel: {
    zh: "是旧版 .xls 或加了密码的表格，请在 Excel/WPS 里去掉密码、另存为 .xlsx 或 CSV",
    en: "it is an old .xls or a locked workbook; save it without a password as .xlsx or CSV",
  },
  web_table: {
    zh: "其实是一个网页，请用 Excel/WPS 打开后另存为 .xlsx",
    en: "it is really a web page; open it in Excel or WPS and save it as .xlsx",
  },
  damaged_document: { zh: "文件已损坏，或不是 Word 文档", en: "the file is damaged or is no Word document" },
  old_word: {
    zh: "是旧版 .doc 或加了密码的文档，请在 Word/WPS 里去掉密码、另存为 .docx",
    en: "it is an old .doc or a locked document; save it without a password as .docx",
  },
  document_size: {
    zh: "内容太多（一个文件最多 20 万字）",
    en: "it holds too much (at most 200,000 characters a file)",
  },
  document_slow: { zh: "结构太复杂，读了很久也没读完", en: "it is too complex to be read in reasonable time" },
  deep_document: { zh: "结构嵌套得太深", en: "its parts lie too deep within each other" },
  empty_document: { zh: "里面没有文字", en: "it holds no text" },
  unknown_document: { zh: "不是这几种文件", en: "it is no file of these kinds" },
  damaged_pack: { zh: "包已损坏", en: "the pack is damaged" },
  not_a_workbook: { zh: "压缩包里没有 Excel 表格", en: "the archive holds no Excel workbook" },
  damaged_workbook: { zh: "表格文件已损坏", en: "the workbook is damaged" },
  open_quote: { zh: "有一个双引号没有成对", en: "a double quote is never closed" },
  sheet_missing: { zh: "里面没有这张工作表", en: "it has no sheet of that name" },
  file_size: { zh: "文件超过 64 MB", en: "it is over 64 MB" },
  inflated_size: { zh: "解压后大得不正常", en: "it inflates to an abnormal size" },
  many_entries: { zh: "压缩包里的文件太多", en: "the archive holds too many files" },
  many_rows: { zh: "超过 20 万行", en: "it has over 200,000 rows" },
  many_columns: { zh: "超过 300 列", en: "it has over 300 columns" },
  rule_empty: { zh: "规则是空的", en: "it is empty" },
  rule_part_unknown: { zh: " 不是重复规则里的内容", en: "is no part of a repeat rule" },
  rule_unsupported: {
    zh: " 不支持（一条规则一天最多发生一次，只认公历和农历）",
    en: "is not supported (a rule happens at most once a day, by the Gregorian or the Chinese calendar)",
  },
  rule_value: { zh: " 的值不对", en: "is not a value it can have" },
  rule_together: { zh: " 不能同时写", en: "cannot be used together" },
  rule_needs_rscale: { zh: " 要和 RSCALE 一起写", en: "needs RSCALE beside it" },
  rule_freq: {
    zh: " 不能用在这样的规则里（FREQ、RSCALE 或 BYWEEKNO 不允许）",
    en: "cannot stand in such a rule (its FREQ, RSCALE or BYWEEKNO forbids it)",
  },
  rule_alone: { zh: " 要和别的 BY… 一起写", en: "needs another BY… part beside it" },
  rule_zone: { zh: " 是世界时，需要同时指明时区", en: "is in UTC, so a time zone is needed" },
  not_json: { zh: "文件不是 JSON", en: "the file is not JSON" },
  holidays_pending: {
    zh: " 年的放假安排还没有公布，文件是空的",
    en: "has no published schedule yet: the file is empty",
  },
  wrong_year: { zh: " 不在这一年", en: "is not in that year" },
  twice: { zh: " 写了两次", en: "is there twice" },
  works_anyway: { zh: " 本来就是工作日，不会是调休上班", en: "is a working day anyway, not one worked in exchange" },
  lunar_years: {
    zh: "超出了农历能推算的范围（1900–2100 年）",
    en: "is outside the years the lunar calendar is known for (1900–2100)",
  },
  many_cells: { zh: "表格的范围大得读不完", en: "its sheets span too many cells" },
  pattern_syntax: { zh: "写法不对", en: "it is not written correctly" },
  pattern_long: { zh: "太长了（最多 400 字）", en: "it is too long (400 characters at most)" },
  pattern_nested: {
    zh: "重复里面还有重复或选择，遇到长文本会卡死；请拆成几条规则或几个词",
    en: "it repeats something that itself repeats or chooses, which can hang on a long text; use several rules or words",
  },
  pattern_back_reference: { zh: "不能引用前面的分组（\\1）", en: "it must not refer back to a group (\\1)" },
  pattern_wide: {
    zh: "可变的重复太多，遇到长文本会很慢；请写明次数，例如 .{0,10}",
    en: "it has too many open repeats and would be slow on a long text; give numbers, for example .{0,10}",
  },
  not_a_nick: {
    zh: "只写昵称，不写电话、微信号、邮箱这类能找到本人的信息",
    en: "is a nick only: no phone number, account or address that leads to the person",
  },
  pattern_empty: { zh: "空白也会命中", en: "it also finds nothing at all" },
} as const satisfies Record<string, { zh: string; en: string }>;

/** Names of the fields that can be refused, for people. */
const fieldNames = {
  name: { zh: "名称", en: "Name" },
  title: { zh: "标题", en: "Title" },
  at: { zh: "时间", en: "Time" },
  start: { zh: "开始时间", en: "Start" },
  end: { zh: "结束时间", en: "End" },
  date: { zh: "日期", en: "Date" },
  from: { zh: "起始日期", en: "First day" },
  to: { zh: "结束日期", en: "Last day" },
  rule: { zh: "重复规则", en: "Repeat rule" },
  activityId: { zh: "活动", en: "Activity" },
  groupId: { zh: "社群", en: "Group" },
  groupIds: { zh: "社群", en: "Groups" },
  draftId: { zh: "文案", en: "Draft" },
  voiceId: { zh: "人设", en: "Voice" },
  staffId: { zh: "成员", en: "Staff" },
  productIds: { zh: "商品", en: "Products" },
  skus: { zh: "规格与价格", en: "Sizes and prices" },
  text: { zh: "内容", en: "Text" },
  body: { zh: "正文", en: "Body" },
  key: { zh: "模板编号", en: "Template key" },
  cues: { zh: "流程", en: "Cues" },
  status: { zh: "状态", en: "Status" },
  timeZone: { zh: "时区", en: "Time zone" },
  weeklyActivities: { zh: "每周活动数", en: "Activities a week" },
  silenceDays: { zh: "沉默天数", en: "Days of silence" },
  contentMix: { zh: "内容配比", en: "Content mix" },
  file: { zh: "文件", en: "File" },
  source: { zh: "证据来源", en: "Source of the evidence" },
  note: { zh: "说明", en: "Note" },
  id: { zh: "编号", en: "Id" },
  userValue: { zh: "对用户的价值", en: "value for members" },
  ownValue: { zh: "对我们的价值", en: "value for us" },
  forWhom: { zh: "适合谁", en: "for whom" },
  notForWhom: { zh: "不适合谁", en: "not for whom" },
  who: { zh: "谁说的", en: "Who said it" },
  screenshotId: { zh: "截图", en: "Screenshot" },
  productId: { zh: "商品", en: "Product" },
  personaId: { zh: "画像", en: "Portrait" },
  steps: { zh: "阶梯", en: "Rungs" },
  promise: { zh: "承诺", en: "promise" },
} as const satisfies Record<string, { zh: string; en: string }>;

export type ErrorReason = keyof typeof errorReasons;

/** A reason in words: `end:missing` → 结束时间没有填. What is no known code is taken as words already. */
export function reasonInWords(reason: string, language: "zh" | "en"): string {
  const colon = reason.lastIndexOf(":");
  const code = reason.slice(colon + 1);
  if (!Object.hasOwn(errorReasons, code)) return reason;
  const words = errorReasons[code as ErrorReason][language];
  if (colon < 0) return words;
  const name = fieldInWords(reason.slice(0, colon), language);
  return language === "en" ? `${name} ${words}` : `${name}${words}`;
}

/** Several reasons, separated by bars, in words. */
export function reasonsInWords(reasons: string, language: "zh" | "en"): string {
  const words = reasons.split("|").map((reason) => reasonInWords(reason, language));
  return words.join(language === "en" ? "; " : "；");
}

/** Names of fields, separated by commas, in words: `forWhom,promise` → 适合谁、承诺. */
export function fieldsInWords(fields: string, language: "zh" | "en"): string {
  const names = fields.split(",").map((field) => fieldInWords(field, language));
  return names.join(language === "en" ? ", " : "、");
}

/** Names joined as Chinese joins them, as the language joins them. */
export function listInWords(names: string, language: "zh" | "en"): string {
  return language === "en" ? names.replaceAll("、", ", ") : names;
}

function fieldInWords(field: string, language: "zh" | "en"): string {
  return Object.hasOwn(fieldNames, field) ? fieldNames[field as keyof typeof fieldNames][language] : field;
}
