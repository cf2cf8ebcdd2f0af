import type { MessageView } from "@shared/domain/message";
import { type CliCommand, WrongUse } from "../command";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

const STATUS = {
  planned: { zh: "待写", en: "planned" },
  ready: { zh: "待发", en: "ready" },
  copied: { zh: "已复制", en: "copied" },
  sent: { zh: "已发", en: "sent" },
  skipped: { zh: "不发了", en: "skipped" },
} as const;

/** As many as the operation gives: a list that is piped on should hold everything. */
const MOST_OVERDUE = 20_000;

/** `qunce today`: what is to be pasted today and what is left over, for everybody or one person. */
export const today: CliCommand = {
  name: "today",
  summary: { zh: "今天要发的消息", en: "today's messages" },
  args: "",
  options: {
    ...workspaceOption,
    staff: {
      type: "string",
      value: "S",
      explain: { zh: "只看这位成员（名称或编号）", en: "only this member of staff (name or id)" },
    },
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const client = await context.open("read");
    const [staffId] = await idsOf(client, "staff", [context.text("staff") ?? []].flat());
    const found = await client.messages.today({ ...(staffId && { staffId }), overdueLimit: MOST_OVERDUE });
    const { language } = context.io;
    const print = (view: MessageView, isOverdue: boolean) => {
      const { id, at, status, title } = view.message;
      const mark = isOverdue ? { zh: "过期未发", en: "overdue" } : STATUS[status];
      const cells = [
        id,
        at.replace("T", " "),
        mark[language],
        view.groupName,
        view.staffName,
        title || view.draftTitle,
      ];
      context.io.out(cells.map((cell) => cell || "—").join("\t"));
    };
    if (!context.json) {
      for (const view of found.overdue) print(view, true);
      for (const view of found.due) print(view, false);
    }
    if (found.overdue.length + found.due.length === 0)
      context.say({ zh: "今天没有要发的", en: "Nothing to send today" });
    context.result(found);
    return 0;
  },
};
