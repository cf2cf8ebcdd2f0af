/** The longest note of a record, in UTF-16 units. */
const LONGEST_NOTE = 20_000;

/** A note with a remark at its end, unless it stands there already; as much of the remark as a note has room for. */
export function noteWithLine(note: string, remark: string): string {
  if (remark === "" || `\n${note}\n`.includes(`\n${remark}\n`)) return note;
  return (note === "" ? remark : `${note}\n${remark}`).slice(0, LONGEST_NOTE).toWellFormed();
}
