import { draftFormat } from "@shared/api/contract/draft-files";
import { type CliCommand, type CliContext, requiredArgument, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";
import { writeOut } from "../write-out";

/** The draft laid out for the 公众号 editor, with its pictures. */
const ARTICLE = "article";

const FORMATS = [...draftFormat.options, ARTICLE].join("|");

/** `qunce draft export ID`: a draft as a file; Markdown, HTML and text go to standard output without `--out`. */
export const draftExport: CliCommand = {
  name: "draft export",
  summary: { zh: "导出一篇文案（md、docx、html、txt）", en: "write a draft as a file" },
  args: "ID",
  options: {
    ...workspaceOption,
    format: { type: "string", value: FORMATS, explain: { zh: "格式", en: "the format" } },
    out: {
      type: "string",
      value: "FILE",
      explain: { zh: "写到哪里（文件或文件夹）", en: "where to write (file or folder)" },
    },
    "with-images": {
      type: "boolean",
      explain: { zh: "md、txt 连图片打成 ZIP", en: "md and txt with their pictures, as a ZIP" },
    },
  },
  async run(context) {
    const id = requiredArgument(context, "ID");
    if (context.text("format") === ARTICLE) return exportArticle(context, id);
    const format = draftFormat.safeParse(context.text("format"));
    if (!format.success) {
      throw new WrongUse({ zh: `--format 可选：${FORMATS}`, en: `--format must be one of ${FORMATS}` });
    }
    const out = context.text("out");
    const withImages = context.flag("with-images");
    if (out === undefined && (format.data === "docx" || withImages || context.json)) {
      throw new WrongUse({ zh: "需要 --out FILE", en: "--out FILE is needed" });
    }
    const client = await context.open("read");
    const file = await client.drafts.export({ id, format: format.data, withImages });
    if (out === undefined) {
      context.io.out((await file.text()).replace(/\n$/, ""));
      return 0;
    }
    const path = await writeOut(file, out);
    context.say({ zh: `已导出到 ${path}`, en: `Exported to ${path}` });
    context.result({ exported: true, path, bytes: file.size });
    return 0;
  },
};

async function exportArticle(context: CliContext, id: string): Promise<0> {
  const out = context.text("out");
  if (out === undefined) throw new WrongUse({ zh: "需要 --out FILE", en: "--out FILE is needed" });
  const client = await context.open("read");
  const file = await client.renders.article({ id });
  const path = await writeOut(file, out);
  context.say({ zh: `已导出到 ${path}`, en: `Exported to ${path}` });
  context.result({ exported: true, path, bytes: file.size });
  return 0;
}
