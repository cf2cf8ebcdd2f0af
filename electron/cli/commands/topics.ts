import { dateText } from "@shared/domain/wall-time";
import { type CliCommand, WrongUse } from "../command";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

/** `qunce topics`: the topic bank; with `--group`, the topic of the day for that group, ready to paste. */
export const topics: CliCommand = {
  name: "topics",
  summary: {
    zh: "话题库；加 --group 给出这个群今天的话题",
    en: "the topic bank; with --group that group's topic of the day",
  },
  args: "",
  options: {
    ...workspaceOption,
    group: { type: "string", value: "G", explain: { zh: "社群（名称或编号）", en: "a group (name or id)" } },
    day: { type: "string", value: "YYYY-MM-DD", explain: { zh: "哪一天（默认今天）", en: "which day (today)" } },
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const day = context.text("day");
    if (day !== undefined && !dateText.safeParse(day).success) {
      throw new WrongUse({ zh: "--day 应写成 2026-11-30", en: "--day must look like 2026-11-30" });
    }
    const client = await context.open("read");
    const [groupId] = await idsOf(client, "groups", [context.text("group") ?? []].flat());
    if (groupId === undefined) {
      const bank = await client.topics.bank();
      if (!context.json) {
        for (const { topicId, topic, uses } of bank) {
          const last = uses
            .map(({ at }) => at)
            .toSorted()
            .at(-1);
          context.io.out([topicId, topic.title, topic.tags.join("、"), last?.replace("T", " ") ?? "—"].join("\t"));
        }
      }
      context.result(bank);
      return 0;
    }
    const found = await client.topics.ofDay({ groupId, ...(day !== undefined && { date: day }) });
    if (found.entry && !context.json) {
      const { title, opener, seedQuestion, followUps } = found.entry.topic;
      for (const line of [title, opener, seedQuestion, ...followUps].filter(Boolean)) context.io.out(line);
    }
    if (!found.entry) context.say({ zh: "这个群的话题都还在休息期", en: "Every topic is still resting in this group" });
    context.result(found);
    return 0;
  },
};
