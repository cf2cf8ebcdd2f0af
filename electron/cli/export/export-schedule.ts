import { type ExportFormat, type ExportPreview, exportLayout, exportPaper } from "@shared/api/contract/exports";
import { choiceOption } from "../choice-option";
import type { CliContext, CliOption, ExitCode } from "../command";
import { requiredSpan } from "../day-option";
import { chosenGroups } from "../group-filter";
import { idsOf } from "../ids-of";
import { requiredOut } from "../out-option";
import { warnOfFindings } from "../warn-of-findings";
import { writeExport } from "./write-export";

/** What may stop a schedule from leaving. */
export const scheduleOptions = {
  staff: {
    type: "string",
    multiple: true,
    value: "S",
    explain: {
      zh: "只要这位成员（名称或编号，可多次）",
      en: "only this member of staff (name or id; may be repeated)",
    },
  },
  "allow-unfilled": {
    type: "boolean",
    explain: { zh: "变量没填也导出，标成【待填：…】", en: "export although fields are not filled; they are marked" },
  },
  strict: {
    type: "boolean",
    explain: { zh: "有严重的检查结果就不导出", en: "do not export when a check finds anything serious" },
  },
} as const satisfies Record<string, CliOption>;

/** The messages of a span of days in one format. */
export async function exportDays(context: CliContext, format: ExportFormat): Promise<ExitCode> {
  const layout = choiceOption(context, "layout", exportLayout.options);
  const paper = choiceOption(context, "paper", exportPaper.options);
  const out = requiredOut(context);
  const span = requiredSpan(context);
  const client = await context.open("read");
  const selection = {
    ...span,
    groupIds: await chosenGroups(context, client),
    staffIds: await idsOf(client, "staff", context.texts("staff")),
  };
  context.progress({ zh: "正在检查…", en: "Checking …" });
  const preview = await client.exports.preview(selection);
  const allowUnfilled = context.flag("allow-unfilled");
  if (preview.unfilled.length > 0 && !allowUnfilled) return refuseUnfilled(context, preview);
  const serious = await warnOfFindings(context, client, selection);
  if (serious > 0 && context.flag("strict")) {
    context.say({ zh: "没有导出（--strict）。", en: "Nothing was exported (--strict)." });
    context.result({ exported: false, serious });
    return 1;
  }
  const { count, activities } = preview;
  const what =
    count > 0
      ? { zh: ` ${count} 条`, en: `${count} messages ` }
      : { zh: ` ${activities} 场活动`, en: `${activities} activities ` };
  const request = { ...selection, format, allowUnfilled, layout, paper };
  return writeExport(context, client, out, (jobId) => client.exports.create({ ...request, jobId }), {
    what,
    about: { count },
  });
}

function refuseUnfilled(context: CliContext, preview: ExportPreview): 1 {
  const { unfilled } = preview;
  if (!context.json) {
    for (const { at, title, fields } of unfilled)
      context.io.err([at.replace("T", " "), title, fields.join(" ")].join("\t"));
  }
  context.say({
    zh: `有 ${unfilled.length} 条消息的变量没填，已停下。补上，或加 --allow-unfilled。`,
    en: `${unfilled.length} messages have unfilled fields, so nothing was exported. Fill them or add --allow-unfilled.`,
  });
  context.result({ exported: false, ...preview });
  return 1;
}
