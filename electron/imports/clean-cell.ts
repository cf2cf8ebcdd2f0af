/** Blanks that trimming leaves: zero-width ones and direction marks. */
const INVISIBLE = new Set(["\u200b", "\u200e", "\u200f", "\u2060", "\ufeff"]);

/**
 * A cell as the person meant it: `="123"` and `'186…` (ids kept as text by shop exports), the `'` that our own CSV puts before
 * a formula, and blanks around the text are taken off. Line breaks inside stay. What looks like a formula stays plain text.
 */
export function cleanCell(raw: string): string {
  const text = trimAll(raw.replace(/\r\n?/g, "\n"));
  const asText = /^="([^"]*)"$/.exec(text);
  if (asText) return trimAll(asText[1] ?? "");
  return /^'[=+\-@\d＝＋－＠]/.test(text) ? text.slice(1) : text;
}

/** Steps from both ends instead of a pattern: a pattern for the end takes minutes over a cell of fifty thousand blanks. */
function trimAll(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start] ?? "")) start += 1;
  while (end > start && isBlank(text[end - 1] ?? "")) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string): boolean {
  return INVISIBLE.has(character) || character.trim() === "";
}
