import type { GuardFinding } from "@shared/domain/guard";
import type { Settings } from "@shared/domain/settings";
import type { Translate } from "../format-when";

/** What a warning says, with its numbers; names in `planning:guard`. */
export function guardSentence(
  finding: GuardFinding,
  { quietHours }: Pick<Settings, "quietHours">,
  t: Translate,
): string {
  const { kind, count, limit } = finding;
  const isSame = (kind === "repeat" && count === 100) || (kind === "crowded" && count === 0);
  return t(`planning:guard.${kind}${isSame ? "Same" : ""}`, { count: count ?? 0, limit: limit ?? 0, ...quietHours });
}
