import { dateText } from "@shared/domain/wall-time";
import { type CliCommand, WrongUse } from "../command";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";

const MOST = 50;

/** `qunce slots`: the next free posting slots of a group. */
export const slots: CliCommand = {
  name: "slots",
  summary: { zh: "一个群接下来的空档", en: "the next free posting slots of a group" },
  args: "",
  options: {
    ...workspaceOption,
    group: { type: "string", value: "G", explain: { zh: "社群（名称或编号）", en: "the group (name or id)" } },
    voice: { type: "string", value: "V", explain: { zh: "只看这个人设能发的", en: "only where this voice may speak" } },
    from: { type: "string", value: "YYYY-MM-DD", explain: { zh: "从哪天起（默认现在）", en: "first day (now)" } },
    count: { type: "string", value: "N", explain: { zh: "要几个（默认 4）", en: "how many (4)" } },
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const from = context.text("from");
    if (from !== undefined && !dateText.safeParse(from).success) {
      throw new WrongUse({ zh: "--from 应写成 2026-11-28", en: "--from must look like 2026-11-28" });
    }
    const count = Number(context.text("count") ?? 4);
    if (!Number.isInteger(count) || count < 1 || count > MOST) {
      throw new WrongUse({ zh: `--count 应是 1 到 ${MOST}`, en: `--count must be 1 to ${MOST}` });
    }
    const group = context.text("group");
    if (group === undefined) throw new WrongUse({ zh: "需要 --group G", en: "--group G is needed" });
    const client = await context.open("read");
    const [groupId = ""] = await idsOf(client, "groups", [group]);
    const [voiceId] = await idsOf(client, "voices", [context.text("voice") ?? []].flat());
    const found = await client.slots.next({
      groupId,
      count,
      ...(voiceId === undefined ? {} : { voiceId }),
      // Midnight itself counts: `after` leaves its own minute out.
      ...(from === undefined ? {} : { after: `${from}T00:00` }),
    });
    if (!context.json) {
      const names = new Map((await client.voices.list()).map(({ id, name }) => [id, name]));
      for (const { at, voiceId: speaker, note } of found.slots) {
        const voice = speaker === null ? "" : names.get(speaker);
        context.io.out([at.replace("T", " "), voice, note].map((cell) => cell || "—").join("\t"));
      }
    }
    if (!found.hasSlots) context.say({ zh: "这个群还没有设发布时段", en: "This group has no posting slots yet" });
    else if (found.slots.length === 0) context.say({ zh: "三个月内没有空档", en: "No free slot within three months" });
    context.result(found);
    return 0;
  },
};
