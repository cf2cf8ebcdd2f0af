const INVISIBLE_ENDS = /^[\s\u00a0\u200b\u200e\u200f\u2060\ufeff]+|[\s\u00a0\u200b\u200e\u200f\u2060\ufeff]+$/g;

/**
 * A cell as the person meant it: `="123"` and `'186…` (ids kept as text by shop exports), the `'` that our own CSV puts before
 * a formula, and blanks around the text are taken off. Line breaks inside stay. What looks like a formula stays plain text.
 */
export function cleanCell(raw: string): string {
  const text = raw.replace(/\r\n?/g, "\n").replace(INVISIBLE_ENDS, "");
  const asText = /^="([^"]*)"$/.exec(text);
  if (asText) return (asText[1] ?? "").replace(INVISIBLE_ENDS, "");
  return /^'[=+\-@\d＝＋－＠]/.test(text) ? text.slice(1) : text;
}
