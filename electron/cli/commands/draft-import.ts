import { reasonInWords } from "@shared/api/error-reasons";
import { channelOption, givenChannel } from "../channel-option";
import { type CliCommand, WrongUse } from "../command";
import { givenFiles } from "../given-file";
import { workspaceOption } from "../workspace-option";

/** `qunce draft import PATH…`: takes documents in as drafts, as one step; the same again changes what changed. */
export const draftImport: CliCommand = {
  name: "draft import",
  summary: { zh: "导入文案（md、txt、html、docx 或整个文件夹）", en: "take documents in as drafts" },
  args: "PATH…",
  options: {
    ...workspaceOption,
    "per-heading": { type: "boolean", explain: { zh: "每个标题一篇", en: "one draft for each chapter" } },
    "replace-edited": {
      type: "boolean",
      explain: { zh: "在应用里改过的也用文件覆盖", en: "overwrite drafts that were changed in the app too" },
    },
    "dry-run": { type: "boolean", explain: { zh: "只看结果，不写入", en: "only show what would happen" } },
    ...channelOption,
  },
  async run(context) {
    if (context.positionals.length === 0) throw new WrongUse({ zh: "需要 PATH", en: "PATH is needed" });
    const channel = givenChannel(context);
    const options = {
      files: context.positionals.flatMap(givenFiles),
      perHeading: context.flag("per-heading"),
      replaceEdited: context.flag("replace-edited"),
      ...(channel && { channel }),
    };
    if (options.files.length === 0) throw new WrongUse({ zh: "文件夹是空的", en: "the folder is empty" });
    const isDry = context.flag("dry-run");
    const client = await context.open(isDry ? "read" : "write");
    context.progress({ zh: "正在读取…", en: "Reading …" });
    const preview = isDry ? await client.drafts.importPreview(options) : undefined;
    const done = isDry ? undefined : await client.drafts.importFiles(options);
    const problems = (preview ?? done)?.problems ?? [];
    if (!context.json) {
      for (const { path, reason } of problems) context.io.err(`${path}\t${reasonInWords(reason, context.io.language)}`);
    }
    if (preview) {
      if (!context.json)
        for (const item of preview.items) context.io.out(`${item.action}\t${item.title}\t${item.path}`);
      context.result({ dryRun: true, ...preview });
    } else if (done) {
      context.say({
        zh: `已新建 ${done.created} 篇，更新 ${done.updated} 篇，不变 ${done.same} 篇，在应用里改过而保留 ${done.kept} 篇，读不懂 ${problems.length} 个文件。用 qunce undo 可整批撤销。`,
        en: `Created ${done.created}, updated ${done.updated}, left ${done.same} as they were, kept ${done.kept} that were changed in the app; ${problems.length} files could not be read. qunce undo takes all of it back.`,
      });
      context.result({ dryRun: false, ...done });
    }
    return problems.length > 0 ? 1 : 0;
  },
};
