import { statSync } from "node:fs";

/** Whether the file at a path is still the one it was when the watch began. */
export type FileWatch = { isSame(): boolean };

/** Remembers which file lies at `path`: one that was moved, deleted or swapped would take writes into nothing. */
export function watchFile(path: string): FileWatch {
  const opened = identityOf(path);
  return { isSame: () => identityOf(path) === opened };
}

function identityOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : "missing";
}
