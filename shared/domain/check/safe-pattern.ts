/** Why a pattern is refused; each has a sentence in `shared/api/error-reasons.ts`. */
export type PatternFault = "syntax" | "long" | "nested" | "back_reference" | "wide" | "empty";

export type SafePattern =
  | { readonly ok: true; readonly expression: RegExp }
  | { readonly ok: false; readonly fault: PatternFault };

const MOST_LENGTH = 400;
/** What `*`, `+` and `{n,}` are read as: copy has no longer stretches that mean one thing. */
const MOST_REPEATS = 40;
/** A stretch repeated more often than this is no expression of anybody. */
const MOST_TIMES = 1000;
/** Ways the repeats of one branch may be shared out; bounds what one start can cost. */
const MOST_WAYS = 4000;

/** Full-width punctuation in a pattern means the same sign as in the folded text; some are syntax there. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  "，": ",",
  "！": "!",
  "：": ":",
  "；": ";",
  "？": "\\?",
  "（": "\\(",
  "）": "\\)",
  "％": "%",
};

/**
 * Reads a pattern so that it can be run on anybody's text: repeats are bounded, a repeated group holds no repeat and no
 * choice, nothing refers back. Then the time one start takes has a bound, and time grows with the text alone.
 */
export function safePattern(source: string): SafePattern {
  if (source.length > MOST_LENGTH) return { ok: false, fault: "long" };
  const plain = source.replace(/[，！：；？（）％]/g, (sign) => HALF_WIDTH[sign] ?? sign);
  const read = boundRepeats(plain);
  if (typeof read !== "string") return { ok: false, fault: read.fault };
  try {
    const expression = new RegExp(read, "giu");
    if (expression.test("")) return { ok: false, fault: "empty" };
    expression.lastIndex = 0;
    return { ok: true, expression };
  } catch {
    return { ok: false, fault: "syntax" };
  }
}

type Group = { holdsRepeat: boolean; holdsChoice: boolean };

/** The pattern with open repeats bounded, or what is wrong with it. One forward pass over its syntax. */
function boundRepeats(source: string): string | { readonly fault: PatternFault } {
  const groups: Group[] = [{ holdsRepeat: false, holdsChoice: false }];
  let closed: Group | undefined;
  let ways = 1;
  let bounded = "";
  for (let index = 0; index < source.length; ) {
    const part = partAt(source, index);
    if (part === undefined) return { fault: "syntax" };
    index += part.length;
    const group = groups.at(-1);
    if (!group) return { fault: "syntax" };
    if (/^\\[1-9k]/.test(part)) return { fault: "back_reference" };
    if (part.startsWith("(")) groups.push({ holdsRepeat: false, holdsChoice: false });
    if (part === "|") group.holdsChoice = true;
    const repeat = repeatOf(part);
    if (repeat === undefined) {
      bounded += part;
      closed = part === ")" ? groups.pop() : undefined;
      const outer = groups.at(-1);
      if (part === ")" && outer && closed) {
        outer.holdsRepeat ||= closed.holdsRepeat;
        // A choice inside a group is a choice for every group around it.
        outer.holdsChoice ||= closed.holdsChoice;
      }
      continue;
    }
    if (repeat.most > 1 && closed && (closed.holdsRepeat || closed.holdsChoice)) return { fault: "nested" };
    if (repeat.most !== repeat.least) {
      ways *= repeat.most - repeat.least + 1;
      group.holdsRepeat = true;
    }
    if (ways > MOST_WAYS || repeat.most > MOST_TIMES) return { fault: "wide" };
    bounded += `{${repeat.least},${repeat.most}}${repeat.isLazy ? "?" : ""}`;
    closed = undefined;
  }
  return groups.length === 1 ? bounded : { fault: "syntax" };
}

/** One part of the syntax: a class, an escape, a group's opening, a repeat, or a single character. */
function partAt(source: string, index: number): string | undefined {
  const rest = source.slice(index);
  if (rest.startsWith("[")) return /^\[(?:\\.|[^\]\\])*\]/su.exec(rest)?.[0];
  if (rest.startsWith("\\")) return /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|k<[^>]*>|.)/su.exec(rest)?.[0];
  if (rest.startsWith("(")) return /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(rest)?.[0];
  return /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(rest)?.[0] ?? /^./su.exec(rest)?.[0];
}

function repeatOf(part: string): { least: number; most: number; isLazy: boolean } | undefined {
  const found = /^([*+?]|\{(\d+)(,(\d*))?\})(\??)$/.exec(part);
  if (!found) return undefined;
  const isLazy = found[5] === "?";
  if (part.startsWith("*")) return { least: 0, most: MOST_REPEATS, isLazy };
  if (part.startsWith("+")) return { least: 1, most: MOST_REPEATS, isLazy };
  if (part.startsWith("?")) return { least: 0, most: 1, isLazy };
  const least = Number(found[2]);
  if (found[3] === undefined) return { least, most: least, isLazy };
  return { least, most: found[4] === "" ? least + MOST_REPEATS : Number(found[4]), isLazy };
}
