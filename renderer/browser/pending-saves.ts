type PendingSave = { readonly flush: () => Promise<void>; readonly isStuck: () => boolean };

/** What is typed but perhaps not saved, of every form on the screen. */
const pending = new Set<PendingSave>();

/** Registers a form's way to save now, and whether its last save failed; answers with the way out. */
export function addPendingSave(flush: () => Promise<void>, isStuck: () => boolean = () => false): () => void {
  const save = { flush, isStuck };
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
