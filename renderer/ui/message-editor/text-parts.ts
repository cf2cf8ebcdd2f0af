import { replaceFields, scanFields } from "@shared/domain/merge-field";

/** A run of a message's text: as it stands, a field nobody filled, or a word the poster replaces before pasting. */
export type TextPart = { readonly kind: "plain" | "unfilled" | "poster"; readonly text: string };

type Mark = { readonly kind: "unfilled" | "poster"; readonly start: number; readonly end: number };

/** Splits a rendered text so that unfilled `{{…}}` and the poster's 【昵称】 can be marked. */
export function textPartsOf(text: string, unfilled: readonly string[], forPoster: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { kind, start, end } of marksOf(text, unfilled, forPoster)) {
    if (start > from) parts.push({ kind: "plain", text: text.slice(from, start) });
    parts.push({ kind, text: text.slice(start, end) });
    from = end;
  }
  if (from < text.length) parts.push({ kind: "plain", text: text.slice(from) });
  return parts;
}

/** The text with every unfilled field as a blank to write on, the way exports leave it. */
export function withBlanks(text: string, unfilled: readonly string[]): string {
  return replaceFields(text, (span) => (unfilled.includes(span.path) ? "＿＿" : undefined));
}

function marksOf(text: string, unfilled: readonly string[], forPoster: readonly string[]): Mark[] {
  const open = new Set(unfilled);
  const fields: Mark[] = scanFields(text)
    .filter((span) => open.has(span.path))
    .map((span) => ({ kind: "unfilled", start: span.start, end: span.end }));
  const words = forPoster.flatMap((path) => placesOf(`【${path}】`, text));
  return [...fields, ...words].sort((a, b) => a.start - b.start);
}

function placesOf(word: string, text: string): Mark[] {
  const marks: Mark[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    marks.push({ kind: "poster", start, end: start + word.length });
  }
  return marks;
}
