import { draftFormat } from "@shared/api/contract/draft-files";
import { type CliCommand, type CliContext, type ExitCode, requiredArgument, WrongUse } from "../command";
import { writeExport } from "../export/write-export";
import { followJob } from "../follow-job";
import { tellLeftOut } from "../tell-left-out";
import { workspaceOption } from "../workspace-option";

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
    const make = (jobId: string) => client.drafts.export({ id, format: format.data, withImages, jobId });
    if (out !== undefined) return writeExport(context, client, out, make);
    const { made, leftOut } = await followJob(context, client, make);
    context.io.out((await made.text()).replace(/\n$/, ""));
    tellLeftOut(context, leftOut);
    return 0;
  },
};

async function exportArticle(context: CliContext, id: string): Promise<ExitCode> {
  const out = context.text("out");
  if (out === undefined) throw new WrongUse({ zh: "需要 --out FILE", en: "--out FILE is needed" });
  const client = await context.open("read");
  return writeExport(context, client, out, (jobId) => client.renders.article({ id, jobId }));
}
