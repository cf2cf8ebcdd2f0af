import { type CliCommand, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

const ORIGIN = {
  shipped: { zh: "自带", en: "shipped" },
  own: { zh: "自建", en: "own" },
  changed: { zh: "自带，已改", en: "shipped, changed" },
} as const;

/** `qunce templates`: what an activity, or with `--drafts` a draft, can begin from; with a workspace, its own templates too. */
export const templates: CliCommand = {
  name: "templates",
  summary: {
    zh: "列出活动模板；加 --drafts 列出文案模板",
    en: "list activity templates; with --drafts draft templates",
  },
  args: "",
  options: {
    ...workspaceOption,
    drafts: { type: "boolean", explain: { zh: "文案模板", en: "draft templates" } },
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const client = context.text("workspace") === undefined ? context.client() : await context.open("read");
    const { language } = context.io;
    if (context.flag("drafts")) {
      const entries = await client.draftTemplates.bank();
      if (!context.json) {
        for (const { key, origin, template } of entries) {
          context.io.out([key, template.name, ORIGIN[origin][language], template.kind, template.channel].join("\t"));
        }
      }
      context.result(entries);
      return 0;
    }
    const entries = await client.templates.list();
    if (!context.json) {
      for (const { template, origin } of entries) {
        context.io.out([template.key, template.name, ORIGIN[origin][language], template.summary].join("\t"));
      }
    }
    context.result(entries);
    return 0;
  },
};
