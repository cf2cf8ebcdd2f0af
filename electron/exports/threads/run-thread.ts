import type { Worker, WorkerOptions } from "node:worker_threads";
import { QunceError } from "@shared/api/errors";

/** What a thread answers: the bytes of a file. */
export type ThreadAnswer = { readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Lets a library that never gives way write its file in a thread of its own, so that others are answered meanwhile. The
 * thread is ended when nobody wants the file any more: throws EXPORT_CANCELLED.
 */
export async function runThread<Task>(
  start: (options: WorkerOptions) => Worker,
  task: Task,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = start({ workerData: task });
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  const giveUp = () => reject(new QunceError("EXPORT_CANCELLED"));
  signal.addEventListener("abort", giveUp, { once: true });
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`a thread that writes a file ended with ${code}`)));
  try {
    if (signal.aborted) giveUp();
    const { bytes } = await promise;
    return bytes;
  } finally {
    signal.removeEventListener("abort", giveUp);
    await worker.terminate();
  }
}
