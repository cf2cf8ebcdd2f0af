/** Values that were, the one that is, and those that were taken back. */
export type StepHistory<T> = { readonly past: readonly T[]; readonly present: T; readonly future: readonly T[] };

/** So many steps can be taken back. */
const MOST = 300;

/** A history that begins here. */
export function historyOf<T>(present: T): StepHistory<T> {
  return { past: [], present, future: [] };
}

/** One step on; the same value is no step. */
export function stepped<T>(history: StepHistory<T>, next: T): StepHistory<T> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-MOST), present: next, future: [] };
}

/** One step back; the same history when there is none. */
export function steppedBack<T>({ past, present, future }: StepHistory<T>): StepHistory<T> {
  const [before] = past.slice(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** The step that was taken back, again; the same history when there is none. */
export function steppedAgain<T>({ past, present, future }: StepHistory<T>): StepHistory<T> {
  const [after, ...later] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: later };
}
