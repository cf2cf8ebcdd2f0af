import { RICH_TEXT_VERSION, type RichMark, type RichNode, type RichText, richTextOf } from "@shared/domain/rich-text";
import { documentLimits } from "./document-limits";
import type { OutlineNode } from "./document-worker";

/** A picture that still has to be taken in: its node names it by `src`, not yet by a media id. */
export const PENDING = "pending:";

const BLOCKS = new Set("p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr img pre div table tr td root".split(" "));
const MAX_HREF = 2000;
/** A blank that no browser leaves out: how an empty line is written where empty ones count for nothing. */
const FIRM_BLANK = "\u00a0";
const EMPTY_LINE: OutlineNode = { tag: "p", children: [{ tag: "#text", text: FIRM_BLANK, children: [] }] };

/**
 * A boiled-down document as rich text; pictures stand in it under `pending:` and their address. `spaced` keeps the empty
 * line between two paragraphs as an empty paragraph: in Markdown it was typed, and a chat shows it.
 */
export function richTextOfOutline(root: OutlineNode, spaced = false): RichText {
  const content = blocksOf(spaced ? withEmptyLines(root.children) : root.children, 0);
  return {
    version: RICH_TEXT_VERSION,
    doc: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] },
  };
}

/** Markdown's page is flat: its paragraphs stand beside each other, with line breaks of the file between. */
function withEmptyLines(nodes: readonly OutlineNode[]): OutlineNode[] {
  const blocks = nodes.filter((node) => node.tag !== "#text" || node.text?.trim() !== "");
  const isPair = (index: number) => blocks[index]?.tag === "p" && blocks[index + 1]?.tag === "p";
  return blocks.flatMap((node, index) => (isPair(index) ? [node, EMPTY_LINE] : [node]));
}

/** Blocks in order; what stands between them becomes paragraphs. */
function blocksOf(nodes: readonly OutlineNode[], listDepth: number): RichNode[] {
  const blocks: RichNode[] = [];
  let run: OutlineNode[] = [];
  const endRun = () => {
    blocks.push(...paragraphs(run, { type: "paragraph" }));
    run = [];
  };
  for (const node of nodes) {
    if (!BLOCKS.has(node.tag) && !holdsBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    for (const block of blockOf(node, listDepth)) blocks.push(block);
  }
  endRun();
  return blocks;
}

function holdsBlock(node: OutlineNode): boolean {
  return node.children.some((child) => BLOCKS.has(child.tag) || holdsBlock(child));
}

function blockOf(node: OutlineNode, listDepth: number): RichNode[] {
  const heading = /^h([1-6])$/.exec(node.tag);
  if (heading) {
    const level = Math.min(3, Number(heading[1]));
    return holdsBlock(node)
      ? blocksOf(node.children, listDepth)
      : paragraphs(node.children, { type: "heading", attrs: { level } });
  }
  switch (node.tag) {
    case "ul":
    case "ol":
      return listOf(node, listDepth);
    case "blockquote": {
      const content = blocksOf(node.children, listDepth);
      // A quote within a quote reads as one in any channel.
      const flat = content.flatMap((block) => (block.type === "blockquote" ? (block.content ?? []) : [block]));
      return flat.length > 0 ? [{ type: "blockquote", content: flat }] : [];
    }
    case "hr":
      return [{ type: "horizontalRule" }];
    case "img":
      return [imageOf(node)];
    case "pre":
      return richTextOf(textOf(node).replace(/\n$/, "")).doc.content?.slice() ?? [];
    case "tr":
      return rowOf(node, listDepth);
    case "p":
      return textOf(node) === FIRM_BLANK ? [{ type: "paragraph" }] : blocksOf(node.children, listDepth);
    default:
      return blocksOf(node.children, listDepth);
  }
}

/** A row of a table as one line: a chat has no columns. */
function rowOf(row: OutlineNode, listDepth: number): RichNode[] {
  if (row.children.some((cell) => cell.children.some(holdsBlock))) return blocksOf(row.children, listDepth);
  const cells = row.children
    .filter((cell) => cell.tag === "td")
    .map((cell) => textOf(cell).replace(/\s+/g, " ").trim());
  return cells.some((cell) => cell !== "") ? [lineOf(cells.join(" ｜ "))] : [];
}

function lineOf(text: string): RichNode {
  return richTextOf(text).doc.content?.[0] ?? { type: "paragraph" };
}

function listOf(list: OutlineNode, listDepth: number): RichNode[] {
  const items = list.children
    .filter((child) => child.tag !== "#text" || child.text?.trim() !== "")
    .map((child) => itemOf(child, listDepth + 1));
  if (items.length === 0) return [];
  // Too deep to be shown: the lines come up to the last level that is.
  if (listDepth >= documentLimits.listDepth) return items.flatMap((item) => item.content ?? []);
  const isNumbered = list.tag === "ol" && list.start !== undefined && list.start !== 1;
  const type = list.tag === "ol" ? "orderedList" : "bulletList";
  return [{ type, ...(isNumbered && { attrs: { start: list.start } }), content: items }];
}

/** A list item begins with a paragraph, as the editor needs it. */
function itemOf(node: OutlineNode, listDepth: number): RichNode {
  const content = blocksOf(node.tag === "li" ? node.children : [node], listDepth).map((block) =>
    block.type === "heading" ? { ...block, type: "paragraph", attrs: undefined } : block,
  );
  return {
    type: "listItem",
    content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content],
  };
}

