import type { Node } from "@tiptap/pm/model";
import { LEAF } from "./field-trigger";
import type { DocumentRange } from "./placed-copy";

/** More hits than this are counted no further: nobody walks through them, and marking them would be felt. */
export const MOST_MATCHES = 2_000;

/** Where words stand in a document, in order and without overlap; upper and lower case are alike. Words never run over a chip or a line break. */
export function findMatches(doc: Node, words: string): DocumentRange[] {
  const matches: DocumentRange[] = [];
  if (words === "") return matches;
  doc.descendants((node, pos) => {
    if (matches.length >= MOST_MATCHES) return false;
    if (!node.isTextblock) return true;
    const [text, sought] = alike(node.textBetween(0, node.content.size, undefined, LEAF), words);
    for (
      let at = text.indexOf(sought);
      at >= 0 && matches.length < MOST_MATCHES;
      at = text.indexOf(sought, at + sought.length)
    ) {
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + sought.length });
    }
    return false;
  });
  return matches;
}

/** Both in lower case, unless that would move the places of characters (İ becomes two). */
function alike(text: string, words: string): [string, string] {
  const lower: [string, string] = [text.toLowerCase(), words.toLowerCase()];
  return lower[0].length === text.length && lower[1].length === words.length ? lower : [text, words];
}
