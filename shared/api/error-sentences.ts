/**
 * Every failure a person may meet: stable code → the sentence in both languages.
 * `{name}` in a sentence is filled from the error's `params`. One spelling for screen, command line and tests.
 */
export const errorSentences = {
  NO_WORKSPACE: {
    zh: "还没有打开工作区。请新建一个，或打开已有的 .qunce 文件。",
    en: "No workspace is open. Create one or open a .qunce file.",
  },
  NOT_FOUND: { zh: "找不到这条内容，它可能已被删除。", en: "This item was not found; it may have been deleted." },
  INVALID_INPUT: { zh: "填写的内容有误：{reason}", en: "Something in the input is not right: {reason}" },
  REVISION_CONFLICT: {
    zh: "这条内容刚在别处改过（第 {current} 版）。你的改动还在，请先看一眼新的再保存。",
    en: "This item was changed elsewhere (revision {current}). Your edit is kept; look at the newer one before saving.",
  },
  VALUE_MISSING: {
    zh: "还没写“给用户的价值”。写一句，或说明为什么不需要。",
    en: "“Value for members” is empty. Write one line, or say why it is not needed.",
  },
  POSITIONING_MISSING: {
    zh: "社群定位还没填完（{missing}），暂时不能设为“运营中”。",
    en: "The group's positioning is incomplete ({missing}), so it cannot be active yet.",
  },
  END_BEFORE_START: { zh: "结束时间早于开始时间。", en: "The end is before the start." },
  TIME_OUT_OF_RANGE: {
    zh: "“{title}”落在 {at}，超出了日历的范围（{first}–{last} 年）。请换个日期。",
    en: "“{title}” would fall on {at}, outside the calendar ({first}–{last}). Choose another date.",
  },
  RUN_SHEET_TOO_LONG: {
    zh: "这样会排出 {count} 条，一场活动最多 {limit} 条。请少选几个群，或拆成两场。",
    en: "This would make {count} cues; one activity has at most {limit}. Choose fewer groups or split it in two.",
  },
  CHOSEN_GONE: {
    zh: "选中的{missing}已经不在了：{names}。请重新选择，或先从回收站恢复。",
    en: "The chosen {missing} are gone: {names}. Choose again, or restore them from the trash first.",
  },
  TEMPLATE_MISSING: {
    zh: "没有这个活动模板：{key}。它可能已被删除，请换一个。",
    en: "There is no activity template {key}; it may have been deleted. Choose another.",
  },
  TEMPLATES_UNREADABLE: {
    zh: "这个模板文件读不懂：{reason}。什么都没有改。",
    en: "This file of templates could not be read: {reason}. Nothing was changed.",
  },
  MESSAGE_SETTLED: {
    zh: "这条消息已经发出或跳过了。要改它，请先“重新打开”。",
    en: "This message has been sent or skipped already. Reopen it first to change it.",
  },
  MESSAGES_APART: {
    zh: "这两条不是发到同一个地方的两条消息，不能并成一条。",
    en: "These are not two messages for the same place, so they cannot become one.",
  },
  REFERENCE_MISSING: {
    zh: "里面引用的内容（社群、人设、活动等）已经不在了，请重新选择。",
    en: "Something it refers to (a group, a voice, an activity…) is gone; please choose again.",
  },
  NOTHING_TO_UNDO: { zh: "没有可以撤销的操作。", en: "Nothing to undo." },
  NOTHING_TO_REDO: { zh: "没有可以重做的操作。", en: "Nothing to redo." },
  READ_ONLY: {
    zh: "这个工作区现在只能看，不能改（{reason}）。可以导出，或另存一份再改。",
    en: "This workspace is open read-only ({reason}). You can export it or save a copy to edit.",
  },
  FILE_MISSING: { zh: "找不到文件：{path}", en: "File not found: {path}" },
  FILE_EXISTS: { zh: "文件已存在，没有覆盖：{path}", en: "The file exists already and was left alone: {path}" },
  NOT_A_WORKSPACE: {
    zh: "这不是群策的工作区文件：{path}。文件没有被改动。",
    en: "This is not a Qunce workspace: {path}. The file was not touched.",
  },
  DAMAGED: {
    zh: "工作区文件已损坏：{path}。文件没有被改动；可以从备份恢复，最近可用的一份：{backup}。",
    en: "The workspace file is damaged: {path}. It was not touched; you can restore a backup; the latest good one: {backup}.",
  },
  NEWER_VERSION: {
    zh: "这个工作区由更新的版本（{found}）保存，当前版本只认到 {known}。请先升级应用；文件没有被改动。",
    en: "This workspace was saved by a newer version ({found}; this one knows up to {known}). Update the app; the file was not touched.",
  },
  LOCKED: {
    zh: "这个工作区已在另一个窗口或程序里打开（进程 {pid}）。请先关掉那一个，或以只读方式打开。",
    en: "This workspace is open in another window or program (process {pid}). Close that one or open read-only.",
  },
  DISK_FULL: {
    zh: "磁盘满了，刚才的改动没有存上。腾出空间后再试，已有内容都还在。",
    en: "The disk is full and the last change was not saved. Free some space and retry; everything else is safe.",
  },
  SAVE_UNCERTAIN: {
    zh: "磁盘报错，不能确认刚才的改动是否存上。请重新打开核对。",
    en: "The disk reported an error, so the last save could not be confirmed. Reopen and check.",
  },
  FILE_CHANGED: {
    zh: "工作区文件被移走或替换了（{path}），已停止写入。请另存一份，或重新打开。",
    en: "The workspace file was moved or replaced ({path}); writing has stopped. Save a copy or reopen.",
  },
  BACKUP_FAILED: {
    zh: "备份没有成功：{reason}。操作已停下，什么都没改。",
    en: "The backup failed: {reason}. The operation was stopped; nothing changed.",
  },
  BACKUP_BAD: { zh: "这份备份没通过校验：{reason}", en: "This backup did not pass verification: {reason}" },
  IMPORT_UNREADABLE: {
    zh: "读不懂这个文件：{reason}。支持 XLSX 和 CSV。",
    en: "This file could not be read: {reason}. XLSX and CSV are supported.",
  },
  IMPORT_TOO_LARGE: {
    zh: "文件太大或压缩异常：{reason}。请拆小后再试。",
    en: "The file is too large or oddly compressed: {reason}. Split it and try again.",
  },
  DOCUMENT_UNREADABLE: {
    zh: "“{file}”读不懂：{reason}。支持 Markdown、TXT、HTML、DOCX；什么都没有写入。",
    en: "“{file}” could not be read: {reason}. Markdown, TXT, HTML and DOCX are supported; nothing was written.",
  },
  DOCUMENTS_EMPTY: {
    zh: "这些文件里没有可以收进来的文案。支持 Markdown、TXT、HTML、DOCX。",
    en: "These files hold no copy to take in. Markdown, TXT, HTML and DOCX are supported.",
  },
  IMPORT_NO_ROWS: { zh: "文件里没有可导入的行。", en: "The file has no rows to import." },
  IMPORT_MAPPING_MISSING: {
    zh: "没有记住名为“{name}”的列对应。记住的有：{known}。",
    en: "No column mapping called “{name}” is remembered. There are: {known}.",
  },
  IMPORT_MAPPING_TAKEN: {
    zh: "已经有一份列对应叫“{name}”，没有改名。换一个名字，或先忘掉那一份。",
    en: "Another column mapping is called “{name}”, so nothing was renamed. Choose another name, or forget that one first.",
  },
  IMPORT_MAPPING_OTHER: {
    zh: "“{name}”记的表头，这张表里一个也没有：{headers}。",
    en: "Not one header that “{name}” remembers is in this table: {headers}.",
  },
  IMPORT_HEADER_LINE: {
    zh: "表头不能在第 {line} 行：这张表一共 {total} 行，表头下面要有内容。",
    en: "The header cannot be in line {line}: the table has {total} lines, and there must be rows below it.",
  },
  IMPORT_ROWS_BAD: {
    zh: "有 {count} 行读不懂，什么都还没导入。修改后重试，或选择“只导入正确的行”。",
    en: "{count} rows could not be read, and nothing was imported yet. Fix them, or choose to import the good rows only.",
  },
  UNFILLED_FIELDS: {
    zh: "有 {count} 处变量没有填上（{names}），已停下导出。补上它们，或确认照样导出。",
    en: "{count} merge fields are not filled ({names}), so nothing was exported. Fill them or confirm to export anyway.",
  },
  QUOTE_CONSENT_MISSING: {
    zh: "有 {count} 处用了没拿到同意的口碑（{names}），已停下导出。先问本人，在“素材库 › 口碑”里标成已同意，或把这段话从文案里拿掉。",
    en: "{count} places use a customer’s words without consent ({names}), so nothing was exported. Ask the customer and mark the quote as agreed in Library › Quotes, or take the words out.",
  },
  SCHEDULE_EMPTY: {
    zh: "这几天没有给群友看的活动，先给这个群排上活动。",
    en: "There is no activity for members in these days; plan one for this group first.",
  },
  PACK_EMPTY: {
    zh: "选中的范围里什么都没有，没有可以带走的内容。",
    en: "There is nothing in what was chosen, so there is nothing to take along.",
  },
  EXPORT_EMPTY: { zh: "这段时间里没有待发消息。", en: "There are no messages in this span." },
  EXPORT_TOO_LARGE: {
    zh: "这次导出太大（超过 {limit}）。缩短时间段，或按成员分开导出。",
    en: "This export is too large (over {limit}). Choose fewer days, or export one member of staff at a time.",
  },
  EXPORT_CANCELLED: {
    zh: "导出已取消，没有留下文件。",
    en: "The export was cancelled; no file was left behind.",
  },
  MEDIA_TYPE: {
    zh: "这个文件不是能用的图片（支持 PNG、JPG、WebP、GIF）。",
    en: "This file is not a usable picture (PNG, JPG, WebP and GIF are).",
  },
  MEDIA_TOO_LARGE: {
    zh: "图片超过 {limit} MB，请压缩后再加。",
    en: "The picture is over {limit} MB; make it smaller first.",
  },
  UNAUTHORIZED: {
    zh: "这个页面的通行证已失效，请从启动窗口里的链接重新打开。",
    en: "This page's pass has expired; open the link from the launch window again.",
  },
  FORBIDDEN: { zh: "这个请求不是来自本应用，已拒绝。", en: "This request did not come from the app and was refused." },
  PORT_TAKEN: {
    zh: "端口 {port} 已被别的程序占用，请换一个。",
    en: "Port {port} is in use by another program; choose another.",
  },
  BODY_TOO_LARGE: { zh: "发送的内容太大（上限 {limit} MB）。", en: "The content is too large (limit {limit} MB)." },
  RULE_INVALID: { zh: "重复规则有误：{reason}。", en: "The repeat rule is not right: {reason}." },
  SERIES_NO_DATES: {
    zh: "按这条规则，日历里一次也不会发生。请检查规则、结束日期和例外日期。",
    en: "By this rule it never happens within the calendar. Check the rule, its end and the dates left out.",
  },
  SERIES_NOT_SHIFTABLE: {
    zh: "这条重复规则的几个日子不能一起平移。请只移动本次，或直接修改重复规则。",
    en: "The days of this rule do not move together. Move this occurrence only, or change the rule itself.",
  },
  SERIES_OF_CUE: {
    zh: "这条消息属于活动的台本。要重复，请让活动重复。",
    en: "This message belongs to an activity's run sheet. To repeat it, let the activity repeat.",
  },
  REPEATS_ALREADY: {
    zh: "它已经在重复了。要换规则，请直接修改。",
    en: "It repeats already. Change its rule instead.",
  },
  NOT_REPEATING: { zh: "它没有在重复，只有这一次。", en: "It does not repeat; there is only this one." },
  TOO_MANY_OCCURRENCES: {
    zh: "这段时间里要发生超过 {limit} 次，列不完。请缩短时间段。",
    en: "It happens more than {limit} times in this span. Choose a shorter one.",
  },
  SPAN_TOO_LONG: {
    zh: "时间段太长（最多 {limit} 天）。请缩短后再试。",
    en: "The span is too long (at most {limit} days). Choose a shorter one.",
  },
  HOLIDAYS_INVALID: {
    zh: "这份放假安排有 {count} 处不对，什么都没有收下：{reasons}。",
    en: "Nothing was taken in. What is wrong with this holiday schedule ({count}): {reasons}.",
  },
  PACK_UNKNOWN: {
    zh: "没有这个规则包：{pack}。现有：{known}。",
    en: "There is no rule pack {pack}. There are: {known}.",
  },
  PATTERN_REFUSED: {
    zh: "这条规则的匹配式不能用（{pattern}）：{reason}。",
    en: "The pattern {pattern} cannot be used: {reason}.",
  },
  NO_SUCH_OPERATION: { zh: "没有这个操作。", en: "There is no such operation." },
  RECEIPT_UNREADABLE: {
    zh: "这里面没有回执。请把手机页面上“复制回执”得到的整段文字贴进来。",
    en: "There is no receipt in this. Paste the whole text that “Copy receipt” on the phone page gives.",
  },
  RECEIPT_CUT: {
    zh: "回执不完整，少了几行，什么都没有改。请让对方重新复制一次，或发文件过来。",
    en: "The receipt is incomplete, some lines are missing; nothing was changed. Ask for it again, or for the file.",
  },
  RECEIPT_NEWER: {
    zh: "这个回执来自更新的版本，请先升级应用。什么都没有改。",
    en: "This receipt comes from a newer version; update the app first. Nothing was changed.",
  },
  RECEIPT_GONE: {
    zh: "回执里的 {count} 条消息在这个工作区里都找不到了，什么都没有改。是不是打开了别的工作区？",
    en: "None of the {count} messages of this receipt is in this workspace; nothing was changed. Is another workspace open?",
  },
  REVIEW_UNREADABLE: {
    zh: "这里面没有审阅结果。请把审阅页上“复制审阅结果”得到的整段文字贴进来。",
    en: "There is no review in this. Paste the whole text that “Copy the review” on the review page gives.",
  },
  REVIEW_CUT: {
    zh: "审阅结果不完整或被改动过，什么都没有改。请对方重新复制一次，或存成文件发过来。",
    en: "The review is incomplete or was altered; nothing was changed. Ask for it again, or for the file.",
  },
  PACK_LOCKED: {
    zh: "这个包加了密码，请向做包的人要密码。",
    en: "This pack is locked with a password; ask whoever made it.",
  },
  PACK_PASSWORD: { zh: "密码不对，或者文件已损坏。", en: "The password is wrong, or the file is damaged." },
  PACK_NEWER: {
    zh: "这个包由更新的版本（{found}）做成，当前版本只认到 {known}。请先升级应用，什么都没有改。",
    en: "This pack was made by a newer version ({found}; this one knows up to {known}). Update the app; nothing was changed.",
  },
  PACK_DAMAGED: {
    zh: "这个包不完整或被改动过，什么都没有改。请对方重新发一份。",
    en: "This pack is incomplete or was altered; nothing was changed. Ask for it again.",
  },
  MERGE_CONFLICTS: {
    zh: "有 {count} 处两边改得不一样，还没有选用哪一边，什么都没有改。",
    en: "{count} places were changed differently on both sides and nobody has chosen yet; nothing was changed.",
  },
  NO_BROWSER: {
    zh: "这里没有能生成 PDF 和图片的浏览器。请安装 Chrome、Edge 或 Chromium，或用 CHROMIUM_PATH 指明它在哪里。",
    en: "There is no browser here that could make a PDF or a picture. Install Chrome, Edge or Chromium, or name one in CHROMIUM_PATH.",
  },
  PRINT_FAILED: {
    zh: "浏览器没能生成文件，什么都没有改。请再试一次；内容很多时可以分几次导出。",
    en: "The browser could not make the file; nothing was changed. Try again; a long plan can be exported in parts.",
  },
  INTERNAL: {
    zh: "出了意外的错误，内容没有丢。编号 {ref}。",
    en: "Something unexpected went wrong; nothing was lost. Reference {ref}.",
  },
} as const satisfies Record<string, { zh: string; en: string }>;
