import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import type { ReadDb } from "./database";
import { applyImage, type ChangeRow } from "./replay";
import { drainLongQueue } from "./search/search-queue";
import { type Step, type StepRow, stepColumns, toStep } from "./step-row";
import type { Store } from "./store";
import { transact } from "./transaction";
import { insideStep, NEXT_TOUCH } from "./write-step";

/** What undo and redo would do now. */
export function changeState(db: ReadDb): { undo: Step | null; redo: Step | null } {
  const undoable = nextToUndo(db);
  const redoable = nextToRedo(db);
  return { undo: undoable ? toStep(undoable) : null, redo: redoable ? toStep(redoable) : null };
}

/** Takes the last step back, also one from before a restart, and answers with it. Throws NOTHING_TO_UNDO. */
export function undo(store: Store): Step {
  return store.guarded(() =>
    transact(store.connection, () => {
      const step = nextToUndo(store.db);
      if (!step) throw new QunceError("NOTHING_TO_UNDO");
      replay(store, step, "undone");
      return toStep(step);
    }),
  );
}

/** Does the step again that was taken back last, and answers with it. Throws NOTHING_TO_REDO. */
export function redo(store: Store): Step {
  return store.guarded(() =>
    transact(store.connection, () => {
      const step = nextToRedo(store.db);
      if (!step) throw new QunceError("NOTHING_TO_REDO");
      replay(store, step, "done");
      return toStep(step);
    }),
  );
}

function nextToUndo(db: ReadDb): StepRow | undefined {
  return db.get<StepRow>(`SELECT ${stepColumns} FROM "steps" s WHERE s."state" = 'done' ORDER BY s."seq" DESC LIMIT 1`);
}

function nextToRedo(db: ReadDb): StepRow | undefined {
  return db.get<StepRow>(`SELECT ${stepColumns} FROM "steps" s WHERE s."state" = 'undone' ORDER BY s."seq" LIMIT 1`);
}

/** Puts the images of a step in place: those from before it, or those from after it. In any order: a row is changed once a step, and references are checked at the commit. */
function replay(store: Store, step: StepRow, to: "done" | "undone"): void {
  const { connection } = store;
  insideStep(connection, step.seq, "replayed", () => {
    for (const change of changesOf(connection, step.seq)) {
      applyImage(connection, change, to === "undone" ? change.before : change.after);
    }
  });
  const touchedAt = new Date(store.now()).toISOString();
  connection.run(
    `UPDATE "steps" SET "state" = ?, "touchedAt" = ?, "touch" = ${NEXT_TOUCH} WHERE "seq" = ?`,
    to,
    touchedAt,
    step.seq,
  );
  drainLongQueue(connection);
}

function changesOf(connection: Connection, seq: number): ChangeRow[] {
  return connection.all<ChangeRow>(
    `SELECT "seq", "kind", "id", "before", "after", "revision" FROM "changes" WHERE "step" = ?`,
    seq,
  );
}
