/** Characters that Windows refuses in names, and the full-width ones that read the same. */
const REPLACED: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  ":": "：",
  '"': "＂",
  "/": "／",
  "\\": "＼",
  "|": "｜",
  "?": "？",
  "*": "＊",
};

/** Control characters, and the invisible ones that turn a name around (`txt.exe`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this pattern finds
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/g;

const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

/**
 * A text as (part of) a file name that Windows, macOS, phones and archives take: no separators, no device names, no
 * trailing dots, at most `maxBytes` of UTF-8, never cut inside a character. `fallback` when nothing is left.
 */
export function safeFileName(text: string, fallback: string, maxBytes = 120): string {
  const shown = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(UNSEEN, "")
    .replace(/[<>:"/\\|?*]/g, (sign) => REPLACED[sign] ?? "");
  const cut = cutToBytes(trimmed(shown), maxBytes);
  const name = trimmed(cut) || fallback;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Leading dots hide a file on some systems, trailing dots and blanks vanish on Windows. */
function trimmed(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && ". ".includes(name.charAt(from))) from++;
  while (to > from && ". ".includes(name.charAt(to - 1))) to--;
  return name.slice(from, to);
}

function cutToBytes(text: string, maxBytes: number): string {
  // A UTF-16 unit is at most three bytes, so short names need no counting.
  if (text.length * 3 <= maxBytes) return text;
  let bytes = 0;
  let kept = "";
  for (const { segment } of segmenter.segment(text)) {
    bytes += utf8Bytes(segment);
    if (bytes > maxBytes) break;
    kept += segment;
  }
  return kept;
}

function utf8Bytes(segment: string): number {
  let bytes = 0;
  for (const character of segment) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
