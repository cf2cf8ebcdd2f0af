import { existsSync, readFileSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import { type CliCommand, type CliContext, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";
import { writeOut } from "../write-out";

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
    group: { type: "string", multiple: true, value: "G", explain: { zh: "只要这个社群", en: "only this group" } },
    out: { type: "string", value: "PATH", explain: { zh: "审阅页写到哪里", en: "where to write the page" } },
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

async function exportPage(context: CliContext): Promise<0> {
  const out = context.text("out");
  if (!out) throw new WrongUse({ zh: "需要 --out PATH", en: "--out PATH is needed" });
  const draftIds = [...context.texts("draft")];
  const span = draftIds.length > 0 && context.text("from") === undefined ? {} : requiredSpan(context);
  const client = await context.open("read");
  const groupIds = await idsOf(client, "groups", context.texts("group"));
  const file = await client.reviews.export({ ...span, draftIds, groupIds });
  const path = await writeOut(file, out);
  context.say({ zh: `审阅页已写到 ${path}`, en: `The review page is at ${path}` });
  context.result({ path, bytes: file.size });
  return 0;
}

async function takeIn(context: CliContext, path: string): Promise<0> {
  if (path !== "-" && !existsSync(path)) throw new QunceError("FILE_MISSING", { path });
  const text = readFileSync(path === "-" ? 0 : path, "utf8");
  if (context.flag("preview")) {
    const found = await (await context.open("read")).reviews.preview({ text });
    if (!context.json) {
      for (const { state, verdict, kind, id, title, comment } of found.suggestions) {
        context.io.out([state, verdict, kind, id, title, comment.replace(/\s+/g, " ")].join("\t"));
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
