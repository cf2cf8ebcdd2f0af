import type { GapRow } from "@shared/domain/cadence-board";
import { dateText } from "@shared/domain/wall-time";
import { type CliCommand, type Words, WrongUse } from "../command";
import { chosenGroups, groupFilter } from "../group-filter";
import { workspaceOption } from "../workspace-option";

const SOURCES: Readonly<Record<GapRow["source"]["kind"], Words>> = {
  draft: { zh: "常青文案", en: "evergreen draft" },
  topic: { zh: "话题", en: "topic" },
  template: { zh: "活动模板", en: "activity template" },
};

/** `qunce fill`: proposes what could fill the gaps of a week; with `--accept` plans all of it as one step. */
export const fill: CliCommand = {
  name: "fill",
  summary: {
    zh: "补齐一周的空档（只提议；--accept 才排上）",
    en: "propose what fills a week's gaps (--accept plans it)",
  },
  args: "",
  options: {
    ...workspaceOption,
    week: { type: "string", value: "YYYY-MM-DD", explain: { zh: "这一周里的任何一天", en: "any day of the week" } },
    ...groupFilter,
    accept: { type: "boolean", explain: { zh: "全部排上，一步可撤销", en: "plan all of it, as one step" } },
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const day = dateText.safeParse(context.text("week"));
    if (!day.success) throw new WrongUse({ zh: "--week 应写成 2026-11-30", en: "--week must look like 2026-11-30" });
    const isAccepted = context.flag("accept");
    const client = await context.open(isAccepted ? "write" : "read");
    const groupIds = await chosenGroups(context, client);
    const proposal = await client.cadence.proposeWeek({ day: day.data, ...(groupIds.length > 0 && { groupIds }) });
    const { language } = context.io;
    if (!context.json) {
      for (const { at, name, source } of proposal.rows) {
        const place = name || { zh: "朋友圈", en: "Moments" }[language];
        context.io.out([at.replace("T", " "), place, SOURCES[source.kind][language], source.title].join("\t"));
      }
    }
    const count = proposal.rows.length;
    const planned = isAccepted && count > 0 ? (await client.cadence.plan({ items: proposal.rows })).planned : [];
    if (count === 0) context.say({ zh: "这一周没有空档", en: "This week has no gaps" });
    else if (isAccepted)
      context.say({ zh: `排上了 ${count} 项，撤销一步就能全部收回`, en: `Planned ${count}; one undo takes all back` });
    else
      context.say({
        zh: `有 ${count} 项提议，什么都还没写；加 --accept 排上`,
        en: `${count} proposed, nothing written; --accept plans them`,
      });
    context.result({ ...proposal, planned });
    return 0;
  },
};
