import { snippetKind, textOfSnippet } from "@shared/domain/snippet";
import { type CliCommand, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce snippets [WORDS]`: what is said again and again; with a workspace, its own too. */
export const snippets: CliCommand = {
  name: "snippets",
  summary: { zh: "话术：列出，或按文字、拼音查找", en: "snippets: list them, or find them by words or pinyin" },
  args: "[WORDS]",
  options: {
    ...workspaceOption,
    kind: {
      type: "string",
      value: snippetKind.options.join("|"),
      explain: { zh: "只要这一类", en: "only this kind" },
    },
    text: { type: "boolean", explain: { zh: "连正文一起给出", en: "with their whole text" } },
  },
  async run(context) {
    const kind = snippetKind.optional().safeParse(context.text("kind"));
    if (!kind.success) {
      throw new WrongUse({
        zh: `--kind 可选：${snippetKind.options.join("、")}`,
        en: `--kind is one of ${snippetKind.options.join(", ")}`,
      });
    }
    const client = context.text("workspace") === undefined ? context.client() : await context.open("read");
    const words = context.positionals.join(" ").slice(0, 200);
    const entries = await client.snippets.bank({ words, ...(kind.data && { kind: kind.data }) });
    if (!context.json) {
      for (const { key, snippet } of entries) {
        context.io.out([key, snippet.kind, snippet.title].join("\t"));
        if (context.flag("text")) context.io.out(`${textOfSnippet(snippet)}\n`);
      }
    }
    context.result(entries);
    return 0;
  },
};
