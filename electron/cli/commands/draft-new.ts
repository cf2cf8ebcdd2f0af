import { type CliCommand, requiredArgument } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce draft new TEMPLATE`: a draft with the copy of a template, by its key (`qunce templates --drafts`). */
export const draftNew: CliCommand = {
  name: "draft new",
  summary: { zh: "从文案模板新建文案", en: "begin a draft from a template" },
  args: "TEMPLATE",
  options: workspaceOption,
  async run(context) {
    const key = requiredArgument(context, "TEMPLATE");
    const client = await context.open("write");
    const draft = await client.draftTemplates.begin({ key: key.slice(0, 60) });
    context.say({ zh: `已新建文案“${draft.title}”`, en: `Made the draft “${draft.title}”` });
    if (!context.json) context.io.out(draft.id);
    context.result(draft);
    return 0;
  },
};
