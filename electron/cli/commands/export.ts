import {
  type ExportFormat,
  type ExportPaper,
  exportFormat,
  exportLayout,
  exportPaper,
} from "@shared/api/contract/exports";
import { dateText } from "@shared/domain/wall-time";
import { type CliCommand, type CliContext, WrongUse } from "../command";
import { idsOf } from "../ids-of";
import { warnOfFindings } from "../warn-of-findings";
import { workspaceOption } from "../workspace-option";
import { writeOut } from "../write-out";

/** `zip` is what people call one text a message in a ZIP file. */
const FORMATS = ["zip", "pack", ...exportFormat.options].join("|");

/** A layout of its own: a group's week as a picture for its members. */
const POSTER = "poster";

/** `qunce export`: a schedule file for people, groups and days. */
export const exportSchedule: CliCommand = {
  name: "export",
  summary: { zh: "导出待发消息和排期", en: "export messages and schedules" },
  args: "",
  options: {
    ...workspaceOption,
    format: { type: "string", value: FORMATS, explain: { zh: "格式", en: "the format" } },
    from: { type: "string", value: "YYYY-MM-DD", explain: { zh: "从哪天", en: "first day" } },
    to: { type: "string", value: "YYYY-MM-DD", explain: { zh: "到哪天（含）", en: "last day, included" } },
    group: {
      type: "string",
      multiple: true,
      value: "G",
      explain: { zh: "只要这个社群（名称或编号，可多次）", en: "only this group (name or id; may be repeated)" },
    },
    staff: {
      type: "string",
      multiple: true,
      value: "S",
      explain: {
        zh: "只要这位成员（名称或编号，可多次）",
        en: "only this member of staff (name or id; may be repeated)",
      },
    },
    layout: {
      type: "string",
      value: [...exportLayout.options, POSTER].join("|"),
      explain: {
        zh: "PDF、PNG 的版式，默认 list；poster 是给群友看的一周海报（png，配一个 --group）",
        en: "layout of PDF and PNG, list by default; poster is a group's week for its members (png, with one --group)",
      },
    },
    link: { type: "string", value: "URL", explain: { zh: "海报上二维码的链接", en: "the link of the poster's code" } },
    paper: {
      type: "string",
      value: exportPaper.options.join("|"),
      explain: { zh: "PDF、PNG 的纸张，默认 a4", en: "paper of PDF and PNG, a4 by default" },
    },
    activity: {
      type: "string",
      value: "ID",
      explain: { zh: "只导出这场活动的执行表（pdf、png）", en: "only this activity's run sheet (pdf, png)" },
    },
    persona: {
      type: "string",
      value: "ID",
      explain: { zh: "只导出这个用户画像（pdf、png）", en: "only this persona's portrait (pdf, png)" },
    },
    "with-staff": {
      type: "boolean",
      explain: { zh: "团队包（pack）里带上成员", en: "a team pack (pack) takes the staff along" },
    },
    author: { type: "string", value: "NAME", explain: { zh: "团队包的署名", en: "who made the team pack" } },
    password: { type: "string", value: "P", explain: { zh: "给团队包加密码", en: "locks the team pack" } },
    out: {
      type: "string",
      value: "PATH",
      explain: { zh: "写到哪里（文件或文件夹）", en: "where to write (file or folder)" },
    },
    "allow-unfilled": {
      type: "boolean",
      explain: { zh: "变量没填也导出，标成【待填：…】", en: "export although fields are not filled; they are marked" },
    },
    strict: {
      type: "boolean",
      explain: { zh: "有严重的检查结果就不导出", en: "do not export when a check finds anything serious" },
    },
  },
  async run(context) {
    const asked = context.text("format");
    if (asked === "pack") return exportPack(context);
    const format = exportFormat.safeParse(asked === "zip" ? "texts" : asked);
    if (!format.success)
      throw new WrongUse({ zh: `--format 可选：${FORMATS}`, en: `--format must be one of ${FORMATS}` });
    if (context.text("layout") === POSTER) return exportPoster(context, format.data);
    const layout = choice(context, "layout", exportLayout);
    const paper = choice(context, "paper", exportPaper);
    const out = outOption(context);
    const single = await printedRecord(context, format.data, paper);
    if (single) {
      const path = await writeOut(single, out);
      context.say({ zh: `已导出到 ${path}`, en: `Exported to ${path}` });
      context.result({ exported: true, path, bytes: single.size });
      return 0;
    }
    const from = day(context, "from");
    const to = day(context, "to");
    if (to < from) throw new WrongUse({ zh: "--to 早于 --from", en: "--to is before --from" });
    const client = await context.open("read");
    const selection = {
      from,
      to,
      groupIds: await idsOf(client, "groups", context.texts("group")),
      staffIds: await idsOf(client, "staff", context.texts("staff")),
    };
    context.progress({ zh: "正在导出…", en: "Exporting …" });
    const preview = await client.exports.preview(selection);
    if (!context.json && !context.flag("allow-unfilled")) {
      for (const item of preview.unfilled)
        context.io.err(`${item.at.replace("T", " ")}\t${item.title}\t${item.fields.join(" ")}`);
    }
    if (preview.unfilled.length > 0 && !context.flag("allow-unfilled")) {
      context.say({
        zh: `有 ${preview.unfilled.length} 条消息的变量没填，已停下。补上，或加 --allow-unfilled。`,
        en: `${preview.unfilled.length} messages have unfilled fields, so nothing was exported. Fill them or add --allow-unfilled.`,
      });
      context.result({ exported: false, ...preview });
      return 1;
    }
    const serious = await warnOfFindings(context, client, selection);
    if (serious > 0 && context.flag("strict")) {
      context.say({ zh: "没有导出（--strict）。", en: "Nothing was exported (--strict)." });
      context.result({ exported: false, serious });
      return 1;
    }
    const file = await client.exports.create({
      ...selection,
      format: format.data,
      allowUnfilled: context.flag("allow-unfilled"),
      layout,
      paper,
    });
    const path = await writeOut(file, out);
    context.say({ zh: `已导出 ${preview.count} 条到 ${path}`, en: `Exported ${preview.count} messages to ${path}` });
    context.result({ exported: true, path, count: preview.count, bytes: file.size });
    return 0;
  },
};

