import { canonicalText, isPlainObject, isSame } from "./canonical";
import { mergeSequences } from "./merge-sequence";

/** What became of two versions of a value: one that keeps both edits, or none, because both say something else about the same thing. */
export type MergedValue = { readonly value: unknown } | undefined;

/**
 * Merges two descendants of a value by its structure: objects key by key, lists of things with an id thing by thing, lists
 * of words as sets in order, copy and notes paragraph by paragraph. Undefined is a real conflict. Symmetric: whose version
 * comes first makes no difference, so that two people who merge the same versions arrive at the same.
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown): MergedValue {
  if (isSame(mine, theirs)) return { value: mine };
  if (base === undefined) return undefined;
  if (isSame(theirs, base)) return { value: mine };
  if (isSame(mine, base)) return { value: theirs };
  if (isRichText(base) && isRichText(mine) && isRichText(theirs)) return mergeRichText(base, mine, theirs);
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) return mergeLists(base, mine, theirs);
  if (isPlainObject(base) && isPlainObject(mine) && isPlainObject(theirs)) return mergeObjects(base, mine, theirs);
  if (typeof base === "string" && typeof mine === "string" && typeof theirs === "string") {
    return mergeLines(base, mine, theirs);
  }
  return undefined;
}

type Objects = Readonly<Record<string, unknown>>;

function mergeObjects(base: Objects, mine: Objects, theirs: Objects): MergedValue {
  const kept: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const merged = mergeValues(own(base, key) ?? null, own(mine, key) ?? null, own(theirs, key) ?? null);
    if (!merged) return undefined;
    const wasTakenOut = Object.hasOwn(base, key) && !(Object.hasOwn(mine, key) && Object.hasOwn(theirs, key));
    if (!(wasTakenOut && merged.value === null)) kept.push([key, merged.value]);
  }
  // Not assigned key by key: a file may bring one called `__proto__`.
  return { value: Object.fromEntries(kept) };
}

/** Lists are merged as the things in them and their order, each by itself. */
function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): MergedValue {
  const [before, left, right] = [byId(base), byId(mine), byId(theirs)];
  if (!before || !left || !right) return undefined;
  const kept = new Map<string, unknown>();
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const [was, a, b] = [before.get(id), left.get(id), right.get(id)];
    if (a !== undefined && b !== undefined) {
      const merged = mergeValues(was, a, b);
      if (!merged) return undefined;
      kept.set(id, merged.value);
    } else if (was === undefined) kept.set(id, a ?? b);
    else if (!isSame(was, a ?? b)) return undefined;
  }
  const order = mergeOrder([...before.keys()], [...left.keys()], [...right.keys()]);
  return order && { value: order.filter((id) => kept.has(id)).map((id) => kept.get(id)) };
}

/** The order of what either side has: the one that was changed, and what was put in behind what it was put in behind. */
function mergeOrder(base: string[], mine: string[], theirs: string[]): string[] | undefined {
  const common = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)));
  const orderOf = (list: readonly string[]) => list.filter((id) => common.has(id)).join("\n");
  const [was, a, b] = [orderOf(base), orderOf(mine), orderOf(theirs)];
  if (a !== b && a !== was && b !== was) return undefined;
  const lists =
    a === b
      ? [mine, theirs].sort((x, y) => (x.join("\n") < y.join("\n") ? -1 : 1))
      : a === was
        ? [theirs, mine]
        : [mine, theirs];
  const [order = [], other = []] = lists;
  const merged = [...order];
  other.forEach((id, index) => {
    if (merged.includes(id)) return;
    const behind = index === 0 ? -1 : merged.indexOf(other[index - 1] ?? "");
    merged.splice(behind + 1, 0, id);
  });
  return merged;
}

/** Things by their id, words by themselves; undefined where a list holds anything twice or without a name. */
function byId(list: readonly unknown[]): Map<string, unknown> | undefined {
  const things = new Map<string, unknown>();
  for (const item of list) {
    const id = isPlainObject(item) ? item.id : item;
    if (typeof id !== "string" || things.has(id)) return undefined;
    things.set(id, item);
  }
  return things;
}

type RichText = Objects & { readonly content: readonly unknown[] };

function isRichText(value: unknown): value is RichText {
  return isPlainObject(value) && value.type === "doc" && Array.isArray(value.content);
}

/** Copy is merged by its outermost blocks: paragraphs, headings, whole lists, pictures. */
function mergeRichText(base: RichText, mine: RichText, theirs: RichText): MergedValue {
  const blocks = mergeSequences(...threeOf([base, mine, theirs], ({ content }) => content.map(canonicalText)));
  return blocks && { value: { ...mine, content: blocks.map((block) => JSON.parse(block) as unknown) } };
}

/** A text of one line is one statement; longer ones are merged line by line. */
function mergeLines(base: string, mine: string, theirs: string): MergedValue {
  if (![base, mine, theirs].some((text) => text.includes("\n"))) return undefined;
  const lines = mergeSequences(...threeOf([base, mine, theirs], (text) => text.split("\n")));
  return lines && { value: lines.join("\n") };
}

function threeOf<A, B>([a, b, c]: readonly [A, A, A], work: (value: A) => B): [B, B, B] {
  return [work(a), work(b), work(c)];
}

function own(object: Objects, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
