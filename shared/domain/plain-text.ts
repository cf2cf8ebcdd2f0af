import { type CopyTemplate, templateOf } from "./copy-template";
import type { RichNode, RichText } from "./rich-text";

/** A chat shows ordinary leading blanks narrow or not at all, so lists are indented with full-width ones. */
const INDENT = "　　";
const CONTINUED = "　";
/** Deeper lists stay at this depth: a chat bubble is about fifteen characters wide. */
const MAX_DEPTH = 2;
const RULE = "——————";

/** A document ready to be filled, with its images by media id. */
type DocumentTemplate = CopyTemplate & { readonly mediaIds: readonly string[] };

/** Documents are values that never change in place, so each is read once for as long as it is held. */
const known = new WeakMap<RichNode, DocumentTemplate>();

/**
 * The text of a document as it is pasted into a chat or Moments: one line a paragraph, headings in 【】, lists numbered or
 * with •, quotes in 「」, links as `文字 网址`, merge fields as `{{…}}`, images left out. Lines carry no trailing blanks,
 * no two empty lines follow each other, and none stands first or last.
 */
export function plainTextOf(document: RichText): string {
  return copyTemplateOf(document).text;
}

/** A document ready to be filled: a draft that goes to forty groups is read once. */
export function copyTemplateOf(document: RichText): DocumentTemplate {
  const found = known.get(document.doc);
  if (found) return found;
  const text = tidyLines(linesOf(document.doc, 0).join("\n"));
  const template = { ...templateOf(text), mediaIds: imagesIn(document.doc) };
  known.set(document.doc, template);
  return template;
}

/** The images of a document in order of appearance, by media id; one that is shown twice is named twice. */
export function mediaIdsOf(document: RichText): string[] {
  return [...copyTemplateOf(document).mediaIds];
}

function imagesIn(node: RichNode): string[] {
  const own = node.type === "image" ? attribute(node, "mediaId") : undefined;
  const below = (node.content ?? []).flatMap(imagesIn);
  return own ? [own, ...below] : below;
}

/** Line breaks as `\n`, no trailing blanks, at most one empty line in a row, none first or last. */
export function tidyLines(text: string): string {
  const kept: string[] = [];
  for (const raw of text.replace(/\r\n?|\u2028|\u2029/g, "\n").split("\n")) {
    const line = raw.trimEnd();
    if (line !== "" || (kept.length > 0 && kept.at(-1) !== "")) kept.push(line);
  }
  if (kept.at(-1) === "") kept.pop();
  return kept.join("\n");
}

function linesOf(node: RichNode, depth: number): string[] {
  switch (node.type) {
    case "paragraph":
      return onlyImages(node) ? [] : inlineText(node).split("\n");
    case "heading":
      return [headingText(inlineText(node).replaceAll("\n", " ").trim())];
    case "bulletList":
      return childrenOf(node).flatMap((item) => itemLines(item, "• ", depth));
    case "orderedList":
      return childrenOf(node).flatMap((item, index) => itemLines(item, `${firstNumber(node) + index}. `, depth));
    case "blockquote":
      return quoted(blockLines(node, depth));
    case "horizontalRule":
      return [RULE];
    case "image":
      return [];
    case "text":
    case "mergeField":
    case "hardBreak":
      return inlineText({ type: "paragraph", content: [node] }).split("\n");
    default:
      return blockLines(node, depth);
  }
}

function blockLines(node: RichNode, depth: number): string[] {
  return childrenOf(node).flatMap((child) => linesOf(child, depth));
}

function itemLines(item: RichNode, marker: string, depth: number): string[] {
  const indent = INDENT.repeat(Math.min(depth, MAX_DEPTH));
  const lines: string[] = [];
  for (const child of childrenOf(item)) {
    const isList = child.type === "bulletList" || child.type === "orderedList";
    for (const line of linesOf(child, depth + 1)) {
      if (isList) lines.push(line);
      else if (line.trim() !== "") lines.push(lines.length === 0 ? indent + marker + line : indent + CONTINUED + line);
    }
  }
  return lines;
}

function firstNumber(list: RichNode): number {
  const start = list.attrs?.start;
  return typeof start === "number" ? start : 1;
}

function headingText(text: string): string {
  if (text === "" || (text.startsWith("【") && text.endsWith("】"))) return text;
  return `【${text}】`;
}

function quoted(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const inside = lines.slice(first, last + 1);
  if (inside[0]?.startsWith("「") && inside.at(-1)?.endsWith("」")) return inside;
  return inside.map((line, index) => (index === 0 ? "「" : "") + line + (index === inside.length - 1 ? "」" : ""));
}

/** A run of inline nodes under the same link, or under none. */
type InlineRun = { text: string; href: string | undefined };

function inlineText(node: RichNode): string {
  const runs: InlineRun[] = [];
  for (const child of childrenOf(node)) {
    const text = inlineNodeText(child);
    const href = text === "\n" ? undefined : hrefOf(child);
    const last = runs.at(-1);
    if (last && last.href === href) last.text += text;
    else if (text !== "") runs.push({ text, href });
  }
  return runs.map((run, index) => linkedText(run, runs[index + 1]?.text)).join("");
}

function inlineNodeText(node: RichNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  if (node.type === "mergeField") return `{{${attribute(node, "path") ?? ""}}}`;
  return childrenOf(node).map(inlineNodeText).join("");
}

function linkedText({ text, href }: InlineRun, next: string | undefined): string {
  if (href === undefined) return text;
  const address = href.replace(/^mailto:/i, "");
  const shown = text.trim();
  const whole = shown === "" || sameAddress(shown, address) ? address : `${shown} ${address}`;
  // Without a blank, the chat takes the words that follow into the link.
  return next !== undefined && /^[^\s，。！？；：、）」】]/.test(next) ? `${whole} ` : whole;
}

function sameAddress(shown: string, address: string): boolean {
  const bare = (text: string) => text.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return bare(shown) === bare(address);
}

function hrefOf(node: RichNode): string | undefined {
  return node.marks?.find((mark) => mark.type === "link")?.attrs.href;
}

function onlyImages(paragraph: RichNode): boolean {
  const content = childrenOf(paragraph);
  return content.length > 0 && content.every((child) => child.type === "image");
}

function attribute(node: RichNode, name: string): string | undefined {
  const value = node.attrs?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function childrenOf(node: RichNode): readonly RichNode[] {
  return node.content ?? [];
}
