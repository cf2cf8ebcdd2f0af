import { RICH_TEXT_VERSION, type RichMark, type RichNode, type RichText } from "@shared/domain/rich-text";
import type { JSONContent } from "@tiptap/react";
import { isFieldPath } from "./merge-field-path";
import { isSafeHref } from "./safe-href";

/** A node as the editor reads and writes it (TipTap JSON), not yet known to be one of ours. */
export type EditorNode = {
  readonly type?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly EditorNode[] | undefined;
  readonly marks?:
    | readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[]
    | undefined;
  readonly text?: string | undefined;
};

const EMPTY_PARAGRAPH: RichNode = { type: "paragraph" };
const INLINE_TYPES = new Set(["text", "hardBreak", "mergeField"]);

/** The stored document of what the editor holds, in one spelling: no default attributes, only known nodes and marks. */
export function richTextFrom(doc: EditorNode): RichText {
  const content = blocksOf(doc.content ?? []);
  return {
    version: RICH_TEXT_VERSION,
    doc: { type: "doc", content: content.length > 0 ? content : [EMPTY_PARAGRAPH] },
  };
}

/** What the editor loads for a stored document; a document from elsewhere is brought into the editor's shape, keeping its text. */
export function editorDocumentOf(body: RichText): JSONContent {
  // The same shape; TipTap only does not promise to leave it unchanged, and it does.
  return richTextFrom(body.doc).doc as JSONContent;
}

/** Known blocks in order; inline nodes between them become paragraphs. */
function blocksOf(nodes: readonly EditorNode[]): RichNode[] {
  const blocks: RichNode[] = [];
  let run: EditorNode[] = [];
  const endRun = () => {
    const content = run.flatMap(inlineOf);
    if (content.length > 0) blocks.push({ type: "paragraph", content });
    run = [];
  };
  for (const node of nodes) {
    if (INLINE_TYPES.has(node.type ?? "")) run.push(node);
    else {
      endRun();
      blocks.push(...blockOf(node));
    }
  }
  endRun();
  return blocks;
}

function blockOf(node: EditorNode): RichNode[] {
  const children = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return textBlocksOf({ type: "paragraph" }, children);
    case "heading": {
      const level = Math.min(3, Math.max(1, Math.trunc(Number(node.attrs?.level)) || 1));
      return textBlocksOf({ type: "heading", attrs: { level } }, children);
    }
    case "bulletList":
    case "orderedList": {
      const items = children.map(listItemOf);
      if (items.length === 0) return [];
      const start = Number(node.attrs?.start ?? 1);
      const isNumbered = node.type === "orderedList" && Number.isInteger(start) && start >= 0 && start !== 1;
      return [{ type: node.type, ...(isNumbered && { attrs: { start } }), content: items }];
    }
    case "blockquote": {
      const content = blocksOf(children);
      return [{ type: "blockquote", content: content.length > 0 ? content : [EMPTY_PARAGRAPH] }];
    }
    case "horizontalRule":
      return [{ type: "horizontalRule" }];
    case "image": {
      const mediaId = node.attrs?.mediaId;
      if (typeof mediaId !== "string" || mediaId === "") return [];
      const alt = node.attrs?.alt;
      return [{ type: "image", attrs: { mediaId, alt: typeof alt === "string" ? alt.slice(0, 200) : "" } }];
    }
    default:
      return blocksOf(children);
  }
}

/** A list item begins with a paragraph, as the editor needs it for typing. */
function listItemOf(node: EditorNode): RichNode {
  const content = blocksOf(node.type === "listItem" ? (node.content ?? []) : [node]);
  return { type: "listItem", content: content[0]?.type === "paragraph" ? content : [EMPTY_PARAGRAPH, ...content] };
}

/** A paragraph or heading; a block that was put inside it (a picture) comes to stand between its halves. */
function textBlocksOf(shell: RichNode, children: readonly EditorNode[]): RichNode[] {
  const blocks: RichNode[] = [];
  let content: RichNode[] = [];
  const isInline = (node: EditorNode) => INLINE_TYPES.has(node.type ?? "");
  const endHalf = () => {
    if (content.length > 0) blocks.push({ ...shell, content });
    content = [];
  };
  for (const node of children) {
    if (isInline(node)) content.push(...inlineOf(node));
    else {
      endHalf();
      blocks.push(...blockOf(node));
    }
  }
  endHalf();
  return blocks.length > 0 ? blocks : [shell];
}

function inlineOf(node: EditorNode): RichNode[] {
  const marks = marksOf(node);
  const marked = marks.length > 0 ? { marks } : {};
  if (node.type === "hardBreak") return [{ type: "hardBreak", ...marked }];
  if (node.type === "mergeField") {
    const path = node.attrs?.path;
    return isFieldPath(path) ? [{ type: "mergeField", attrs: { path }, ...marked }] : [];
  }
  const lines = (node.text ?? "").split(/\r\n?|\n/);
  return lines.flatMap((text, index): RichNode[] => [
    ...(index > 0 ? [{ type: "hardBreak", ...marked }] : []),
    ...(text ? [{ type: "text", ...marked, text }] : []),
  ]);
}

function marksOf(node: EditorNode): RichMark[] {
  return (node.marks ?? []).flatMap((mark): RichMark[] => {
    if (mark.type === "bold" || mark.type === "italic") return [{ type: mark.type }];
    const href = mark.attrs?.href;
    return mark.type === "link" && typeof href === "string" && isSafeHref(href)
      ? [{ type: "link", attrs: { href } }]
      : [];
  });
}
