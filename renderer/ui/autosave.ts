/** Whether what is on the screen is in the file. */
export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "dirty" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: "conflict"; readonly keepMine: () => void; readonly takeTheirs: () => void };

type Versioned = { readonly revision: number };

/** What autosave needs from outside: saving, reading again, timers, and someone to tell. */
export type AutosavePorts<R extends Versioned, F extends object> = {
  /** Writes the changes on top of `revision`; fails with a conflict when the record has moved on. */
  readonly save: (changes: Partial<F>, revision: number) => Promise<R>;
  readonly reload: () => Promise<R>;
  readonly isConflict: (error: unknown) => boolean;
  /** Whether the same save may succeed later without any change. */
  readonly mayRetry: (error: unknown) => boolean;
  readonly onChange: () => void;
  readonly after: (ms: number, work: () => void) => () => void;
};

/** Saves this long after typing stopped… */
const PAUSE_MS = 400;
/** …and at the latest this long after it began: with the editor's own pause, unbroken typing loses less than a second to a crash. */
const LONGEST_MS = 500;
const RETRY_MS = 5000;

/** Saves a record's edited fields by themselves and merges them with what arrives from elsewhere. */
export type Autosave<R extends Versioned, F extends object> = {
  /** The record with the edits laid over it. */
  values(): R;
  state(): SaveState;
  patch(changes: Partial<F>): void;
  /** Takes in the record as the server has it now. */
  adopt(record: R): void;
  flush(): Promise<void>;
  dispose(): void;
};

/**
 * Makes an autosave for one record. Edits lie over the record until the server has them; a field that only the server
 * changed is adopted silently, a field that both changed asks. Text as typed (a blank at its end) stays on the screen
 * although the server keeps it trimmed, until a later revision replaces it.
 */
export function createAutosave<R extends Versioned & F, F extends object>(
  record: R,
  ports: AutosavePorts<R, F>,
): Autosave<R, F> {
  let base = record;
  let edits: Partial<F> = {};
  let sending: Partial<F> | undefined;
  let asTyped: Partial<F> = {};
  let trouble: SaveState | undefined;
  let running: Promise<void> | undefined;
  let stopPause: (() => void) | undefined;
  let stopLongest: (() => void) | undefined;
  let values = record;

  const isDirty = () => Object.keys(edits).length > 0;

  const show = () => {
    values = { ...base, ...asTyped, ...sending, ...edits };
    ports.onChange();
  };

  const stopTimers = () => {
    stopPause?.();
    stopLongest?.();
    stopPause = undefined;
    stopLongest = undefined;
  };

  const flush = (): Promise<void> => {
    stopTimers();
    if (running) return running.then(() => (isDirty() && !trouble ? flush() : undefined));
    if (!isDirty()) return Promise.resolve();
    trouble = undefined;
    sending = edits;
    edits = {};
    running = send(sending).finally(() => {
      running = undefined;
      show();
    });
    show();
    return running.then(() => (isDirty() && !trouble && !stopPause ? flush() : undefined));
  };

  const send = async (changes: Partial<F>): Promise<void> => {
    try {
      const saved = await ports.save(changes, base.revision);
      asTyped = { ...asTyped, ...changes };
      if (saved.revision >= base.revision) base = saved;
      sending = undefined;
    } catch (error) {
      sending = undefined;
      edits = { ...changes, ...edits };
      if (ports.isConflict(error)) await meetConflict();
      else fail(error);
    }
  };

  const fail = (error: unknown) => {
    trouble = { kind: "failed", error, retry: () => void flush() };
    if (ports.mayRetry(error)) stopPause = ports.after(RETRY_MS, () => void flush());
  };

  const meetConflict = async () => {
    try {
      const theirs = await ports.reload();
      const before = base;
      const clash = Object.keys(edits).some((key) => {
        const name = key as keyof F;
        return !isSame(theirs[name], before[name]) && !isSame(theirs[name], edits[name]);
      });
      asTyped = {};
      if (!clash) {
        base = theirs;
        stopPause = ports.after(0, () => void flush());
        return;
      }
      trouble = {
        kind: "conflict",
        keepMine: () => {
          base = theirs;
          void flush();
        },
        takeTheirs: () => {
          base = theirs;
          edits = {};
          trouble = undefined;
          show();
        },
      };
    } catch (error) {
      fail(error);
    }
  };

  return {
    values: () => values,
    state: () => {
      if (sending) return { kind: "saving" };
      if (trouble) return trouble;
      return isDirty() ? { kind: "dirty" } : { kind: "saved" };
    },
    patch: (changes) => {
      edits = { ...edits, ...changes };
      stopPause?.();
      stopPause = ports.after(PAUSE_MS, () => void flush());
      stopLongest ??= ports.after(LONGEST_MS, () => void flush());
      show();
    },
    adopt: (next) => {
      if (next.revision <= base.revision || isDirty() || sending) return;
      base = next;
      asTyped = {};
      show();
    },
    flush,
    dispose: () => {
      void flush();
    },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
