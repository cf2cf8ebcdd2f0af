import type { ExportEnd, ExportNews, ExportPhase, LeftOut } from "@shared/api/contract/export-jobs";
import { QunceError } from "@shared/api/errors";
import type { ExportSteps } from "../../exports/exporter";

/** How long a file is written in one go, in ms, before whoever else waits is answered. */
const SLICE_MS = 8;

/** Nothing to wait for. */
const AT_ONCE = Promise.resolve();

/** One file that is being made: how far it is, what it leaves out, and whether anybody still wants it. */
export class Job implements ExportSteps {
  /** Aborted once nobody wants the file any more. */
  readonly signal: AbortSignal;
  readonly #canceller = new AbortController();
  readonly #leftOut: LeftOut[] = [];
  #phase: ExportPhase = "collecting";
  #done = 0;
  #total = 0;
  #end: ExportEnd | undefined;
  #change = Promise.withResolvers<void>();
  #sliceBegan = performance.now();

  /** `hungUp` is aborted when the caller goes away. */
  constructor(hungUp?: AbortSignal) {
    const { signal } = this.#canceller;
    this.signal = hungUp ? AbortSignal.any([hungUp, signal]) : signal;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  readonly advance = (phase: ExportPhase, done: number, total: number): Promise<void> => {
    const isNext = phase !== this.#phase;
    this.#phase = phase;
    this.#done = done;
    this.#total = total;
    if (!isNext && performance.now() - this.#sliceBegan < SLICE_MS) return AT_ONCE;
    return this.#giveWay();
  };

  readonly leaveOut = (item: LeftOut): void => {
    this.#leftOut.push(item);
  };

  /** Gives the job up, if it is still going. */
  cancel(): boolean {
    if (this.ended) return false;
    this.#canceller.abort();
    return true;
  }

  /** Runs the work to its end. Whatever it fails with once nobody wants it is EXPORT_CANCELLED. */
  async run<T>(work: (job: Job) => Promise<T> | T): Promise<T> {
    try {
      await this.#giveWay();
      const made = await work(this);
      this.#stopIfUnwanted();
      this.#finish("made");
      return made;
    } catch (error) {
      this.#finish(this.signal.aborted ? "cancelled" : "failed");
      this.#stopIfUnwanted();
      throw error;
    }
  }

  /** How far it is, again and again until it ends or the listener goes away; a slow listener is told the latest only. */
  async *news(listener: AbortSignal): AsyncGenerator<ExportNews, void> {
    const left = whenAborted(listener);
    while (!listener.aborted) {
      const change = this.#change.promise;
      if (this.#end) {
        yield this.#end;
        return;
      }
      yield { kind: "progress", phase: this.#phase, done: this.#done, total: this.#total };
      await Promise.race([change, left]);
    }
  }

  /** Lets everything else that waits have its turn; throws when the file is not wanted any more. */
  async #giveWay(): Promise<void> {
    this.#tell();
    await new Promise((resolve) => setImmediate(resolve));
    this.#stopIfUnwanted();
    this.#sliceBegan = performance.now();
  }

  #stopIfUnwanted(): void {
    if (this.signal.aborted) throw new QunceError("EXPORT_CANCELLED");
  }

  #finish(outcome: ExportEnd["outcome"]): void {
    this.#end = { kind: "end", outcome, leftOut: this.#leftOut };
    this.#tell();
  }

  #tell(): void {
    const { resolve } = this.#change;
    this.#change = Promise.withResolvers();
    resolve();
  }
}

/** Resolves when the signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) resolve();
  else signal.addEventListener("abort", () => resolve(), { once: true });
  return promise;
}
