/** How long after `g` the second key still belongs to it. */
export const SEQUENCE_MS = 1200;

export type SequenceState = { readonly pending: string; readonly at: number };

export const NO_SEQUENCE: SequenceState = { pending: "", at: 0 };

export type SequenceStep = {
  readonly state: SequenceState;
  readonly match: string | undefined;
  readonly waiting: boolean;
};

/**
 * Reads one stroke on the way through the bindings (`mod+k`, `g c`): which binding it completes, if any, and what
 * to remember for the next one. A stroke that ends no sequence is read again on its own.
 */
export function readStroke(
  state: SequenceState,
  stroke: string,
  now: number,
  bindings: ReadonlySet<string>,
): SequenceStep {
  const pending = state.pending !== "" && now - state.at <= SEQUENCE_MS ? state.pending : "";
  const candidates = pending ? [`${pending} ${stroke}`, stroke] : [stroke];
  for (const candidate of candidates) {
    if (startsSequence(candidate, bindings)) {
      return { state: { pending: candidate, at: now }, match: undefined, waiting: true };
    }
    if (bindings.has(candidate)) return { state: NO_SEQUENCE, match: candidate, waiting: false };
  }
  return { state: NO_SEQUENCE, match: undefined, waiting: false };
}

function startsSequence(candidate: string, bindings: ReadonlySet<string>): boolean {
  for (const binding of bindings) if (binding.startsWith(`${candidate} `)) return true;
  return false;
}
