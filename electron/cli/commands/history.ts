import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import { type CliCommand, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce history`: the latest steps, of the workspace or of one record, newest first. */
export const history: CliCommand = {
  name: "history",
  summary: { zh: "查看改动记录", en: "show what was changed" },
  args: "",
  options: {
    ...workspaceOption,
    kind: { type: "string", value: "KIND", explain: { zh: "只看这一类", en: "only this kind" } },
    id: { type: "string", value: "ID", explain: { zh: "只看这一条", en: "only this record" } },
    limit: { type: "string", value: "N", explain: { zh: "最多几步（默认 50）", en: "at most N steps (50)" } },
  },
  async run(context) {
    const kind = context.text("kind");
    const id = context.text("id");
    const limit = Number(context.text("limit") ?? 50);
    if (kind !== undefined && !(RECORD_KINDS as readonly string[]).includes(kind)) {
      throw new WrongUse({ zh: `没有“${kind}”这一类`, en: `there is no kind “${kind}”` });
    }
    if (!Number.isInteger(limit) || limit < 1 || limit > 500) {
      throw new WrongUse({ zh: "--limit 应是 1 到 500 的整数", en: "--limit must be a whole number from 1 to 500" });
    }
    const client = await context.open("read");
    const steps = await client.changes.history({
      limit,
      ...(kind === undefined ? {} : { kind: kind as RecordKind }),
      ...(id === undefined ? {} : { id }),
    });
    if (!context.json) {
      for (const step of steps) {
        context.io.out([step.at, step.state, step.label.code, step.label.subject, String(step.changes)].join("\t"));
      }
    }
    context.result(steps);
    return 0;
  },
};
