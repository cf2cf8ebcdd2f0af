import type { CliCommand } from "../command";
import { versionOf } from "../version-of";
import { workspaceOption } from "../workspace-option";

const MARKS = { same: ["", ""], added: ["{+", "+}"], removed: ["[-", "-]"] } as const;

/** `qunce draft diff ID --version N [--with M]`: what changed by words, added in {+…+} and removed in [-…-]. */
export const draftDiff: CliCommand = {
  name: "draft diff",
  summary: { zh: "比较版本（新增 {+…+}，删去 [-…-]）", en: "compare a version with another or the draft now" },
  args: "ID",
  options: {
    ...workspaceOption,
    version: { type: "string", value: "N", explain: { zh: "从哪一版", en: "from which version" } },
    with: { type: "string", value: "M", explain: { zh: "到哪一版（默认现在）", en: "to which (the draft as it is)" } },
  },
  async run(context) {
    const client = await context.open("read");
    const { id } = await versionOf(client, context);
    const other = context.text("with") === undefined ? undefined : await versionOf(client, context, "with");
    const found = await client.versions.compare({ id, ...(other && { withId: other.id }) });
    if (!context.json) {
      const marked = found.parts.map(({ kind, text }) => {
        const [open, close] = MARKS[kind];
        return open + text + close;
      });
      context.io.out(marked.join(""));
    }
    context.result(found);
    return 0;
  },
};
