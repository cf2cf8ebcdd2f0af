import { type CliCommand, requiredArgument } from "../command";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

/** `qunce sent ID`: ticks a message off; text, time and person are kept as they are now. */
export const sent: CliCommand = {
  name: "sent",
  summary: { zh: "把一条消息标为已发", en: "tick a message off as sent" },
  args: "ID",
  options: {
    ...workspaceOption,
    staff: {
      type: "string",
      value: "S",
      explain: { zh: "谁发的（默认是排定的人）", en: "who sent it (whoever it was planned for)" },
    },
  },
  async run(context) {
    const id = requiredArgument(context, "ID");
    const client = await context.open("write");
    const [staffId] = await idsOf(client, "staff", [context.text("staff") ?? []].flat());
    const message = await client.messages.markSent({ id, ...(staffId === undefined ? {} : { staffId }) });
    const when = (message.sentAt ?? "").replace("T", " ");
    context.say({ zh: `已标为已发：${when} ${message.title}`, en: `Ticked off as sent: ${when} ${message.title}` });
    context.result(message);
    return 0;
  },
};
