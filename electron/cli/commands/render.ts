import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { warningSentence } from "@shared/domain/render/warning-sentence";
import { channelOption, givenChannel, requiredChannel } from "../channel-option";
import { type CliCommand, type CliContext, requiredArgument, WrongUse } from "../command";
import { givenFile } from "../given-file";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

/** `qunce render DRAFT`, `qunce render --file F.md`: copy as it is pasted into a channel; a file needs no workspace. */
export const renderCopy: CliCommand = {
  name: "render",
  summary: { zh: "按渠道排好文案（纯文本、公众号 HTML、短信…）", en: "copy as a channel takes it" },
  args: "DRAFT",
  options: {
    ...channelOption,
    ...workspaceOption,
    file: {
      type: "string",
      value: "F.md",
      explain: { zh: "用文件代替文案（md、txt、html、docx）", en: "a file instead of a draft (md, txt, html, docx)" },
    },
    group: {
      type: "string",
      multiple: true,
      value: "G",
      explain: { zh: "按这个社群填变量（名称或编号）", en: "fill fields for this group (name or id)" },
    },
    topics: { type: "boolean", explain: { zh: "把标签当话题附上", en: "add the draft's labels as topics" } },
    html: { type: "boolean", explain: { zh: "公众号：打印 HTML", en: "official account: print the HTML" } },
  },
  async run(context) {
    const isDraft = context.text("file") === undefined;
    const rendered = isDraft ? await fromDraft(context) : await fromFile(context);
    if (!context.json) print(context, rendered);
    context.result(rendered);
    const isOver = rendered.counts.some(({ state }) => state === "red");
    // A file has no group or product to fill its fields from.
    return isOver || (isDraft && rendered.unfilled.length > 0) ? 1 : 0;
  },
};

async function fromFile(context: CliContext): Promise<RenderedDraft> {
  if (context.positionals.length > 0) {
    throw new WrongUse({ zh: "DRAFT 和 --file 只能给一个", en: "give either DRAFT or --file" });
  }
  const channel = requiredChannel(context);
  const file = givenFile(context.text("file") ?? "");
  const client = context.text("workspace") === undefined ? context.client() : await context.open("read");
  return client.renders.file({ file, channel });
}

async function fromDraft(context: CliContext): Promise<RenderedDraft> {
  const id = requiredArgument(context, "DRAFT");
  const channel = givenChannel(context);
  const client = await context.open("read");
  const [groupId] = (await idsOf(client, "groups", context.texts("group"))) ?? [];
  return client.renders.draft({
    id,
    ...(channel && { channel }),
    ...(groupId !== undefined && { groupId }),
    withTopics: context.flag("topics"),
  });
}

/** What is pasted goes to standard output and nothing else; what to know goes beside it. */
function print(context: CliContext, { parts, html, warnings }: RenderedDraft): void {
  const { io } = context;
  if (html !== undefined && context.flag("html")) io.out(html);
  else io.out(parts.map(({ text }) => text).join("\n\n---\n\n"));
  for (const warning of warnings) io.err(`! ${warningSentence(warning, io.language)}`);
}
