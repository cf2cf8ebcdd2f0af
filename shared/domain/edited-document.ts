import { diffLists } from "./diff-lists";
import { plainTextOf } from "./plain-text";
import { type RichNode, type RichText, richTextOf } from "./rich-text";

/**
 * The document as someone wants it who edited its plain text: blocks whose lines were left alone keep their marks, links and
 * pictures, the others become paragraphs of the new lines. Pictures stay where they are.
 */
export function editedDocument(document: RichText, edited: string): RichText {
  const blocks = (document.doc.content ?? []).map((node) => ({ node, lines: linesOf(document, node) }));
  const owners = blocks.flatMap((block) => block.lines.map(() => block));
  const before = blocks.flatMap(({ lines }) => lines);
  const kept = new Map<(typeof blocks)[number], number>();
  const parts: { readonly line: string; readonly owner?: (typeof blocks)[number] }[] = [];
  let at = 0;
  for (const { value, added, removed } of diffLists(before, edited.replace(/\r\n?/g, "\n").split("\n"))) {
    for (const line of value) {
      const owner = added ? undefined : owners[at];
      if (!added) at += 1;
      if (removed) continue;
      if (owner) kept.set(owner, (kept.get(owner) ?? 0) + 1);
      parts.push({ line, ...(owner && { owner }) });
    }
  }
  const isWhole = (block: (typeof blocks)[number]) => kept.get(block) === block.lines.length;
  const content: RichNode[] = [];
  const placed = new Set<(typeof blocks)[number]>();
  for (const { line, owner } of parts) {
    if (owner && isWhole(owner)) {
      if (!placed.has(owner)) content.push(owner.node);
      placed.add(owner);
    } else content.push(...(richTextOf(line).doc.content ?? []));
  }
  // What has no line of its own, such as a picture, was not in the text that was edited.
  const silent = blocks
    .filter(({ lines, node }) => lines.length === 0 && node.type === "image")
    .map(({ node }) => node);
  return {
    ...document,
    doc: { ...document.doc, content: content.length > 0 ? [...content, ...silent] : [{ type: "paragraph" }] },
  };
}

function linesOf(document: RichText, node: RichNode): string[] {
  const text = plainTextOf({ ...document, doc: { ...document.doc, content: [node] } });
  return text === "" ? (node.type === "paragraph" ? [""] : []) : text.split("\n");
}
