import type { RichNode } from "@shared/domain/rich-text";
import { type DraftContent, imageFileName } from "./draft-content";

/**
 * A draft as Markdown that reads back as the same copy: an empty line is an empty line, a line break one too; signs that
 * would mean something are escaped; fields stay `{{…}}`. Pictures are named as files beside it.
 */
export function draftMarkdown({ title, body, images }: DraftContent): string {
  const nameOf = (mediaId: string) => {
    const image = images.get(mediaId);
    return image && imageFileName(image);
  };
  const text = blocksText(body.doc.content ?? [], nameOf);
  return `${[title === "" ? "" : `# ${escapeText(title)}`, text].filter(Boolean).join("\n\n")}\n`;
}

type NameOf = (mediaId: string) => string | undefined;

/** What an empty line is written as where the empty line itself only separates blocks. */
const EMPTY_LINE = "&nbsp;";

function blocksText(blocks: readonly RichNode[], nameOf: NameOf): string {
  let text = "";
  blocks.forEach((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (isEmpty(block)) {
      // Between two paragraphs the empty line says itself.
      if (!before || !after || (isParagraph(before) && isParagraph(after))) return;
      text += `${separator(text, before, block)}${EMPTY_LINE}`;
      return;
    }
    text += separator(text, before, block) + blockText(block, nameOf);
  });
  return text;
}

/** Two spaces end a line in every reader of Markdown; an empty line would be shown as one in a chat. */
function separator(text: string, before: RichNode | undefined, block: RichNode): string {
  if (text === "") return "";
  return before && isParagraph(before) && !isEmpty(before) && isParagraph(block) && !isEmpty(block) ? "  \n" : "\n\n";
}

function isParagraph(node: RichNode): boolean {
  return node.type === "paragraph";
}

function isEmpty(node: RichNode): boolean {
  return isParagraph(node) && (node.content ?? []).every((child) => child.type === "text" && child.text?.trim() === "");
}

function blockText(block: RichNode, nameOf: NameOf): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(Number(block.attrs?.level ?? 1))} ${inlineText(block).replaceAll("\n", " ")}`;
    case "bulletList":
      return listText(block, () => "- ", nameOf);
    case "orderedList": {
      const first = typeof block.attrs?.start === "number" ? block.attrs.start : 1;
      return listText(block, (index) => `${first + index}. `, nameOf);
    }
    case "blockquote":
      return blocksText(block.content ?? [], nameOf)
        .replace(/^/gm, "> ")
        .replace(/^> $/gm, ">");
    case "horizontalRule":
      return "---";
    case "image": {
      const alt = String(block.attrs?.alt ?? "");
      return `![${escapeText(alt)}](${nameOf(String(block.attrs?.mediaId ?? "")) ?? ""})`;
    }
    default:
      return inlineText(block).replace(/^/gm, "").split("\n").map(escapeLineStart).join("\n");
  }
}

function listText(list: RichNode, markOf: (index: number) => string, nameOf: NameOf): string {
  const items = (list.content ?? []).map((item, index) => {
    const mark = markOf(index);
    const indent = " ".repeat(mark.length);
    const inner = itemText(item, nameOf).split("\n");
    return inner.map((line, at) => (at === 0 ? mark + line : line === "" ? "" : indent + line)).join("\n");
  });
  return items.join("\n");
}

/** Lists inside an item follow without an empty line, so that the list stays a tight one. */
function itemText(item: RichNode, nameOf: NameOf): string {
  const blocks = (item.content ?? []).filter((block, index) => index === 0 || !isEmpty(block));
  return blocks
    .map((block, index) => {
      const isTight = block.type === "bulletList" || block.type === "orderedList";
      return (index === 0 ? "" : isTight ? "\n" : "\n\n") + blockText(block, nameOf);
    })
    .join("");
}

/** Neighbours with the same marks are one run, or `**a****b**` would be read as something else. */
function inlineText(block: RichNode): string {
  const runs: { text: string; bold: boolean; italic: boolean; href: string | undefined }[] = [];
  for (const node of block.content ?? []) {
    const bold = node.marks?.some(({ type }) => type === "bold") ?? false;
    const italic = node.marks?.some(({ type }) => type === "italic") ?? false;
    const link = node.marks?.find((mark) => mark.type === "link");
    const href = link?.type === "link" ? link.attrs.href : undefined;
    const text = nodeText(node);
    const last = runs.at(-1);
    if (last && last.bold === bold && last.italic === italic && last.href === href) last.text += text;
    else runs.push({ text, bold, italic, href });
  }
  return runs
    .map(({ text, bold, italic, href }) => {
      const stressed = wrapped(wrapped(text, italic ? "*" : ""), bold ? "**" : "");
      return href === undefined ? stressed : `[${stressed}](${/[\s()<>]/.test(href) ? `<${href}>` : href})`;
    })
    .join("");
}

/** Marks stand right at the words: blanks inside them would make them signs again. */
function wrapped(text: string, mark: string): string {
  const inner = text.trim();
  if (mark === "" || inner === "") return text;
  const start = text.indexOf(inner);
  return text.slice(0, start) + mark + inner + mark + text.slice(start + inner.length);
}

function nodeText(node: RichNode): string {
  if (node.type === "hardBreak") return "\n";
  if (node.type === "mergeField") return `{{${String(node.attrs?.path ?? "")}}}`;
  return escapeText(node.text ?? "");
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]~]|<(?=[a-z/!?])/gi, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w{1,32};)/g, "\\&");
}

/** Headings, lists, quotes and rules begin at the start of a line; blanks there would make it code. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, "")
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|[-=]+\s*$)/, "\\")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
