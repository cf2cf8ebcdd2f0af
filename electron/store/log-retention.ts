import { transact } from "./transaction";
import type { StepContext } from "./write-step";

const DAY_MS = 86_400_000;

/** Undo reaches back this long, and over the latest steps however old they are. */
export const UNDO_REACH = { days: 30, steps: 200 } as const;

/** How long steps that can no longer be undone stay as history, and how much text of theirs is kept at most. */
export const HISTORY_LIMIT = { days: 365, bytes: 64 * 2 ** 20 } as const;

/**
 * Keeps the log from growing without end. Steps within reach of undo and redo are never touched; older ones are
 * history: kept for a year, the oldest let go earlier when they fill more than 64 MB.
 */
export function trimLog(
  { connection, now }: StepContext,
  limit: { days: number; bytes: number } = HISTORY_LIMIT,
): void {
  const daysAgo = (days: number) => new Date(now() - days * DAY_MS).toISOString();
  transact(connection, () => {
    settle(daysAgo(UNDO_REACH.days));
    connection.run(
      `DELETE FROM "steps" WHERE "state" IN ('settled', 'abandoned', 'upkeep') AND "touchedAt" < ?`,
      daysAgo(limit.days),
    );
    if (fileSize() > limit.bytes) dropOldestHistory();
  });

  function settle(cutoff: string): void {
    connection.run(
      `UPDATE "steps" SET "state" = 'settled' WHERE "state" = 'done' AND "at" < ? AND "seq" <= (
         SELECT "seq" FROM "steps" WHERE "state" = 'done' ORDER BY "seq" DESC LIMIT 1 OFFSET ?)`,
      cutoff,
      UNDO_REACH.steps,
    );
    connection.run(`UPDATE "steps" SET "state" = 'abandoned' WHERE "state" = 'undone' AND "touchedAt" < ?`, cutoff);
  }

  function fileSize(): number {
    return Number(connection.pragma("page_count")) * Number(connection.pragma("page_size"));
  }

  function dropOldestHistory(): void {
    connection.run(
      `DELETE FROM "steps" WHERE "seq" IN (SELECT "seq" FROM (
         SELECT s."seq", sum(coalesce(octet_length(c."before"), 0) + coalesce(octet_length(c."after"), 0))
           OVER (ORDER BY s."seq" DESC) AS "bytes"
         FROM "steps" s JOIN "changes" c ON c."step" = s."seq" WHERE s."state" IN ('settled', 'abandoned', 'upkeep')
       ) WHERE "bytes" > ?)`,
      limit.bytes,
    );
  }
}
