import type { RowProblem } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import type { MessageStatus } from "@shared/domain/message";
import type { WallTime } from "@shared/domain/wall-time";
import { planWords } from "./plan-words";
import type { RowCells } from "./row-cells";

/** The status a row goes in with. */
export type RowStatus = {
  readonly status: MessageStatus;
  readonly skipReason: string;
  readonly problems: readonly RowProblem[];
};

/**
 * Reads the status cell. 完成 and 是 mean written for a day to come and sent for one gone by; what goes in as sent is always said.
 * Without any status column, or with a word nobody knows, a message with text is ready; an empty cell among others means it is not.
 */
export function rowStatus(row: RowCells, at: WallTime, now: WallTime, hasText: boolean): RowStatus {
  const cell = row.get("status");
  const unsaid = hasText ? "ready" : "planned";
  if (cell.value === "") return { status: row.has("status") ? "planned" : unsaid, skipReason: "", problems: [] };
  const word = planWords.statuses.get(wordKey(cell.value));
  switch (word) {
    case undefined:
      return { status: unsaid, skipReason: "", problems: [row.problem("notice", "status_unknown", cell)] };
    case "done":
      return at > now ? { status: "ready", skipReason: "", problems: [] } : sent(row);
    case "sent":
      return sent(row);
    case "skipped":
      return { status: "skipped", skipReason: cell.value.slice(0, 200), problems: [] };
    default:
      return { status: word, skipReason: "", problems: [] };
  }
}

function sent(row: RowCells): RowStatus {
  return { status: "sent", skipReason: "", problems: [row.problem("notice", "marked_sent", row.get("status"))] };
}
