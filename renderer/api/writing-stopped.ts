import type { ErrorCode } from "@shared/api/errors";
import { errorCodeOf } from "./error-sentence";

/** After these the store refuses every write until the workspace is opened anew. */
const STOPPED: ReadonlySet<ErrorCode | undefined> = new Set<ErrorCode>(["READ_ONLY", "FILE_CHANGED", "SAVE_UNCERTAIN"]);

/** Whether an operation failed because the workspace can no longer be written: trying the same again cannot help. */
export function isWritingStopped(error: unknown): boolean {
  return STOPPED.has(errorCodeOf(error));
}
