import { type CliCommand, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { chosenGroups, groupFilter } from "../group-filter";
import { guardLine } from "../guard-line";
import { workspaceOption } from "../workspace-option";

/** `qunce guard`: repeats and messages in each other's way, exit code 1 when something is left to look at. */
export const guard: CliCommand = {
  name: "guard",
  summary: { zh: "查重复和撞车的消息", en: "find repeats and messages in each other's way" },
  args: "",
  options: {
    ...workspaceOption,
    ...spanOptions,
    ...groupFilter,
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const span = requiredSpan(context);
    const client = await context.open("read");
    const groupIds = await chosenGroups(context, client);
    const { findings } = await client.guards.check({ ...span, groupIds });
    if (!context.json) for (const finding of findings) context.io.out(guardLine(finding, context.io.language));
    if (findings.length === 0) context.say({ zh: "没有重复，也没有撞车", en: "No repeats, nothing in the way" });
    context.result({ findings });
    return findings.some(({ waived }) => !waived) ? 1 : 0;
  },
};
