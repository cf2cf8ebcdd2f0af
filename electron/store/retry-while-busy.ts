/** On Windows a virus scanner holds a new file for a moment: renaming it fails with one of these, and works a little later. */
const BUSY = new Set(["EPERM", "EBUSY", "EACCES"]);

/** Pauses between the tries in ms; about two seconds in all. */
const PAUSES = [10, 30, 60, 100, 200, 400, 500, 700];

/** Blocks this thread for so many ms. */
export type Pause = (ms: number) => void;

/** Does some work on files, again and again while another program holds them for a moment; then throws what it failed with. */
export function retryWhileBusy<Result>(work: () => Result, pause: Pause = pauseThread): Result {
  for (const ms of PAUSES) {
    try {
      return work();
    } catch (error) {
      if (!BUSY.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
      pause(ms);
    }
  }
  return work();
}

const pauseThread: Pause = (ms) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};
