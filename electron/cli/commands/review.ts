import { type CliCommand, type CliContext, type ExitCode, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { writeExport } from "../export/write-export";
import { givenText } from "../given-file";
import { chosenGroups, groupFilter } from "../group-filter";
import { outOption, requiredOut } from "../out-option";
import { workspaceOption } from "../workspace-option";

/** `qunce review export|import`: a page for a reviewer goes out, what the reviewer says comes back. */
export const review: CliCommand = {
  name: "review",
  summary: { zh: "审阅：导出审阅页，或取入审阅结果", en: "review: export a review page, or take a review in" },
  args: "export|import [FILE|-]",
  options: {
    ...workspaceOption,
    ...spanOptions,
    draft: {
      type: "string",
      multiple: true,
      value: "ID",
      explain: { zh: "要审的文案（可多次）", en: "a draft to review (may be repeated)" },
    },
    ...groupFilter,
    ...outOption,
    preview: { type: "boolean", explain: { zh: "只看建议，不接受", en: "only list the suggestions" } },
    "take-clashes": {
      type: "boolean",
      explain: { zh: "两边都改过的也用审阅者的", en: "take the reviewer's text where both edited" },
    },
  },
  async run(context) {
    const [direction, path, ...rest] = context.positionals;
    if (direction === "export" && path === undefined) return exportPage(context);
    if (direction === "import" && path !== undefined && rest.length === 0) return takeIn(context, path);
    throw new WrongUse({
      zh: "写成 review export --out PATH 或 review import FILE",
      en: "write review export --out PATH or review import FILE",
    });
  },
};

async function exportPage(context: CliContext): Promise<ExitCode> {
  const out = requiredOut(context);
  const draftIds = [...context.texts("draft")];
  const span = draftIds.length > 0 && context.text("from") === undefined ? {} : requiredSpan(context);
  const client = await context.open("read");
  const request = { ...span, draftIds, groupIds: await chosenGroups(context, client) };
  const what = { zh: "审阅页", en: "the review page " };
  return writeExport(context, client, out, (jobId) => client.reviews.export({ ...request, jobId }), { what });
}

async function takeIn(context: CliContext, path: string): Promise<0> {
  const text = await givenText(path);
  if (context.flag("preview")) {
    const found = await (await context.open("read")).reviews.preview({ text });
    if (!context.json) {
      for (const { state, verdict, kind, id, title, comment, hindrance } of found.suggestions) {
        context.io.out([state, verdict, kind, id, title, comment.replace(/\s+/g, " "), hindrance ?? ""].join("\t"));
      }
    }
    context.result(found);
    return 0;
  }
  const client = await context.open("write");
  const result = await client.reviews.apply({ text, takeClashes: context.flag("take-clashes") });
  context.say({
    zh: `接受了 ${result.changed} 条建议，可以一步撤销。`,
    en: `${result.changed} suggestions accepted; one undo takes them back.`,
  });
  context.result(result);
  return 0;
}
