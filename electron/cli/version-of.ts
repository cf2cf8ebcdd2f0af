import type { VersionSummary } from "@shared/api/contract/versions";
import { type CliContext, type Client, requiredArgument, WrongUse } from "./command";

/** The version that `ID --version N` names. Throws WrongUse for a number that the draft has no version of. */
export async function versionOf(client: Client, context: CliContext, option = "version"): Promise<VersionSummary> {
  const draftId = requiredArgument(context, "ID");
  const given = context.text(option) ?? "";
  const versions = await client.versions.list({ draftId });
  const found = versions.find(({ number }) => String(number) === given);
  if (found) return found;
  const known = versions.map(({ number }) => number).join(", ") || "—";
  throw new WrongUse({
    zh: `--${option} 要写版本号；这篇有：${known}`,
    en: `--${option} needs the number of a version; this draft has: ${known}`,
  });
}
