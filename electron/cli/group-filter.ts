import type { CliContext, Client, CliOption } from "./command";
import { idsOf } from "./ids-of";

/** `--group`: the groups that something is about, everything without it. */
export const groupFilter = {
  group: {
    type: "string",
    multiple: true,
    value: "G",
    explain: { zh: "只要这个社群（名称或编号，可多次）", en: "only this group (name or id; may be repeated)" },
  },
} as const satisfies Record<string, CliOption>;

/** The ids of the groups asked for; none means all. Throws wrong use for an unknown one. */
export function chosenGroups(context: Pick<CliContext, "texts">, client: Client): Promise<string[]> {
  return idsOf(client, "groups", context.texts("group"));
}
