import type { ExportProgress, LeftOut } from "@shared/api/contract/export-jobs";
import { client } from "../../api/client";

/** A file that is made, and what is not in it although it belongs there. */
export type Followed<T> = { readonly made: T; readonly leftOut: readonly LeftOut[] };

/** Makes a call that takes a job id, tells how far it is, and gives it up when `signal` is aborted: it then fails with EXPORT_CANCELLED. */
export async function followJob<T>(
  call: (jobId: string) => Promise<T>,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void = () => {},
): Promise<Followed<T>> {
  const jobId = crypto.randomUUID();
  const giveUp = () => void client.exports.cancel({ jobId });
  signal.addEventListener("abort", giveUp, { once: true });
  // Ended with the call: one that is refused at the door never becomes a job, and would be waited for in vain.
  const listening = new AbortController();
  const leftOut = listen(jobId, listening.signal, onProgress);
  try {
    const made = await call(jobId);
    return { made, leftOut: await leftOut };
  } finally {
    listening.abort();
    signal.removeEventListener("abort", giveUp);
  }
}

/** Hands on what is told of a job; answers what it left out. A broken line costs the bar, not the file. */
async function listen(
  jobId: string,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<readonly LeftOut[]> {
  try {
    for await (const news of await client.exports.progress({ jobId }, { signal })) {
      if (news.kind === "end") return news.leftOut;
      onProgress(news);
    }
  } catch {
    return [];
  }
  return [];
}
