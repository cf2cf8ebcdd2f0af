import { dateText } from "@shared/domain/wall-time";
import { type CliCommand, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

/** `qunce week`: what a group's members can do in a week or some days, in their words, ready to paste. */
export const week: CliCommand = {
  name: "week",
  summary: { zh: "给群友看的一周安排", en: "a group's week as its members read it" },
  args: "",
  options: {
    ...workspaceOption,
    group: { type: "string", value: "G", explain: { zh: "哪个群（名称或编号）", en: "which group (name or id)" } },
    week: {
      type: "string",
      value: "YYYY-MM-DD",
      explain: { zh: "这一周里的任一天（默认今天）", en: "any day of the week (today)" },
    },
    ...spanOptions,
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const wanted = context.text("group");
    if (wanted === undefined) throw new WrongUse({ zh: "请用 --group 说明哪个群", en: "say which group with --group" });
    const asked = context.text("week");
    const isSpan = context.text("from") !== undefined || context.text("to") !== undefined;
    if (isSpan && asked !== undefined) {
      throw new WrongUse({ zh: "--week 和 --from、--to 只能选一种", en: "use either --week or --from and --to" });
    }
    const span = isSpan ? requiredSpan(context) : undefined;
    if (asked !== undefined && !dateText.safeParse(asked).success) {
      throw new WrongUse({ zh: "--week 应写成 2026-11-28", en: "--week must look like 2026-11-28" });
    }
    const client = await context.open("read");
    const [groupId = ""] = await idsOf(client, "groups", [wanted]);
    const day = span?.from ?? asked ?? (await client.workspaces.current())?.today ?? "";
    const schedule = await client.weekSchedules.view({ groupId, day, to: span?.to });
    if (schedule.lines.length === 0) {
      context.say(
        span
          ? { zh: "这几天还没有活动", en: "No activity in these days yet" }
          : { zh: "这一周还没有活动", en: "No activity in this week yet" },
      );
    } else if (!context.json) context.io.out(schedule.text);
    context.result(schedule);
    return 0;
  },
};
