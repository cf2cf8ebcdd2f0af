import { existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { exportFormat } from "@shared/api/contract/exports";
import { dateText } from "@shared/domain/wall-time";
import { type CliCommand, type CliContext, WrongUse } from "../command";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

const FORMATS = exportFormat.options.join("|");

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
    out: {
      type: "string",
      value: "PATH",
      explain: { zh: "写到哪里（文件或文件夹）", en: "where to write (file or folder)" },
    },
    "allow-unfilled": {
      type: "boolean",
      explain: { zh: "变量没填也导出，标成【待填：…】", en: "export although fields are not filled; they are marked" },
    },
  },
  async run(context) {
    const format = exportFormat.safeParse(context.text("format"));
    if (!format.success)
      throw new WrongUse({ zh: `--format 可选：${FORMATS}`, en: `--format must be one of ${FORMATS}` });
    const out = context.text("out");
    if (!out) throw new WrongUse({ zh: "需要 --out PATH", en: "--out PATH is needed" });
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
    const file = await client.exports.create({
      ...selection,
      format: format.data,
      allowUnfilled: context.flag("allow-unfilled"),
    });
    const path = await writeOut(file, out);
    context.say({ zh: `已导出 ${preview.count} 条到 ${path}`, en: `Exported ${preview.count} messages to ${path}` });
    context.result({ exported: true, path, count: preview.count, bytes: file.size });
    return 0;
  },
};

function day(context: CliContext, name: "from" | "to"): string {
  const value = dateText.safeParse(context.text(name));
  if (!value.success)
    throw new WrongUse({ zh: `--${name} 应写成 2026-11-28`, en: `--${name} must look like 2026-11-28` });
  return value.data;
}

/** Writes the file where `--out` says; an earlier export there is replaced, a workspace never. */
async function writeOut(file: File, out: string): Promise<string> {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  const path = resolve(isFolder ? join(out, file.name) : out);
  if (path.endsWith(".qunce")) {
    throw new WrongUse({ zh: "--out 不能是工作区文件", en: "--out must not be a workspace file" });
  }
  // Written beside and renamed, so that a cut-off export never looks like a whole one.
  const partial = `${path}.part`;
  writeFileSync(partial, Buffer.from(await file.arrayBuffer()));
  renameSync(partial, path);
  return path;
}
