import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import type { WriteDb } from "./database";
import { drainLongQueue } from "./search/search-queue";
import type { ChangeLabel } from "./store";
import { TakeBack, transact } from "./transaction";

/** Edits with the same merge key at most this far apart are one step. */
const MERGE_WITHIN_MS = 60_000;

/** SQL for the number of the next writing, undoing or redoing of a step. */
export const NEXT_TOUCH = `(SELECT coalesce(max("touch"), 0) + 1 FROM "steps")`;

/** What a step is written with. */
export type StepContext = {
  readonly connection: Connection;
  readonly now: () => number;
  readonly newId: () => string;
};

export type StepOptions = { readonly mergeKey?: string | undefined; readonly isUpkeep?: boolean | undefined };

type LastStep = { seq: number; state: string; mergeKey: string | null; at: string };

/** Runs `work` as one logged step; see `Store.write`. */
export function writeStep<Result>(
  { connection, now, newId }: StepContext,
  label: ChangeLabel,
  work: (tx: WriteDb) => Result,
  { mergeKey, isUpkeep = false }: StepOptions = {},
): Result {
  const at = new Date(now()).toISOString();
  return transact(connection, () => {
    const merged = mergeKey === undefined ? undefined : findStepToExtend(connection, mergeKey, at);
    const state = isUpkeep ? "upkeep" : "done";
    const seq = merged ?? addStep(connection, { id: newId(), label, at, mergeKey: mergeKey ?? null, state });
    const before = totalChanges(connection);
    const result = insideStep(connection, seq, "logged", () => work(connection.writable(at)));
    assertDoneAtOnce(result);
    const changedNothing = totalChanges(connection) === before + 2;
    if (changedNothing || (merged === undefined && !hasChanges(connection, seq))) return new TakeBack(result);
    if (merged === undefined && !isUpkeep) abandonUndone(connection);
    else if (merged !== undefined) growStep(connection, merged, at);
    drainLongQueue(connection);
    return result;
  });
}

/** Lets changes through while `work` runs: `logged` ones are written down, `replayed` ones are undo and redo at work. */
export function insideStep<Result>(
  connection: Connection,
  seq: number,
  mode: "logged" | "replayed",
  work: () => Result,
): Result {
  connection.run(`INSERT INTO "open_step" ("step", "logged") VALUES (?, ?)`, seq, mode === "logged" ? 1 : 0);
  const result = work();
  connection.run(`DELETE FROM "open_step"`);
  return result;
}

/** Enters a step into the log and answers with its number. */
export function addStep(
  connection: Connection,
  step: {
    readonly id: string;
    readonly label: ChangeLabel;
    readonly at: string;
    readonly mergeKey: string | null;
    readonly state: "done" | "upkeep";
  },
): number {
  const row = connection.get<{ seq: number }>(
    `INSERT INTO "steps" ("id", "code", "subject", "at", "touchedAt", "touch", "mergeKey", "state")
     VALUES (?, ?, ?, ?, ?, ${NEXT_TOUCH}, ?, ?) RETURNING "seq"`,
    step.id,
    step.label.code,
    step.label.subject,
    step.at,
    step.at,
    step.mergeKey,
    step.state,
  );
  if (!row) throw new QunceError("INTERNAL", { ref: "step" });
  return row.seq;
}

/** The last step, if it stands and is the same bit of typing: undone steps after it forbid growing it. */
function findStepToExtend(connection: Connection, mergeKey: string, at: string): number | undefined {
  const last = connection.get<LastStep>(
    `SELECT "seq", "state", "mergeKey", "at" FROM "steps" ORDER BY "seq" DESC LIMIT 1`,
  );
  if (last?.state !== "done" || last.mergeKey !== mergeKey) return undefined;
  return Math.abs(Date.parse(at) - Date.parse(last.at)) <= MERGE_WITHIN_MS ? last.seq : undefined;
}

function growStep(connection: Connection, seq: number, at: string): void {
  connection.run(`UPDATE "steps" SET "at" = ?, "touchedAt" = ?, "touch" = ${NEXT_TOUCH} WHERE "seq" = ?`, at, at, seq);
}

/** Something else was done: what had been undone can no longer be done again, and stays as history. */
function abandonUndone(connection: Connection): void {
  connection.run(`UPDATE "steps" SET "state" = 'abandoned' WHERE "state" = 'undone'`);
}

function hasChanges(connection: Connection, seq: number): boolean {
  return connection.get(`SELECT 1 FROM "changes" WHERE "step" = ? LIMIT 1`, seq) !== undefined;
}

function totalChanges(connection: Connection): number {
  return connection.get<{ n: number }>("SELECT total_changes() AS n")?.n ?? 0;
}

/** A promise would run on after the commit, outside the step. */
function assertDoneAtOnce(result: unknown): void {
  if (result instanceof Promise) throw new TypeError("store.write: the work must be synchronous");
}
