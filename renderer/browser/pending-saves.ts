type PendingSave = {
  readonly flush: () => Promise<void>;
  readonly isStuck: () => boolean;
  readonly isLostOnLeaving: () => boolean;
};

/** What is typed but perhaps not saved, of every form on the screen. */
const pending = new Set<PendingSave>();

/**
 * Registers a form's way to save now, whether its last save failed, and whether what it holds would be gone with the
 * form; answers with the way out.
 */
export function addPendingSave(
  flush: () => Promise<void>,
  isStuck: () => boolean = () => false,
  isLostOnLeaving: () => boolean = () => false,
): () => void {
  const save = { flush, isStuck, isLostOnLeaving };
  pending.add(save);
  return () => pending.delete(save);
}

/** Saves everything typed so far: before undo, export, a backup, closing. */
export async function savePending(): Promise<void> {
  await Promise.all([...pending].map((save) => save.flush()));
}

/** Whether something typed could not be saved: leaving the page now would lose it. */
export function hasStuckSave(): boolean {
  return [...pending].some((save) => save.isStuck());
}

/** Whether going to another screen or record would lose something typed. */
export function wouldLoseOnLeaving(): boolean {
  return [...pending].some((save) => save.isLostOnLeaving());
}
