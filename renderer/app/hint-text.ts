import type { DateText } from "@shared/domain/wall-time";
import { formatWhen, type Translate } from "../ui/format-when";

/** What tells a search hit apart, with its time as people say it: `2026-11-28 20:00 · VIP群` → 今天 20:00 · VIP群. */
export function hintText(hint: string, today: DateText, t: Translate): string {
  return hint.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, (_, date: string, clock: string) =>
    formatWhen(`${date}T${clock}`, today, t),
  );
}