function imageOf({ src = "", alt = "" }: OutlineNode): RichNode {
  return { type: "image", attrs: { mediaId: `${PENDING}${src}`, alt: alt.trim().slice(0, 200) } };
}

/** Inline nodes as one block; nothing when there is nothing to see. */
function paragraphs(nodes: readonly OutlineNode[], shell: RichNode): RichNode[] {
  const content = trimmed(nodes.flatMap((node) => inlineOf(node, [])));
  return content.length > 0 ? [{ ...shell, content }] : [];
}

function inlineOf(node: OutlineNode, marks: readonly RichMark[]): RichNode[] {
  if (node.tag === "#text") return textNodes(node.text ?? "", marks);
  if (node.tag === "br") return [{ type: "hardBreak" }];
  const own = markOf(node);
  const inner = own && !marks.some(({ type }) => type === own.type) ? [...marks, own] : marks;
  return node.children.flatMap((child) => inlineOf(child, inner));
}

function markOf({ tag, href = "" }: OutlineNode): RichMark | undefined {
  if (tag === "strong") return { type: "bold" };
  if (tag === "em") return { type: "italic" };
  const isAddress = tag === "a" && /^(https?:\/\/|mailto:)/i.test(href) && href.length <= MAX_HREF;
  return isAddress ? { type: "link", attrs: { href } } : undefined;
}

/** A run of text with its merge fields as fields; blanks and line breaks of the file are one blank. */
function textNodes(text: string, marks: readonly RichMark[]): RichNode[] {
  const line = text.replace(/[ \t\r\n\f\u00a0]+/g, " ");
  const nodes = line === "" ? [] : (lineOf(line).content ?? []);
  return marks.length === 0 ? [...nodes] : nodes.map((node) => ({ ...node, marks }));
}

/** Blanks at the ends of a line and around its breaks are the file's indentation, not the author's. */
function trimmed(nodes: readonly RichNode[]): RichNode[] {
  const kept: RichNode[] = [];
  nodes.forEach((node, index) => {
    if (node.type !== "text") {
      kept.push(node);
      return;
    }
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    let text = node.text ?? "";
    if (!before || before.type === "hardBreak" || before.text?.endsWith(" ")) text = text.replace(/^ +/, "");
    if (!after || after.type === "hardBreak") text = text.replace(/ +$/, "");
    if (text !== "") kept.push({ ...node, text });
  });
  while (kept[0]?.type === "hardBreak") kept.shift();
  while (kept.at(-1)?.type === "hardBreak") kept.pop();
  return kept;
}

function textOf(node: OutlineNode): string {
  if (node.tag === "br") return "\n";
  return (node.text ?? "") + node.children.map(textOf).join("");
}
