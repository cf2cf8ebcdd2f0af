import { type RichMark, type RichNode, richTextOf } from "@shared/domain/rich-text";
import { isFieldPath } from "./merge-field-path";
import { judgePastedImage, type PasteNotice } from "./pasted-image";
import { MUTED, type PastedElement, type PastedNode } from "./pasted-node";
import { type EditorNode, richTextFrom } from "./rich-text-document";
import { isSafeHref } from "./safe-href";
import { gatherWordLists } from "./word-list";

/** Bytes of a pasted picture that must be taken into the library before it can stand in the text. */
export type ImageToTake = {
  readonly key: string;
  readonly mime: string;
  readonly base64: string;
  readonly alt: string;
};

/** What is left of pasted HTML: blocks of our own document, and pictures standing in it under their `key`. */
export type CleanPaste = {
  readonly blocks: readonly RichNode[];
  readonly images: readonly ImageToTake[];
  readonly notices: ReadonlySet<PasteNotice>;
};

const MAX_IMAGES = 20;
const MAX_CHARACTERS = 100_000;
const DROPPED = new Set(
  "script style meta link head title template iframe frame object embed applet noscript svg math canvas audio video source input select textarea base".split(
    " ",
  ),
);
const ACTIVE = new Set(["script", "iframe", "frame", "object", "embed", "applet"]);
const BLOCKS = new Set(
  "p div section article header footer main aside nav address figure figcaption center pre dl dd dt table thead tbody tfoot tr caption form fieldset details summary body html".split(
    " ",
  ),
);

/** Rebuilds pasted HTML as a document of ours: what we do not know is left out, what is left out for a reason is noticed. */
export function cleanPastedHtml(nodes: readonly PastedNode[]): CleanPaste {
  const reading = new Reading();
  const content = withoutGaps(reading.read(nodes, []));
  const blocks = (content.length > 0 && richTextFrom({ type: "doc", content }).doc.content) || [];
  const tidy = blocks.length > 0 && richTextFrom({ type: "doc", content: blocks.map(trimmed) }).doc.content;
  return { blocks: tidy || [], images: reading.images, notices: reading.notices };
}

/** One walk over a paste: collects pictures and notices, and keeps count of the text. */
class Reading {
  readonly images: ImageToTake[] = [];
  readonly notices = new Set<PasteNotice>();
  private characters = 0;
  /** Inside `pre`, where blanks and line breaks are text. */
  private keepsBlanks = false;

  read(nodes: readonly PastedNode[], marks: readonly RichMark[]): EditorNode[] {
    return gatherWordLists(nodes).flatMap((node) =>
      "text" in node ? this.readText(node.text, marks) : this.readElement(node, marks),
    );
  }

  private readElement(element: PastedElement, marks: readonly RichMark[]): EditorNode[] {
    const { tag, attrs, children } = element;
    if (ACTIVE.has(tag) || Object.keys(attrs).some(isHandler)) this.notices.add("active_content");
    if (DROPPED.has(tag) || /display:\s*none/i.test(attrs.style ?? "")) return [];
    if (tag === "br") return [{ type: "hardBreak" }];
    if (tag === "hr") return [{ type: "horizontalRule" }];
    if (tag === "img") return this.readImage(element);
    const path = tag === "span" ? attrs["data-merge-field"] : undefined;
    if (isFieldPath(path)) return [{ type: "mergeField", attrs: { path }, marks: [...marks] }];
    const keptBlanks = this.keepsBlanks;
    this.keepsBlanks = keptBlanks || tag === "pre" || /white-space:\s*(pre|break-spaces)/i.test(attrs.style ?? "");
    const inner = withoutGaps(this.read(children, this.marksIn(element, marks)));
    this.keepsBlanks = keptBlanks;
    if (/^h[1-6]$/.test(tag)) {
      return [{ type: "heading", attrs: { level: Math.min(3, Number(tag[1])) }, content: inner }];
    }
    if (tag === "ul" || tag === "ol") return [listOf(tag, attrs.start, inner)];
    if (tag === "li") return [{ type: "listItem", content: inner }];
    if (tag === "blockquote") return [{ type: "blockquote", content: inner }];
    if (tag === "td" || tag === "th") return [...inner.flatMap(flattened), { type: "text", text: " " }];
    if (BLOCKS.has(tag)) return inner.some(isBlock) ? [{ type: "section", content: inner }] : paragraphOf(inner);
    return inner;
  }

  private marksIn({ tag, attrs }: PastedElement, outer: readonly RichMark[]): RichMark[] {
    const style = attrs.style ?? "";
    const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const isPlain = weight === "normal" || weight === "400";
    const isBold = weight === "bold" || Number(weight) >= 600 || ((tag === "b" || tag === "strong") && !isPlain);
    const isItalic = /font-style:\s*italic/i.test(style) || tag === "i" || tag === "em";
    const marks = outer.filter((mark) => !(isPlain && mark.type === "bold"));
    const add = (mark: RichMark) => {
      if (!marks.some((one) => one.type === mark.type)) marks.push(mark);
    };
    if (isBold) add({ type: "bold" });
    if (isItalic) add({ type: "italic" });
    const href = tag === "a" ? attrs.href?.trim() : undefined;
    if (href && isSafeHref(href)) add({ type: "link", attrs: { href } });
    else if (href && !href.startsWith("#")) this.notices.add("unsafe_link");
    return marks;
  }

