import { type CliCommand, requiredArgument, type Words } from "../command";
import { givenText } from "../given-file";
import { workspaceOption } from "../workspace-option";

const EFFECTS: Readonly<Record<"sent" | "noted" | "same" | "settled" | "gone", Words>> = {
  sent: { zh: "已发", en: "sent" },
  noted: { zh: "备注", en: "noted" },
  same: { zh: "没有变化", en: "same" },
  settled: { zh: "这里已跳过", en: "skipped here" },
  gone: { zh: "已不在", en: "gone" },
};

/** `qunce receipt`: what a helper ticked on the phone, from a file or standard input. */
export const receipt: CliCommand = {
  name: "receipt",
  summary: { zh: "取入手机页面的回执", en: "take in a receipt of the phone page" },
  args: "FILE|-",
  options: {
    ...workspaceOption,
    preview: { type: "boolean", explain: { zh: "只看会改什么", en: "only say what would change" } },
  },
  async run(context) {
    const path = requiredArgument(context, "FILE|-");
    const text = await givenText(path);
    const isPreview = context.flag("preview");
    const client = await context.open(isPreview ? "read" : "write");
    const result = isPreview ? await client.receipts.preview({ text }) : await client.receipts.apply({ text });
    const { language, out } = context.io;
    if (!context.json) {
      for (const { effect, at, groupName, title, sentAt, remark } of result.changes) {
        const cells = [EFFECTS[effect][language], at ?? "", groupName ?? "", title, sentAt ?? "", remark];
        out(cells.join("\t"));
      }
    }
    const due = result.changes.filter(({ effect }) => effect === "sent" || effect === "noted").length;
    context.say({
      zh: `${isPreview ? "会改" : "改了"} ${due} 条，共 ${result.changes.length} 条。`,
      en: `${due} of ${result.changes.length} messages ${isPreview ? "would change" : "changed"}.`,
    });
    context.result(result);
    return 0;
  },
};
