import type { RichNode } from "@shared/domain/rich-text";

/** A document as the checker reads it, and where in the document each unit of it stands. */
export type PlacedCopy = {
  readonly text: string;
  /** Of each UTF-16 unit: the editor's position before it. Units of a merge field all stand at its chip. */
  readonly places: readonly number[];
};

/** A stretch of the document in the editor's positions. */
export type DocumentRange = { readonly from: number; readonly to: number };

const TEXT_BLOCKS: ReadonlySet<string> = new Set(["paragraph", "heading"]);
const LEAVES: ReadonlySet<string> = new Set(["image", "horizontalRule", "hardBreak", "mergeField"]);

/** Reads a document into text, one line a paragraph, merge fields as `{{…}}`; positions are counted as the editor counts them. */
export function placedCopy(doc: RichNode): PlacedCopy {
  const places: number[] = [];
  let text = "";
  const put = (words: string, place: (index: number) => number) => {
    for (let index = 0; index < words.length; index++) places.push(place(index));
    text += words;
  };
  const readInline = (node: RichNode, at: number): number => {
    if (node.type === "text") {
      const words = node.text ?? "";
      put(words, (index) => at + index);
      return at + words.length;
    }
    if (node.type === "mergeField") put(`{{${String(node.attrs?.path ?? "")}}}`, () => at);
    if (node.type === "hardBreak") put("\n", () => at);
    return at + 1;
  };
  const readBlock = (node: RichNode, at: number): number => {
    if (LEAVES.has(node.type)) return at + 1;
    let next = at + 1;
    if (TEXT_BLOCKS.has(node.type)) {
      if (text !== "") put("\n", () => at);
      for (const child of node.content ?? []) next = readInline(child, next);
    } else for (const child of node.content ?? []) next = readBlock(child, next);
    return next + 1;
  };
  let at = 0;
  for (const child of doc.content ?? []) at = readBlock(child, at);
  return { text, places };
}

/** Where a stretch of the text stands in the document; undefined for one that has no extent. */
export function rangeOf({ places }: PlacedCopy, start: number, end: number): DocumentRange | undefined {
  const from = places[start];
  const last = places[end - 1];
  return end <= start || from === undefined || last === undefined ? undefined : { from, to: last + 1 };
}
