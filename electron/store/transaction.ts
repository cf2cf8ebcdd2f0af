import type { Connection } from "./connection";

/** Thrown inside `transact` to take everything back without an error: answers with `result`. */
export class TakeBack<Result> {
  constructor(readonly result: Result) {}
}

/**
 * Runs `work` in one immediate transaction and commits it; on any error everything is taken back.
 * Immediate, because a transaction that starts by reading and then writes can fail at once whatever the timeout.
 */
export function transact<Result>(connection: Connection, work: () => Result | TakeBack<Result>): Result {
  connection.run("BEGIN IMMEDIATE");
  try {
    const result = work();
    if (result instanceof TakeBack) {
      connection.run("ROLLBACK");
      return result.result;
    }
    connection.run("COMMIT");
    return result;
  } catch (error) {
    // After a full disk SQLite may have rolled back by itself.
    if (connection.driver.inTransaction) connection.run("ROLLBACK");
    throw error;
  }
}
