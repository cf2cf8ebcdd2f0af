import { RICH_TEXT_VERSION, type RichMark, type RichNode, type RichText, richTextOf } from "./rich-text";

/**
 * Turns the lines of a sample draft into a document. One line is one paragraph, except for
 * `## heading`, `- bullet`, `1. number`, `> quote`, `---` and `![name](picture key)`; within a line
 * `**bold**`, `[words](https://…)` and `{{merge field}}`. Neighbouring list lines make one list.
 */
export function sampleBody(lines: readonly string[], mediaIdOf: (key: string) => string): RichText {
  const content: RichNode[] = [];
  for (const line of lines) {
    const block = blockOf(line, mediaIdOf);
    const last = content.at(-1);
    if (last && isList(last) && last.type === block.type) {
      content[content.length - 1] = { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] };
    } else content.push(block);
  }
  return { version: RICH_TEXT_VERSION, doc: { type: "doc", content } };
}

function blockOf(line: string, mediaIdOf: (key: string) => string): RichNode {
  if (line === "---") return { type: "horizontalRule" };
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(line);
  if (picture) {
    const [, alt = "", key = ""] = picture;
    return { type: "image", attrs: { mediaId: mediaIdOf(key), alt } };
  }
  const marked = /^(#{1,3}|-|\d+\.|>) (.+)$/.exec(line);
  if (!marked) return paragraph(line);
  const [, mark = "", text = ""] = marked;
  if (mark.startsWith("#")) return withInline({ type: "heading", attrs: { level: mark.length } }, text);
  if (mark === ">") return { type: "blockquote", content: [paragraph(text)] };
  const item: RichNode = { type: "listItem", content: [paragraph(text)] };
  if (mark === "-") return { type: "bulletList", content: [item] };
  return { type: "orderedList", attrs: { start: Number.parseInt(mark, 10) }, content: [item] };
}

function paragraph(text: string): RichNode {
  return withInline({ type: "paragraph" }, text);
}

function withInline(node: RichNode, text: string): RichNode {
  const content = inlineOf(text);
  return content.length > 0 ? { ...node, content } : node;
}

function inlineOf(text: string): RichNode[] {
  const nodes: RichNode[] = [];
  let from = 0;
  for (const found of text.matchAll(/\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g)) {
    const [whole, bold, words, href] = found;
    nodes.push(...plainOf(text.slice(from, found.index)));
    if (bold !== undefined) nodes.push(...marked(plainOf(bold), { type: "bold" }));
    else if (words !== undefined && href !== undefined) {
      nodes.push(...marked(plainOf(words), { type: "link", attrs: { href } }));
    }
    from = found.index + whole.length;
  }
  return [...nodes, ...plainOf(text.slice(from))];
}

/** Words and merge fields, read the way the editor reads pasted text. */
function plainOf(text: string): readonly RichNode[] {
  return richTextOf(text).doc.content?.[0]?.content ?? [];
}

function marked(nodes: readonly RichNode[], mark: RichMark): RichNode[] {
  return nodes.map((node) => ({ ...node, marks: [mark] }));
}

function isList(node: RichNode): boolean {
  return node.type === "bulletList" || node.type === "orderedList";
}
