import { type CliCommand, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce search WORDS`: the same search as the palette's. */
export const search: CliCommand = {
  name: "search",
  summary: { zh: "搜索全部内容（支持拼音和首字母）", en: "search everything (pinyin and initials too)" },
  args: "WORDS",
  options: {
    ...workspaceOption,
    limit: {
      type: "string",
      value: "N",
      explain: { zh: "每一类最多几条（默认 20）", en: "at most N hits a kind (20)" },
    },
  },
  async run(context) {
    const words = context.positionals.join(" ").trim();
    if (words === "") throw new WrongUse({ zh: "需要搜索词", en: "words to search for are needed" });
    const limit = Number(context.text("limit") ?? 20);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
      throw new WrongUse({ zh: "--limit 应是 1 到 100 的整数", en: "--limit must be a whole number from 1 to 100" });
    }
    const client = await context.open("read");
    const { groups } = await client.search.query({ words, limit });
    if (!context.json) {
      for (const { kind, hits } of groups) {
        for (const hit of hits)
          context.io.out([kind, hit.id, hit.title, hit.hint, hit.excerpt.replaceAll("\n", " ")].join("\t"));
      }
      if (groups.length === 0) context.say({ zh: "没有找到", en: "Nothing found" });
    }
    context.result(groups);
    return 0;
  },
};
