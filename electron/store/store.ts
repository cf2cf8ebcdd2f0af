import type { Connection } from "./connection";
import type { ReadDb, WriteDb } from "./database";

/** What a step did: a code the screen has a sentence for, and what it did it to. */
export type ChangeLabel = { readonly code: string; readonly subject: string };

/** Why nothing can be written: asked for, in use elsewhere, the file or folder is protected, the disk failed, the file was swapped. */
export type ReadOnlyReason = "asked" | "locked" | "file" | "folder" | "disk" | "changed";

/** An open workspace. */
export type Store = {
  readonly path: string;
  readonly readOnly: ReadOnlyReason | null;
  readonly db: ReadDb;
  /**
   * One transaction and one step of undo; a step that changed nothing leaves no trace.
   * Steps with the same `mergeKey` within a minute of each other become one (typing). `isUpkeep` is for what nobody did:
   * it is written down, undo passes over it, and what was undone can still be redone.
   * Throws READ_ONLY, DISK_FULL, SAVE_UNCERTAIN, FILE_CHANGED, and whatever `work` throws; then nothing has changed.
   */
  write<Result>(
    label: ChangeLabel,
    work: (tx: WriteDb) => Result,
    options?: { readonly mergeKey?: string | undefined; readonly isUpkeep?: boolean | undefined },
  ): Result;
  now(): number;
  newId(): string;
  close(): void;
  /** The connection itself, for the files of this folder alone. */
  readonly connection: Connection;
  /** Runs work that changes the file outside a new step (undo, redo), with the same guards; for the files of this folder alone. */
  guarded<Result>(work: () => Result): Result;
};
