import { ORPCError } from "@orpc/client";
import { type ErrorParams, sentenceOf } from "@shared/api/errors";
import type { CliCommand } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce verify`: integrity and row counts of the workspace, or of a backup of it. */
export const verify: CliCommand = {
  name: "verify",
  summary: { zh: "检查工作区或备份是否完好", en: "check that the workspace or a backup is sound" },
  args: "",
  options: {
    ...workspaceOption,
    backup: { type: "string", value: "NAME", explain: { zh: "检查这份备份", en: "check this backup" } },
  },
  async run(context) {
    const name = context.text("backup");
    try {
      const client = await context.open("read");
      context.progress({ zh: "正在检查…", en: "Checking …" });
      const report = await client.backups.verify(name === undefined ? {} : { name });
      if (report.ok) {
        const rows = Object.values(report.rows).reduce((sum, count) => sum + count, 0);
        context.say({
          zh: `完好：${report.checked}（${rows} 条内容）`,
          en: `Sound: ${report.checked} (${rows} records)`,
        });
      } else {
        for (const problem of report.problems) context.say({ zh: `问题：${problem}`, en: `Problem: ${problem}` });
      }
      context.result(report);
      return report.ok ? 0 : 1;
    } catch (error) {
      // A damaged file is what this command looks for: a finding, not a failure.
      if (!(error instanceof ORPCError) || error.code !== "DAMAGED") throw error;
      const params = (error.data as { params?: ErrorParams } | undefined)?.params ?? {};
      context.say({ zh: sentenceOf("DAMAGED", params), en: sentenceOf("DAMAGED", params, "en") });
      context.result({ ok: false, checked: context.text("workspace"), problems: ["damaged"], rows: {} });
      return 1;
    }
  },
};
