import type { CliCommand } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce undo`: takes the last step back, also one made in the app. */
export const undo: CliCommand = {
  name: "undo",
  summary: { zh: "撤销上一步", en: "undo the last step" },
  args: "",
  options: workspaceOption,
  async run(context) {
    const { undone } = await (await context.open("write")).changes.undo();
    context.say({
      zh: `已撤销：${undone.label.code}「${undone.label.subject}」`,
      en: `Undone: ${undone.label.code} “${undone.label.subject}”`,
    });
    context.result(undone);
    return 0;
  },
};

/** `qunce redo`: does the step again that was undone last. */
export const redo: CliCommand = {
  name: "redo",
  summary: { zh: "重做刚撤销的一步", en: "redo the step undone last" },
  args: "",
  options: workspaceOption,
  async run(context) {
    const { redone } = await (await context.open("write")).changes.redo();
    context.say({
      zh: `已重做：${redone.label.code}「${redone.label.subject}」`,
      en: `Redone: ${redone.label.code} “${redone.label.subject}”`,
    });
    context.result(redone);
    return 0;
  },
};
