import type { CliCommand } from "../command";
import { versionOf } from "../version-of";
import { workspaceOption } from "../workspace-option";

/** `qunce draft restore ID --version N`: a version becomes the draft's text again, as a new newest version. */
export const draftRestore: CliCommand = {
  name: "draft restore",
  summary: { zh: "把文案恢复成某个版本（现在的也留着）", en: "go back to a version of a draft" },
  args: "ID",
  options: {
    ...workspaceOption,
    version: { type: "string", value: "N", explain: { zh: "版本号", en: "number of the version" } },
  },
  async run(context) {
    const client = await context.open("write");
    const { id, number } = await versionOf(client, context);
    const draft = await client.versions.takeBack({ id });
    context.say({
      zh: `“${draft.title}”已恢复成第 ${number} 版，原来的文字也留作一版。用 qunce undo 可撤销。`,
      en: `“${draft.title}” is version ${number} again; the text before it is a version too. qunce undo takes it back.`,
    });
    context.result({ restored: number, draft });
    return 0;
  },
};
