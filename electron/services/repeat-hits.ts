import { type FactHit, WHOLE_TEXT } from "@shared/domain/check/copy-facts";
import { daysBetween } from "@shared/domain/wall-time";
import type { Store } from "../store/store";
import { checkGuard } from "./check-guard";

/** The guard answers about no longer spans; nobody reads a year of repeats. */
const MOST_DAYS = 366;

/** Which messages of a span say what their group was told lately, by message; one that was let stand is left out. */
export function repeatHits(
  store: Store,
  { from, to }: { readonly from: string; readonly to: string },
): ReadonlyMap<string, readonly FactHit[]> {
  if (daysBetween(from, to) >= MOST_DAYS) return new Map();
  const repeats = checkGuard(store, { from, to }).flatMap(({ kind, messageId, other, count, waived }) => {
    if (kind !== "repeat" || messageId === null || other === null || waived) return [];
    const params = { title: other.title, at: other.at.replace("T", " "), percent: String(count ?? 100) };
    return [[messageId, [{ rule: "repeat.near", ...WHOLE_TEXT, params }]] as const];
  });
  return new Map(repeats);
}