  private readImage(element: PastedElement): EditorNode[] {
    const verdict = judgePastedImage(element);
    const alt = (element.attrs.alt ?? "").replace(/\s+/g, " ").trim().slice(0, 200);
    switch (verdict.kind) {
      case "nothing":
        return [];
      case "refused":
        this.notices.add(verdict.notice);
        return [];
      case "own":
        return [{ type: "image", attrs: { mediaId: verdict.mediaId, alt } }];
      case "data": {
        if (this.images.length >= MAX_IMAGES) {
          this.notices.add("too_many_images");
          return [];
        }
        const key = `paste-${this.images.length}`;
        this.images.push({ key, mime: verdict.mime, base64: verdict.base64, alt });
        return [{ type: "image", attrs: { mediaId: key, alt } }];
      }
    }
  }

  private readText(raw: string, marks: readonly RichMark[]): EditorNode[] {
    const blank = this.keepsBlanks ? raw : raw.replace(/[ \t\r\n\f]+/g, " ");
    const text = blank.replace(/[\u200b\ufeff]/g, "").replaceAll("\u00a0", " ");
    const left = MAX_CHARACTERS - this.characters;
    if (text.length > left) this.notices.add("too_long");
    const kept = text.slice(0, Math.max(0, left));
    this.characters += kept.length;
    if (kept === "") return [];
    const lines = richTextOf(kept).doc.content ?? [];
    const inline = lines.flatMap((line, index): EditorNode[] => [
      ...(index > 0 ? [{ type: "hardBreak" }] : []),
      ...(line.content ?? []),
    ]);
    return inline.map((node) => (marks.length > 0 ? { ...node, marks } : node));
  }
}

function isHandler(name: string): boolean {
  return name.startsWith("on") || name.startsWith(MUTED);
}

function isBlock(node: EditorNode): boolean {
  return node.type !== "text" && node.type !== "hardBreak" && node.type !== "mergeField";
}

/** The blanks that stand between two blocks only because the page was indented are no text. */
function withoutGaps(nodes: readonly EditorNode[]): EditorNode[] {
  const isEdge = (node: EditorNode | undefined) => node === undefined || isBlock(node);
  if (!nodes.some(isBlock)) return [...nodes];
  return nodes.filter((node, index) => {
    const isBlank = node.type === "text" && (node.text ?? "").trim() === "";
    return !(isBlank && isEdge(nodes[index - 1]) && isEdge(nodes[index + 1]));
  });
}

/** A block that only held blanks is none. */
function paragraphOf(content: readonly EditorNode[]): EditorNode[] {
  const isBlank = content.every((node) => node.type === "text" && (node.text ?? "").trim() === "");
  return isBlank ? [] : [{ type: "paragraph", content }];
}

function listOf(tag: "ul" | "ol", start: string | undefined, inner: readonly EditorNode[]): EditorNode {
  const items: EditorNode[] = [];
  for (const node of inner) {
    const last = items.at(-1);
    const isList = node.type === "bulletList" || node.type === "orderedList";
    if (node.type === "listItem") items.push(node);
    // A list put directly into a list belongs to the item before it.
    else if (isList && last) items.splice(-1, 1, { ...last, content: [...(last.content ?? []), node] });
    else if (node.type !== "text" || (node.text ?? "").trim() !== "") items.push({ type: "listItem", content: [node] });
  }
  if (tag === "ul") return { type: "bulletList", content: items };
  return { type: "orderedList", attrs: { start: Number(start ?? 1) }, content: items };
}

/** The inline content of a cell whose text came in paragraphs. */
function flattened(node: EditorNode): readonly EditorNode[] {
  return node.type === "paragraph" ? (node.content ?? []) : [node];
}

/** A block without blanks and line breaks at its edges, and without doubled blanks between runs. */
function trimmed(block: RichNode): RichNode {
  if (!block.content) return block;
  if (block.type !== "paragraph" && block.type !== "heading") return { ...block, content: block.content.map(trimmed) };
  const content: RichNode[] = [];
  for (const node of block.content) {
    const before = content.at(-1);
    const atEdge = !before || before.type === "hardBreak" || before.text?.endsWith(" ");
    const text = node.text !== undefined && atEdge ? node.text.trimStart() : node.text;
    if (text === "" || (node.type === "hardBreak" && !before)) continue;
    if (before?.text !== undefined && text !== undefined && sameMarks(before, node)) {
      content.splice(-1, 1, { ...before, text: before.text + text });
    } else content.push(text === undefined ? node : { ...node, text });
  }
  return { ...block, content: withoutBlankEnd(content) };
}

function withoutBlankEnd(content: RichNode[]): RichNode[] {
  const last = content.at(-1);
  if (last?.type === "hardBreak") return withoutBlankEnd(content.slice(0, -1));
  if (last?.text === undefined) return content;
  const text = last.text.trimEnd();
  return text === "" ? withoutBlankEnd(content.slice(0, -1)) : [...content.slice(0, -1), { ...last, text }];
}

function sameMarks(a: RichNode, b: RichNode): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}
