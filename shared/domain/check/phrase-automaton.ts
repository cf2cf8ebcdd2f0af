/** Finds any number of phrases in one pass over a text (Aho–Corasick). */
export type PhraseAutomaton = {
  readonly lengths: Int32Array;
  readonly search: (text: string, onHit: (phrase: number, end: number) => void) => void;
};

const NONE = -1;

/**
 * Builds the automaton. Children of a state are a linked list in flat arrays: beyond the root nearly every state has one
 * or two; the root, where most of a text is spent, has one slot for every UTF-16 unit.
 */
export function phraseAutomaton(phrases: readonly string[]): PhraseAutomaton {
  const size = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const unit = new Uint16Array(size);
  const child = new Int32Array(size).fill(NONE);
  const sibling = new Int32Array(size).fill(NONE);
  const fail = new Int32Array(size);
  /** The nearest state on the way of failing, itself included, at which a phrase ends. */
  const ending = new Int32Array(size).fill(NONE);
  const phrasesAt: number[][] = [];
  const root = new Int32Array(65_536);
  let states = 1;

  const step = (state: number, next: number): number => {
    if (state === 0) return root[next] || NONE;
    for (let at = child[state] ?? NONE; at !== NONE; at = sibling[at] ?? NONE) if (unit[at] === next) return at;
    return NONE;
  };
  const grow = (state: number, next: number): number => {
    const made = states;
    states += 1;
    unit[made] = next;
    sibling[made] = child[state] ?? NONE;
    child[state] = made;
    if (state === 0) root[next] = made;
    return made;
  };

  phrases.forEach((phrase, id) => {
    if (phrase === "") return;
    let state = 0;
    for (let index = 0; index < phrase.length; index++) {
      const next = phrase.charCodeAt(index);
      const known = step(state, next);
      state = known === NONE ? grow(state, next) : known;
    }
    phrasesAt[state] = [...(phrasesAt[state] ?? []), id];
  });

  const queue: number[] = [];
  for (let at = child[0] ?? NONE; at !== NONE; at = sibling[at] ?? NONE) queue.push(at);
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    ending[state] = phrasesAt[state] ? state : (ending[fail[state] ?? 0] ?? NONE);
    for (let at = child[state] ?? NONE; at !== NONE; at = sibling[at] ?? NONE) {
      fail[at] = following(fail[state] ?? 0, unit[at] ?? 0);
      queue.push(at);
    }
  }

  function following(from: number, next: number): number {
    let state = from;
    for (;;) {
      const to = step(state, next);
      if (to !== NONE) return to;
      if (state === 0) return 0;
      state = fail[state] ?? 0;
    }
  }

  return {
    lengths: Int32Array.from(phrases, (phrase) => phrase.length),
    search(text, onHit) {
      let state = 0;
      for (let index = 0; index < text.length; index++) {
        const next = text.charCodeAt(index);
        state = state === 0 ? (root[next] ?? 0) : following(state, next);
        if (state === 0) continue;
        for (let at = ending[state] ?? NONE; at !== NONE; at = ending[fail[at] ?? 0] ?? NONE) {
          for (const phrase of phrasesAt[at] ?? []) onHit(phrase, index + 1);
        }
      }
    },
  };
}
