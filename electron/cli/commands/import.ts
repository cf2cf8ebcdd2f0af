import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { QunceError } from "@shared/api/errors";
import { problemSentence } from "@shared/domain/row-problem-sentence";
import { type CliCommand, type CliContext, requiredArgument } from "../command";
import { workspaceOption } from "../workspace-option";

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
  },
  async run(context) {
    const plan = readPlan(requiredArgument(context, "PLAN"));
    const sheet = context.text("sheet");
    const options = { file: plan, ...(sheet === undefined ? {} : { sheet }) };
    const client = await context.open(context.flag("dry-run") ? "read" : "write");
    context.progress({ zh: `正在读取 ${plan.name}…`, en: `Reading ${plan.name} …` });
    const preview = await client.imports.preview(options);
    sayProblems(context, preview.problems);
    const { create, update, same, bad } = preview.plan;
    if (context.flag("dry-run") || (bad > 0 && !context.flag("skip-bad-rows"))) {
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
  for (const problem of problems) context.io.err(problemSentence(problem, context.io.language));
}
