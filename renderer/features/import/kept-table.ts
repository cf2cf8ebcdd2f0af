let kept: File | undefined;

/** Keeps a table that was changed by hand and not taken in, so that closing the dialog by mistake loses nothing; gone with the page. */
export function keepTable(file: File | undefined): void {
  kept = file;
}

/** The table that was kept, if any. */
export function keptTable(): File | undefined {
  return kept;
}