/** The week of one group that holds `--from`, as a picture to post. */
async function exportPoster(context: CliContext, format: ExportFormat): Promise<0> {
  const [group, ...more] = context.texts("group");
  if (format !== "png" || group === undefined || more.length > 0) {
    throw new WrongUse({
      zh: "海报写成 --format png --layout poster --group G --from D",
      en: "a poster is --format png --layout poster --group G --from D",
    });
  }
  const out = outOption(context);
  const from = day(context, "from");
  const client = await context.open("read");
  const [groupId = ""] = await idsOf(client, "groups", [group]);
  const file = await client.weekSchedules.poster({ groupId, day: from, link: context.text("link") });
  const path = await writeOut(file, out);
  context.say({ zh: `已导出到 ${path}`, en: `Exported to ${path}` });
  context.result({ exported: true, path, bytes: file.size });
  return 0;
}

/** A team pack of a span of days, or of everything when no days are given. */
async function exportPack(context: CliContext): Promise<0> {
  const out = outOption(context);
  const isSpan = context.text("from") !== undefined || context.text("to") !== undefined;
  const span = isSpan ? { from: day(context, "from"), to: day(context, "to") } : {};
  // Making a pack writes down what was handed out, where the workspace can be written to.
  const client = await context.open("write");
  const file = await client.team.exportPack({
    ...span,
    groupIds: await idsOf(client, "groups", context.texts("group")),
    withStaff: context.flag("with-staff"),
    author: context.text("author"),
    password: context.text("password"),
  });
  const path = await writeOut(file, out);
  context.say({ zh: `已导出团队包到 ${path}`, en: `Exported a team pack to ${path}` });
  context.result({ exported: true, path, bytes: file.size });
  return 0;
}

function outOption(context: CliContext): string {
  const out = context.text("out");
  if (!out) throw new WrongUse({ zh: "需要 --out PATH", en: "--out PATH is needed" });
  return out;
}

/** The run sheet or portrait that was asked for instead of a span of days; undefined when neither was. */
async function printedRecord(
  context: CliContext,
  format: ExportFormat,
  paper: ExportPaper | undefined,
): Promise<File | undefined> {
  const activityId = context.text("activity");
  const personaId = context.text("persona");
  if (activityId === undefined && personaId === undefined) return undefined;
  if (format !== "pdf" && format !== "png") {
    throw new WrongUse({
      zh: "--activity 和 --persona 只能导出 pdf 或 png",
      en: "--activity and --persona go with pdf or png only",
    });
  }
  if (activityId !== undefined && personaId !== undefined) {
    throw new WrongUse({ zh: "--activity 和 --persona 只能选一个", en: "choose one of --activity and --persona" });
  }
  const client = await context.open("read");
  if (activityId !== undefined) return client.exports.runSheet({ activityId, format, paper });
  return client.exports.portrait({ personaId: personaId ?? "", format, paper });
}

/** An optional choice of a few words. */
function choice<Option extends string>(
  context: CliContext,
  name: string,
  options: { readonly options: readonly Option[] },
): Option | undefined {
  const word = context.text(name);
  if (word === undefined) return undefined;
  const found = options.options.find((option) => option === word);
  if (found) return found;
  const list = options.options.join("|");
  throw new WrongUse({ zh: `--${name} 可选：${list}`, en: `--${name} must be one of ${list}` });
}

function day(context: CliContext, name: "from" | "to"): string {
  const value = dateText.safeParse(context.text(name));
  if (!value.success)
    throw new WrongUse({ zh: `--${name} 应写成 2026-11-28`, en: `--${name} must look like 2026-11-28` });
  return value.data;
}
