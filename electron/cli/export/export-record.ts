import { exportPaper } from "@shared/api/contract/exports";
import { choiceOption } from "../choice-option";
import { type CliContext, type CliOption, type ExitCode, WrongUse } from "../command";
import { requiredOut } from "../out-option";
import { writeExport } from "./write-export";

/** One record to print instead of days. */
export const recordOptions = {
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
} as const satisfies Record<string, CliOption>;

/** Whether a run sheet or a portrait is asked for instead of a span of days. */
export function asksForRecord(context: CliContext): boolean {
  return context.text("activity") !== undefined || context.text("persona") !== undefined;
}

/** An activity's run sheet or a persona's portrait, printed. */
export async function exportRecord(context: CliContext): Promise<ExitCode> {
  const [activityId, personaId] = [context.text("activity"), context.text("persona")];
  const format = context.text("format");
  if (format !== "pdf" && format !== "png") {
    throw new WrongUse({
      zh: "--activity 和 --persona 只能导出 pdf 或 png",
      en: "--activity and --persona go with pdf or png only",
    });
  }
  if (activityId !== undefined && personaId !== undefined) {
    throw new WrongUse({ zh: "--activity 和 --persona 只能选一个", en: "choose one of --activity and --persona" });
  }
  const out = requiredOut(context);
  const paper = choiceOption(context, "paper", exportPaper.options);
  const client = await context.open("read");
  return writeExport(context, client, out, (jobId) =>
    activityId === undefined
      ? client.exports.portrait({ personaId: personaId ?? "", format, paper, jobId })
      : client.exports.runSheet({ activityId, format, paper, jobId }),
  );
}
