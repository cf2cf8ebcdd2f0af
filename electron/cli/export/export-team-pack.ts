import type { CliContext, CliOption, ExitCode } from "../command";
import { requiredSpan } from "../day-option";
import { chosenGroups } from "../group-filter";
import { requiredOut } from "../out-option";
import { givenPassword, passwordOptions } from "../password-option";
import { writeExport } from "./write-export";

/** The options of a team pack. */
export const teamPackOptions = {
  "with-staff": {
    type: "boolean",
    explain: { zh: "团队包（pack）里带上成员", en: "a team pack (pack) takes the staff along" },
  },
  draft: {
    type: "string",
    multiple: true,
    value: "ID",
    explain: { zh: "团队包里带上这篇文案（可多次）", en: "a team pack takes this draft along (may be repeated)" },
  },
  author: { type: "string", value: "NAME", explain: { zh: "团队包的署名", en: "who made the team pack" } },
  ...passwordOptions,
} as const satisfies Record<string, CliOption>;

/** A team pack of some days, groups or drafts, or of everything when none are named. */
export async function exportTeamPack(context: CliContext): Promise<ExitCode> {
  const out = requiredOut(context);
  const isSpan = context.text("from") !== undefined || context.text("to") !== undefined;
  const span = isSpan ? requiredSpan(context) : {};
  const password = await givenPassword(context);
  // Making a pack writes down what was handed out, where the workspace can be written to.
  const client = await context.open("write");
  const request = {
    ...span,
    groupIds: await chosenGroups(context, client),
    draftIds: [...context.texts("draft")],
    withStaff: context.flag("with-staff"),
    author: context.text("author"),
    password,
  };
  const what = { zh: "团队包", en: "a team pack " };
  return writeExport(context, client, out, (jobId) => client.team.exportPack({ ...request, jobId }), { what });
}
