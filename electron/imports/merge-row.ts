import {
  appPrints,
  IMPORT_PARTS,
  type ImportFields,
  type ImportKey,
  type ImportPart,
  type Prints,
  partFields,
} from "./import-key";

/** What a row that was imported before does to its message now. */
export type RowMerge = {
  /** Fields to change; none when the message stays as it is. */
  readonly changes: Partial<ImportFields>;
  /** Parts changed in the file and in the app, to different values: the app's stand. */
  readonly kept: readonly ImportPart[];
  /** The hashes to remember of the file, once the changes are in. */
  readonly file: Prints;
  /** Parts whose stored hash is to be taken anew from the changed message. */
  readonly taken: readonly ImportPart[];
};

/**
 * Merges part by part, from three sides: the file then (`key.file`), the file now, and the app. What did not change in the file keeps
 * the app's value; what changed only in the file is taken; what changed in both stays the app's, and is reported. What the file has
 * no column for (`covered`) has not changed in it.
 */
export function mergeRow(
  key: ImportKey,
  current: ImportFields,
  file: Prints,
  fields: ImportFields,
  covered: ReadonlySet<ImportPart>,
): RowMerge {
  const changed = IMPORT_PARTS.filter((part) => covered.has(part) && file[part] !== key.file[part]);
  if (changed.length === 0) return { changes: {}, kept: [], file: key.file, taken: [] };
  const now = appPrints(current);
  const wanted = appPrints(fields);
  const open = changed.filter((part) => now[part] !== wanted[part]);
  const kept = open.filter((part) => now[part] !== key.app[part]);
  const taken = changed.filter((part) => !kept.includes(part));
  const changes = Object.fromEntries(
    open.filter((part) => !kept.includes(part)).flatMap((part) => partFields[part].map((name) => [name, fields[name]])),
  ) as Partial<ImportFields>;
  const remembered = IMPORT_PARTS.map((part) => [part, taken.includes(part) ? file[part] : key.file[part]]);
  return { changes, kept, file: Object.fromEntries(remembered) as Prints, taken };
}
