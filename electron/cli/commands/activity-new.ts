import { type CliCommand, type Client, WrongUse } from "../command";
import { idsOf } from "../ids-of";
import { requiredTime, timeOption } from "../time-option";
import { workspaceOption } from "../workspace-option";

/** `qunce activity new`: an activity laid out from a template, as one step. */
export const activityNew: CliCommand = {
  name: "activity new",
  summary: { zh: "用模板排一场活动", en: "lay an activity out from a template" },
  args: "",
  options: {
    ...workspaceOption,
    template: { type: "string", value: "T", explain: { zh: "模板（名称或键）", en: "the template (name or key)" } },
    start: { type: "string", value: "TIME", explain: { zh: "开始，2026-12-05T20:00", en: "start, 2026-12-05T20:00" } },
    end: { type: "string", value: "TIME", explain: { zh: "结束（默认按模板）", en: "end (the template's length)" } },
    group: {
      type: "string",
      multiple: true,
      value: "G",
      explain: { zh: "社群（名称或编号，可多次）", en: "a group (name or id; may be repeated)" },
    },
    product: {
      type: "string",
      multiple: true,
      value: "P",
      explain: { zh: "商品（名称或编号，可多次）", en: "a product (name or id; may be repeated)" },
    },
    title: {
      type: "string",
      value: "TITLE",
      explain: { zh: "活动名称（默认用模板的）", en: "title (the template's)" },
    },
    repeat: {
      type: "string",
      value: "FREQ=…",
      explain: { zh: "重复规则，FREQ=WEEKLY;COUNT=8", en: "repeat rule, FREQ=WEEKLY;COUNT=8" },
    },
    owner: { type: "string", value: "S", explain: { zh: "负责人（名称或编号）", en: "who runs it (name or id)" } },
  },
  async run(context) {
    const wanted = context.text("template");
    if (!wanted) throw new WrongUse({ zh: "需要 --template T", en: "--template T is needed" });
    const start = requiredTime(context, "start");
    const end = timeOption(context, "end");
    const title = context.text("title");
    const rule = context.text("repeat");
    const client = await context.open("write");
    const [ownerStaffId] = await idsOf(client, "staff", [context.text("owner") ?? []].flat());
    const { activity, past } = await client.activities.createFromTemplate({
      templateKey: await keyOf(client, wanted),
      start,
      groupIds: await idsOf(client, "groups", context.texts("group")),
      productIds: await idsOf(client, "products", context.texts("product")),
      ...(end === undefined ? {} : { end }),
      ...(title === undefined ? {} : { title }),
      ...(ownerStaffId === undefined ? {} : { ownerStaffId }),
      ...(rule === undefined ? {} : { repeat: { rule } }),
    });
    const { cues } = await client.runSheets.view({ activityId: activity.id });
    if (!context.json) {
      for (const cue of cues) {
        context.io.out(
          [cue.at.replace("T", " "), cue.groupName ?? "—", cue.voiceName ?? "—", cue.staffName ?? "—", cue.title].join(
            "\t",
          ),
        );
      }
    }
    context.say({
      zh: `已建“${activity.title}”，${cues.length} 条${past > 0 ? `，其中 ${past} 条的时间已经过了` : ""}。编号 ${activity.id}`,
      en: `Made “${activity.title}”, ${cues.length} cues${past > 0 ? `, ${past} of them due before now` : ""}. Id ${activity.id}`,
    });
    const position = rule === undefined ? null : await client.series.positionOf({ kind: "activity", id: activity.id });
    if (position) {
      context.say({
        zh: `会重复：${position.series.rule}，已排好后面 ${position.following} 次`,
        en: `It repeats: ${position.series.rule}; ${position.following} more are laid out`,
      });
    }
    context.result({
      activity,
      past,
      cues,
      ...(position && { series: position.series, following: position.following }),
    });
    return 0;
  },
};

async function keyOf(client: Client, wanted: string): Promise<string> {
  const entries = await client.templates.list();
  const found = entries.find(({ template }) => template.key === wanted || template.name === wanted);
  if (found) return found.template.key;
  const keys = entries.map(({ template }) => `${template.name}（${template.key}）`).join("、");
  throw new WrongUse({
    zh: `没有模板“${wanted}”；现有：${keys}`,
    en: `there is no template “${wanted}”; there are: ${keys}`,
  });
}
