/** Longest content line of iCalendar, in octets without the line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** Folds a content line by octets of UTF-8, between characters: an emoji's four octets stay together. */
export function foldLine(line: string): string {
  // A UTF-16 unit is at most three octets, so a short line needs no counting.
  if (line.length * 3 <= MAX_OCTETS) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const code = line.codePointAt(index) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_OCTETS) {
      pieces.push(line.slice(from, index));
      from = index;
      // The blank that marks a continued line counts too.
      octets = 1;
    }
    octets += size;
    index += size === 4 ? 2 : 1;
  }
  pieces.push(line.slice(from));
  return pieces.join("\r\n ");
}
