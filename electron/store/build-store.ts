import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import type { FileWatch } from "./file-watch";
import type { FileLock } from "./lock-file";
import type { ReadOnlyReason, Store } from "./store";
import { tidyUp } from "./tidy-up";
import { type StepContext, writeStep } from "./write-step";

/** What a store is made of once its file is open. */
export type StoreParts = {
  readonly path: string;
  readonly context: StepContext;
  readonly readOnly: ReadOnlyReason | null;
  readonly watch: FileWatch;
  readonly lock?: FileLock | undefined;
};

/** The open workspace as the app sees it: guards every write, and turns read-only when the disk or the file fails. */
export function buildStore({ path, context, readOnly, watch, lock }: StoreParts): Store {
  const { connection, now, newId } = context;
  let reason = readOnly;

  function assertWritable(): void {
    if (reason === "changed") throw new QunceError("FILE_CHANGED", { path });
    if (reason) throw new QunceError("READ_ONLY", { reason });
    if (watch.isSame()) return;
    reason = "changed";
    throw new QunceError("FILE_CHANGED", { path });
  }

  function guarded<Result>(work: () => Result): Result {
    assertWritable();
    try {
      return work();
    } catch (error) {
      // Whether that save reached the disk is unknown: going on could build on something that is not there.
      if (error instanceof QunceError && error.code === "SAVE_UNCERTAIN") reason = "disk";
      throw error;
    }
  }

  return {
    path,
    get readOnly() {
      return reason;
    },
    db: connection,
    connection,
    guarded,
    write: (label, work, options) => guarded(() => writeStep(context, label, work, options)),
    now,
    newId,
    close() {
      if (!connection.driver.open) return;
      if (reason === null) tidyUpIfPossible(connection);
      connection.close();
      lock?.release();
    },
  };
}

/** On a full disk the file is closed all the same: tidying only saves the next opening some work. */
function tidyUpIfPossible(connection: Connection): void {
  try {
    tidyUp(connection);
    connection.pragma("optimize");
  } catch (error) {
    if (!(error instanceof QunceError)) throw error;
  }
}
