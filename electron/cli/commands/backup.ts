import type { CliCommand } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce backup`: a verified backup now. */
export const backup: CliCommand = {
  name: "backup",
  summary: { zh: "立即备份并校验", en: "make a verified backup now" },
  args: "",
  options: workspaceOption,
  async run(context) {
    const client = await context.open("write");
    context.progress({ zh: "正在备份…", en: "Backing up …" });
    const made = await client.backups.create();
    context.say({
      zh: `已备份并通过校验：${made.path}（${made.rows} 条内容）`,
      en: `Backed up and verified: ${made.path} (${made.rows} records)`,
    });
    context.result(made);
    return 0;
  },
};
