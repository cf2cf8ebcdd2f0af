import { type CliCommand, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce join ID OTHER`: two messages of one group become one; the other goes into the trash. */
export const join: CliCommand = {
  name: "join",
  summary: { zh: "把同一个群的两条消息并成一条", en: "make two messages of one group one" },
  args: "ID OTHER",
  options: {
    ...workspaceOption,
    text: { type: "string", value: "TEXT", explain: { zh: "并成这样写", en: "what the one message says" } },
    preview: { type: "boolean", explain: { zh: "只看并起来的样子", en: "only show what it would say" } },
  },
  async run(context) {
    const [id, otherId, ...more] = context.positionals;
    if (id === undefined || otherId === undefined || more.length > 0)
      throw new WrongUse({ zh: "需要两条消息的编号", en: "the ids of two messages are needed" });
    if (context.flag("preview")) {
      const client = await context.open("read");
      const preview = await client.messages.joinPreview({ id, otherId });
      if (!context.json) context.io.out(preview.text);
      context.result(preview);
      return 0;
    }
    const client = await context.open("write");
    const message = await client.messages.join({ id, otherId, text: context.text("text") });
    const when = message.at.replace("T", " ");
    context.say({ zh: `并成了一条：${when} ${message.title}`, en: `One message now: ${when} ${message.title}` });
    context.result(message);
    return 0;
  },
};
