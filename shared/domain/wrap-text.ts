/** May not begin a line: closing marks and the like hang on the line before. */
const NOT_FIRST = "，。！？；：、）】》」』”’…—～·,.!?;:)]}%°";
/** May not end a line: it goes with what it opens. */
const NOT_LAST = "（【《「『“‘([{¥￥#";

/** Latin letters half as wide as the rest. */
const NARROW = "fijlrtI";

/** Width of a character in ems, as system fonts set it: a full square for Chinese, a part of it for the rest. */
export function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x20) return 0.3;
  if (code >= 0x30 && code <= 0x39) return 0.58;
  if (NARROW.includes(character)) return 0.38;
  if (code >= 0x41 && code <= 0x5a) return character === "W" || character === "M" ? 0.9 : 0.7;
  if (code >= 0x61 && code <= 0x7a) return character === "w" || character === "m" ? 0.86 : 0.55;
  if (code < 0x2000) return 0.5;
  // Joiners and variation selectors belong to the sign before them.
  return code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) ? 0 : 1;
}

/** Width of a text in ems. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/**
 * Breaks a text into lines of at most `ems` width. Chinese breaks between any two characters but never before a closing
 * mark nor after an opening one; a Latin word stays whole unless it is wider than a line.
 */
export function wrapText(text: string, ems: number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph.trim(), ems));
}

/** Shorter last lines than this look forgotten, in ems. */
const ORPHAN = 3;

/** Breaks a text like `wrapText`, a little earlier where that keeps a last line from holding a character or two. */
export function wrapWithoutOrphan(text: string, ems: number): string[] {
  const lines = wrapText(text, ems);
  if (lines.length < 2) return lines;
  for (let width = ems; width > ems * 0.6; width -= 0.5) {
    const tried = wrapText(text, width);
    if (tried.length > lines.length) break;
    if (textWidth(tried.at(-1) ?? "") >= ORPHAN) return tried;
  }
  return lines;
}

function wrapParagraph(paragraph: string, ems: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(paragraph)) {
    if (line !== "" && textWidth(line + piece.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    while (textWidth(line.trimEnd()) > ems && [...line].length > 1) {
      const fitting = fittingPart(line, ems);
      if (fitting === line) break;
      lines.push(fitting);
      line = line.slice(fitting.length).trimStart();
    }
  }
  return line.trim() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What may not be torn apart: a Latin word with its blank, a Chinese character with the marks that hang on it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let glued = false;
  for (const cluster of text.match(/[A-Za-z0-9][A-Za-z0-9.,:/%+'-]*\s*|[\s\S]/gu) ?? []) {
    const [first = ""] = cluster;
    const hangs = NOT_FIRST.includes(first) || widthOf(cluster) === 0 || first === " ";
    const last = pieces.length - 1;
    if (pieces.length > 0 && (hangs || glued)) pieces[last] += cluster;
    else pieces.push(cluster);
    glued = NOT_LAST.includes(first) || cluster === "\u200d";
  }
  return pieces;
}

/** The longest beginning of an overlong word that fits; at least one character. */
function fittingPart(text: string, ems: number): string {
  let width = 0;
  let part = "";
  for (const character of text) {
    width += widthOf(character);
    if (part !== "" && width > ems) return part;
    part += character;
  }
  return part;
}
