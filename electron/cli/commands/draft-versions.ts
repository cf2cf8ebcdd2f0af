import type { VersionReason } from "@shared/domain/version";
import { type CliCommand, requiredArgument } from "../command";
import { workspaceOption } from "../workspace-option";

const reasons: Readonly<Record<VersionReason, { readonly zh: string; readonly en: string }>> = {
  pause: { zh: "停笔时", en: "pause" },
  status: { zh: "推进时", en: "step of the flow" },
  named: { zh: "手动", en: "by hand" },
  restore: { zh: "恢复", en: "taken back" },
  before_merge: { zh: "合并或导入前", en: "before other text came in" },
};

/** `qunce draft versions ID`: the versions of a draft, the newest first. */
export const draftVersions: CliCommand = {
  name: "draft versions",
  summary: { zh: "列出一篇文案的版本", en: "list the versions of a draft" },
  args: "ID",
  options: workspaceOption,
  async run(context) {
    const draftId = requiredArgument(context, "ID");
    const client = await context.open("read");
    await client.drafts.get({ id: draftId });
    const versions = await client.versions.list({ draftId });
    if (!context.json) {
      for (const { number, madeAt, reason, name, length } of versions) {
        const why = reasons[reason][context.io.language];
        context.io.out([number, madeAt.replace("T", " "), why, length, name].join("\t"));
      }
    }
    context.result(versions);
    return 0;
  },
};
