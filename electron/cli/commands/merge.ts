import type { RecordDifference } from "@shared/api/contract/team";
import { choiceOption } from "../choice-option";
import { type CliCommand, type CliContext, requiredArgument } from "../command";
import { givenFile } from "../given-file";
import { givenPassword, passwordOptions } from "../password-option";
import { workspaceOption } from "../workspace-option";

/** `qunce merge`: takes a colleague's pack in, or says what that would do. */
export const mergePack: CliCommand = {
  name: "merge",
  summary: { zh: "取入同事的团队包（.qunce-pack）", en: "take in a colleague's team pack (.qunce-pack)" },
  args: "FILE",
  options: {
    ...workspaceOption,
    preview: { type: "boolean", explain: { zh: "只看会改什么，不取入", en: "only say what would change" } },
    prefer: {
      type: "string",
      value: "mine|theirs",
      explain: { zh: "两边都改了同一处时用哪一边", en: "who wins where both changed the same" },
    },
    ...passwordOptions,
  },
  async run(context) {
    const path = requiredArgument(context, "FILE");
    const prefer = choiceOption(context, "prefer", ["mine", "theirs"]);
    const input = { file: givenFile(path), password: await givenPassword(context) };
    if (context.flag("preview")) return preview(context, input);
    const client = await context.open("write");
    const result = await client.team.merge({ ...input, prefer });
    const { created, updated, same, conflicts, cleared } = result;
    context.say({
      zh: `已取入：新增 ${created}，更新 ${updated}，相同 ${same}，冲突 ${conflicts} 处${cleared > 0 ? `，清掉找不到的引用 ${cleared} 处` : ""}。可以一步撤销。`,
      en: `Taken in: ${created} new, ${updated} updated, ${same} the same, ${conflicts} conflicts${cleared > 0 ? `, ${cleared} references cleared` : ""}. One undo takes it back.`,
    });
    context.result(result);
    return 0;
  },
};

async function preview(context: CliContext, input: { file: File; password: string | undefined }): Promise<0 | 1> {
  const client = await context.open("read");
  const found = await client.team.previewMerge(input);
  if (!context.json) for (const line of found.differences.flatMap(linesOf)) context.io.out(line);
  const isNew = (difference: RecordDifference) => difference.effect !== "changes";
  const fresh = found.differences.filter(isNew).length;
  context.say({
    zh: `新增 ${fresh}，有改动 ${found.differences.length - fresh}，相同 ${found.same}，冲突 ${found.conflicts} 处。`,
    en: `${fresh} new, ${found.differences.length - fresh} changed, ${found.same} the same, ${found.conflicts} conflicts.`,
  });
  context.result(found);
  return found.conflicts > 0 ? 1 : 0;
}

/** One line a record, one more for each unit that differs: what is here, and what the pack says. */
function linesOf({ kind, id, title, effect, units }: RecordDifference): string[] {
  const marks = { mine: "<", theirs: ">", both: "+", conflict: "!" } as const;
  return [
    [effect, kind, id, title].join("\t"),
    ...units.map(({ unit, outcome, mine, theirs }) => `  ${marks[outcome]} ${unit}\t${short(mine)}\t${short(theirs)}`),
  ];
}

function short(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
