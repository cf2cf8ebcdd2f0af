import type { Counter } from "../channel";
import { scanFields } from "../merge-field";
import { cutOffset } from "./text-cut";

const SENTENCE_END = /[。！？!?…；;\n]/;
const CLOSING = /[」』”’）)】》]/;
const PAUSE = /[，,、\s]/;
/** A break nearer to the start than this share of a part is not taken: it would leave a stub. */
const LEAST_FILL = 0.5;

/**
 * Splits a text into parts of at most `most` places: at an empty line, else at a line or sentence end, else at a comma or
 * blank, else between two characters; never inside a field or an address that fits into a part. Only blanks and line
 * breaks at the seams are dropped.
 */
export function splitText(text: string, counter: Counter, most: number): string[] {
  const parts: string[] = [];
  const whole = wholeSpans(text);
  let from = skipBlank(text, 0);
  while (from < text.length) {
    const reach = cutOffset(text, counter, most, from);
    const end = reach >= text.length ? text.length : breakBefore(text, from, Math.max(reach, from + 1), whole);
    parts.push(text.slice(from, end).trimEnd());
    from = skipBlank(text, end);
  }
  return parts;
}

type Span = { readonly start: number; readonly end: number };

/** What must stay in one piece: merge fields and addresses. */
function wholeSpans(text: string): readonly Span[] {
  const addresses = [...text.matchAll(/https?:\/\/[^\s，。；！？）】」]+/gi)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return [...scanFields(text), ...addresses];
}

function breakBefore(text: string, from: number, reach: number, whole: readonly Span[]): number {
  const least = from + Math.floor((reach - from) * LEAST_FILL);
  const isWhole = (at: number) => !whole.some(({ start, end }) => start < at && at < end);
  const paragraph = text.lastIndexOf("\n\n", reach - 1);
  if (paragraph >= least && isWhole(paragraph)) return paragraph;
  for (const isBreak of [isSentenceEnd, isPause]) {
    for (let at = reach; at > least; at -= 1) if (isBreak(text, at) && isWhole(at)) return at;
  }
  const torn = whole.find(({ start, end }) => start < reach && reach < end);
  return torn && torn.start > from ? torn.start : reach;
}

/** Whether a sentence ends right before `at`; closing quotes and brackets belong to it. */
function isSentenceEnd(text: string, at: number): boolean {
  if (CLOSING.test(text.charAt(at)) || SENTENCE_END.test(text.charAt(at).replace("\n", ""))) return false;
  let last = at - 1;
  while (last > 0 && CLOSING.test(text.charAt(last))) last -= 1;
  return SENTENCE_END.test(text.charAt(last));
}

function isPause(text: string, at: number): boolean {
  return PAUSE.test(text.charAt(at - 1));
}

function skipBlank(text: string, at: number): number {
  let next = at;
  // Full-width blanks stay: they indent lists.
  while (next < text.length && " \t\n\r".includes(text.charAt(next))) next += 1;
  return next;
}
