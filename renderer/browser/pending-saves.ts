/** Ways to save what is typed but not yet saved, of every form on the screen. */
const flushes = new Set<() => Promise<void>>();

/** Registers a form's way to save now; answers with the way out. */
export function addPendingSave(flush: () => Promise<void>): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Saves everything typed so far: before undo, export, a backup, closing. */
export async function savePending(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}
