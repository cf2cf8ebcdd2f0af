import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import { type DateText, dateOf } from "@shared/domain/wall-time";
import { formatDay, type Translate } from "../../../ui/format-when";

/** When an entry was or will be used last, in words; empty when it was not. */
export function lastUsedInWords(uses: UsesOfEntry | undefined, today: DateText, t: Translate): string {
  const last = uses?.lastUsed;
  if (today === "" || !uses) return "";
  if (last === null || last === undefined) return t("library:uses.inDrafts", { count: uses.count });
  const day = dateOf(last);
  return t(day > today ? "library:uses.planned" : "library:uses.last", { day: formatDay(day, today, t) });
}
