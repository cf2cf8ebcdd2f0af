import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { QunceError } from "@shared/api/errors";
import { problemSentence } from "@shared/domain/row-problem-sentence";
import { type CliCommand, type CliContext, requiredArgument } from "../command";
import { correctedMapping, decisionsOf, readingOptions } from "../import-options";
import { workspaceOption } from "../workspace-option";
import { findMappingErrand, mappingOptions } from "./mapping-errand";

/** `qunce import PLAN`: takes a plan file in as one step; with `--dry-run` only says what would happen. */
export const importPlan: CliCommand = {
  name: "import",
  summary: { zh: "导入计划表（XLSX/CSV）", en: "take in a plan (XLSX or CSV)" },
  args: "PLAN",
  options: {
    ...workspaceOption,
    "dry-run": { type: "boolean", explain: { zh: "只看结果，不写入", en: "only show what would happen" } },
    "skip-bad-rows": {
      type: "boolean",
      explain: { zh: "有错的行跳过，其余导入", en: "leave bad rows out, take the rest in" },
    },
    sheet: { type: "string", value: "NAME", explain: { zh: "工作簿里的哪张表", en: "which sheet of a workbook" } },
    "header-line": {
      type: "string",
      value: "N",
      explain: { zh: "表头在第几行（0 是没有表头）", en: "line of the header (0 for none)" },
    },
    day: {
      type: "string",
      value: "D",
      explain: { zh: "“周六”“明晚”从哪天算起（默认今天）", en: "the day that “Saturday” counts from (default: today)" },
    },
    mapping: {
      type: "string",
      value: "NAME",
      explain: { zh: "按记住的列对应来读", en: "read the columns as remembered under this name" },
    },
    column: {
      type: "string",
      multiple: true,
      value: "HEADER=FIELD",
      explain: {
        zh: "改正一列的含义，例如 说明=title；导入后会记住",
        en: "put a column right, such as Remark=title; remembered with the import",
      },
    },
    guess: {
      type: "boolean",
      explain: { zh: "重新猜每一列，不用记住的", en: "guess the columns anew, whatever is remembered" },
    },
    group: {
      type: "string",
      multiple: true,
      value: "NAME=GROUP",
      explain: {
        zh: "表里的群名是工作区的哪个群；NAME= 表示不导入它",
        en: "which group a name of the plan is; NAME= leaves it out",
      },
    },
    ...mappingOptions,
  },
  async run(context) {
    const errand = findMappingErrand(context, Object.keys(importPlan.options));
    if (errand) return errand();
    const plan = readPlan(requiredArgument(context, "PLAN"));
    const isDry = context.flag("dry-run");
    const reading = readingOptions(context);
    const client = await context.open(isDry ? "read" : "write");
    const groups = await decisionsOf(client, context.texts("group"));
    context.progress({ zh: `正在读取 ${plan.name}…`, en: `Reading ${plan.name} …` });
    const asked = { file: plan, ...reading, ...(groups.length > 0 && { groups }) };
    const mapping = await correctedMapping(client, asked, context.texts("column"));
    const options = { ...asked, ...(mapping && { mapping }) };
    const preview = await client.imports.preview(options);
    sayProblems(context, preview.problems);
    const { create, update, same, bad } = preview.plan;
    if (isDry || (bad > 0 && !context.flag("skip-bad-rows"))) {
      context.say({
        zh: `将新建 ${create} 条，更新 ${update} 条，不变 ${same} 条，读不懂 ${bad} 行；还没有写入。`,
        en: `Would create ${create}, update ${update}, leave ${same} as they are; ${bad} rows could not be read. Nothing was written.`,
      });
      context.result({ dryRun: true, ...preview });
      return bad > 0 ? 1 : 0;
    }
    context.progress({ zh: `正在写入 ${preview.rows.length} 条…`, en: `Writing ${preview.rows.length} …` });
    const done = await client.imports.commit({ ...options, skipBadRows: context.flag("skip-bad-rows") });
    context.say({
      zh: `已新建 ${done.created} 条，更新 ${done.updated} 条，不变 ${done.same} 条，跳过 ${bad} 行。用 qunce undo 可整批撤销。`,
      en: `Created ${done.created}, updated ${done.updated}, left ${done.same} as they were, skipped ${bad} rows. qunce undo takes all of it back.`,
    });
    context.result({ dryRun: false, ...done });
    return bad > 0 ? 1 : 0;
  },
};

function readPlan(path: string): File {
  try {
    return new File([readFileSync(path)], basename(path));
  } catch (cause) {
    throw new QunceError("FILE_MISSING", { path }, { cause });
  }
}

function sayProblems(context: CliContext, problems: readonly Parameters<typeof problemSentence>[0][]): void {
  if (context.json) return;
  const rank = (severity: "error" | "notice") => (severity === "error" ? 0 : 1);
  for (const problem of problems.toSorted((a, b) => rank(a.severity) - rank(b.severity) || a.line - b.line)) {
    context.io.err(problemSentence(problem, context.io.language));
  }
}
