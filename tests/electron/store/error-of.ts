import { QunceError } from "@shared/api/errors";

/** The code and params a piece of work fails with; `done` when it does not fail, the error itself when it is none of ours. */
export function errorOf(work: () => unknown): unknown {
  try {
    work();
    return "done";
  } catch (error) {
    return error instanceof QunceError ? { code: error.code, params: error.params } : error;
  }
}
