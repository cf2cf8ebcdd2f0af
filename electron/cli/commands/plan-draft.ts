import { type CliCommand, type Client, requiredArgument, WrongUse } from "../command";
import { guardLine } from "../guard-line";
import { idsOf } from "../ids-of";
import { timeOption } from "../time-option";
import { workspaceOption } from "../workspace-option";

/** `qunce plan-draft ID`: a draft becomes messages, at a time or in the group's next free slot. */
export const planDraft: CliCommand = {
  name: "plan-draft",
  summary: { zh: "把一篇文案排进日历", en: "plan a draft as messages" },
  args: "ID",
  options: {
    ...workspaceOption,
    group: {
      type: "string",
      multiple: true,
      value: "G",
      explain: { zh: "社群（名称或编号，可多次）", en: "a group (name or id; may be repeated)" },
    },
    at: {
      type: "string",
      value: "TIME",
      explain: { zh: "时间（默认第一个群的下一个空档）", en: "when (the next free slot of the first group)" },
    },
    voice: {
      type: "string",
      value: "V",
      explain: { zh: "谁说（默认文案的人设）", en: "who speaks (the draft's voice)" },
    },
  },
  async run(context) {
    const id = requiredArgument(context, "ID");
    const given = timeOption(context, "at");
    const client = await context.open("write");
    const groupIds = await idsOf(client, "groups", context.texts("group"));
    const [voiceId] = await idsOf(client, "voices", [context.text("voice") ?? []].flat());
    const draft = await client.drafts.get({ id });
    const at = given ?? (await nextFree(client, groupIds[0], voiceId ?? draft.voiceId));
    const warnings = await Promise.all(
      (groupIds.length > 0 ? groupIds : [null]).map((groupId) => client.guards.check({ groupId, at, draftId: id })),
    );
    const messages = await client.drafts.plan({ id, groupIds, at, ...(voiceId === undefined ? {} : { voiceId }) });
    const findings = warnings.flatMap((answer) => answer.findings);
    if (!context.json) for (const finding of findings) context.io.out(guardLine(finding, context.io.language));
    context.say({
      zh: `“${draft.title}”排在 ${at.replace("T", " ")}，${messages.length} 条。用 qunce undo 可撤销。`,
      en: `“${draft.title}” is planned for ${at.replace("T", " ")} (${messages.length}). qunce undo takes it back.`,
    });
    context.result({ messages, findings });
    return 0;
  },
};

async function nextFree(client: Client, groupId: string | undefined, voiceId: string | null): Promise<string> {
  if (groupId === undefined)
    throw new WrongUse({ zh: "需要 --group G 或 --at TIME", en: "--group G or --at TIME is needed" });
  const { slots } = await client.slots.next({ groupId, voiceId, count: 1 });
  const [slot] = slots;
  if (slot) return slot.at;
  throw new WrongUse({
    zh: "这个群没有空档，请用 --at 指定时间",
    en: "the group has no free slot; give a time with --at",
  });
}
