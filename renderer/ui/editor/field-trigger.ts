/** Text before the cursor that asks for the menu of merge fields: where it starts (offset in the text) and what was typed after it. */
export type FieldTrigger = {
  readonly start: number;
  readonly query: string;
  /** Braces and `/变量` ask for fields alone, a slash for everything that can be put in. */
  readonly asksFor: "fields" | "anything";
};

/** How a leaf node (chip, line break) stands in the text that triggers are looked for in. */
export const LEAF = "￼";

const LONGEST = 24;
const BRACE = /[{｛]{1,2}([^{}｛｝\s￼]{0,20})$/u;
/** A slash only counts at the start or after a blank: 元/箱 and addresses are no questions. */
const SLASH = /(?:^|[\s￼])([/／][^\s/／￼]{0,12})$/u;

/** Finds the trigger that the text before the cursor ends in: `{`, `{{`, `/` or their full-width forms, and the words after it. */
export function findFieldTrigger(before: string): FieldTrigger | undefined {
  const offset = Math.max(0, before.length - LONGEST);
  const tail = before.slice(offset);
  const brace = BRACE.exec(tail);
  if (brace) return { start: offset + brace.index, query: brace[1] ?? "", asksFor: "fields" };
  const slash = SLASH.exec(tail);
  const typed = slash?.[1];
  // A slash that lost its left neighbour to the cut is not known to stand after a blank.
  if (!slash || !typed || (offset > 0 && slash.index === 0 && !/^[\s￼]/u.test(tail))) return undefined;
  const query = typed.slice(1);
  const start = before.length - typed.length;
  if (query.startsWith("变量")) return { start, query: query.slice(2), asksFor: "fields" };
  return { start, query, asksFor: "anything" };
}
