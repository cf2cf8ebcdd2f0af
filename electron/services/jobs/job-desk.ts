import type { ExportNews } from "@shared/api/contract/export-jobs";
import { QunceError } from "@shared/api/errors";
import { Job, whenAborted } from "./job";

/** Ended jobs that are remembered for whoever asks a moment too late. */
const MOST_REMEMBERED = 50;

/** How long a listener waits for a job that nobody has begun, in ms. */
const PATIENCE_MS = 60_000;

/** Whose job it is: the id its caller chose, and what is aborted when that caller goes away. */
type Caller = { readonly jobId?: string | undefined; readonly hungUp?: AbortSignal | undefined };

/** Every file that is being made, under the id its caller chose: whoever knows the id can follow it and give it up. */
export class JobDesk {
  readonly #known = new Map<string, Job>();
  readonly #running = new Map<Job, Promise<unknown>>();
  readonly #closing = new AbortController();
  #arrival = Promise.withResolvers<void>();

  /** Runs work as a job until it is done, given up, or its caller is gone. Throws EXPORT_CANCELLED, INVALID_INPUT for an id in use. */
  async run<T>({ jobId, hungUp }: Caller, work: (job: Job) => Promise<T> | T): Promise<T> {
    const job = new Job(hungUp);
    if (jobId !== undefined) this.#keep(jobId, job);
    const made = job.run(work);
    // Waited for by `close`, which does not ask how it ended.
    this.#running.set(
      job,
      made.catch(() => {}),
    );
    try {
      return await made;
    } finally {
      this.#running.delete(job);
    }
  }

  /** What happens to a job, from now to its end; nothing for one that nobody begins. */
  async *news(jobId: string, listener: AbortSignal = this.#closing.signal): AsyncGenerator<ExportNews, void> {
    const job = await this.#awaited(jobId, listener);
    if (job) yield* job.news(listener);
  }

  /** Gives a job up; false when none is going under this id. */
  cancel(jobId: string): boolean {
    return this.#known.get(jobId)?.cancel() ?? false;
  }

  /** Gives everything up and waits until nothing of it is left. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const job of this.#running.keys()) job.cancel();
    await Promise.all(this.#running.values());
  }

  #keep(jobId: string, job: Job): void {
    if (this.#known.has(jobId)) throw new QunceError("INVALID_INPUT", { reason: "jobId:in_use" });
    this.#known.set(jobId, job);
    const ended = [...this.#known].filter(([, { ended }]) => ended).map(([id]) => id);
    for (const id of ended.slice(0, Math.max(0, ended.length - MOST_REMEMBERED))) this.#known.delete(id);
    this.#arrival.resolve();
    this.#arrival = Promise.withResolvers();
  }

  async #awaited(jobId: string, listener: AbortSignal): Promise<Job | undefined> {
    const over = AbortSignal.any([listener, this.#closing.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const given = whenAborted(over);
    while (!over.aborted && !this.#known.has(jobId)) await Promise.race([this.#arrival.promise, given]);
    return this.#known.get(jobId);
  }
}
