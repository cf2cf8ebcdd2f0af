import type { RichNode, RichText } from "../rich-text";
import { articleStyle, listLineStyle } from "./article-style";
import type { NumberedImage } from "./numbered-images";

/** What an article needs from outside: values for its fields, and addresses of its pictures where they can be shown. */
export type ArticleTools = {
  /** The text of a run with its fields filled. */
  readonly fill: (text: string) => string;
  /** Undefined keeps the numbered placeholder: a pasted article cannot bring its pictures along (C7). */
  readonly imageAddress: (mediaId: string) => string | undefined;
  /** The document's pictures with their numbers. */
  readonly images: readonly NumberedImage[];
};

/** An article ready for the official-account editor. */
export type Article = {
  readonly html: string;
  readonly footnotes: { number: number; text: string; href: string }[];
};

type Writing = Omit<Article, "html"> & { readonly tools: ArticleTools };

const LIST_MARKS = ["•", "◦", "▪"];
/** The editor shows deeper levels no further in: a phone is twenty characters wide. */
const MAX_DEPTH = 3;
const EDGE = `<p style="${articleStyle.edge}">&nbsp;</p>`;

/**
 * A document as HTML that survives pasting into the official-account editor (C6): only inline styles, only `section`, `p`
 * and inline tags, lists as lines, links as numbered notes, pictures as numbered places. One walk over the tree.
 */
export function articleHtml(body: RichText, tools: ArticleTools): Article {
  const writing: Writing = { tools, footnotes: [] };
  const blocks = blocksHtml(body.doc, 0, articleStyle.paragraph, writing);
  const html = blocks === "" ? "" : EDGE + blocks + notesHtml(writing) + EDGE;
  return { html, footnotes: writing.footnotes };
}

function blocksHtml(node: RichNode, depth: number, textStyle: string, writing: Writing): string {
  let html = "";
  for (const child of node.content ?? []) html += blockHtml(child, depth, textStyle, writing);
  return html;
}

function blockHtml(node: RichNode, depth: number, textStyle: string, writing: Writing): string {
  switch (node.type) {
    case "paragraph":
      return blockOf("p", textStyle, inlineHtml(node, writing));
    case "heading":
      return blockOf("p", headingStyle(node), inlineHtml(node, writing));
    case "bulletList":
    case "orderedList":
      return listHtml(node, depth, writing);
    case "blockquote": {
      const inner = blocksHtml(node, depth, articleStyle.quoteLine, writing);
      return inner === "" ? "" : `<section style="${articleStyle.quote}">${inner}</section>`;
    }
    case "horizontalRule":
      return `<p style="${articleStyle.rule}">&nbsp;</p>`;
    case "image":
      return imageHtml(node, writing);
    case "text":
    case "mergeField":
    case "hardBreak":
      return blockOf("p", textStyle, inlineHtml({ type: "paragraph", content: [node] }, writing));
    default:
      return blocksHtml(node, depth, textStyle, writing);
  }
}

const BLANK = /^\s*$/;

/** Blank paragraphs are left out: every block keeps its own distance. */
function blockOf(tag: "p" | "section", style: string, inner: string): string {
  return BLANK.test(inner) ? "" : `<${tag} style="${style}">${inner}</${tag}>`;
}

function headingStyle(node: RichNode): string {
  const level = Number(node.attrs?.level ?? 1);
  return articleStyle.headings[level - 1] ?? articleStyle.headings[0];
}

function listHtml(list: RichNode, depth: number, writing: Writing): string {
  const isOrdered = list.type === "orderedList";
  const first = typeof list.attrs?.start === "number" ? list.attrs.start : 1;
  const level = Math.min(depth, MAX_DEPTH - 1);
  let html = "";
  (list.content ?? []).forEach((item, index) => {
    const mark = isOrdered ? `${first + index}.` : (LIST_MARKS[level] ?? "•");
    let isMarked = false;
    for (const child of item.content ?? []) {
      if (child.type === "paragraph" || child.type === "heading") {
        const inner = inlineHtml(child, writing);
        // Later paragraphs of an item stand under its text, not under its mark.
        html += blockOf("p", listLineStyle(level), isMarked || inner === "" ? inner : `${mark} ${inner}`);
        isMarked ||= inner !== "";
      } else html += blockHtml(child, depth + 1, articleStyle.paragraph, writing);
    }
  });
  return html;
}

function imageHtml(node: RichNode, writing: Writing): string {
  const mediaId = typeof node.attrs?.mediaId === "string" ? node.attrs.mediaId : "";
  const image = writing.tools.images.find((known) => known.mediaId === mediaId);
  if (!image) return "";
  const { alt } = image;
  const address = writing.tools.imageAddress(mediaId);
  const inner = address
    ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" style="${articleStyle.image}">`
    : `<span style="${articleStyle.placeholder}">【图${image.number}${alt === "" ? "" : `：${escapeHtml(alt)}`}】</span>`;
  return `<section style="${articleStyle.figure}">${inner}</section>`;
}

function inlineHtml(parent: RichNode, writing: Writing): string {
  const nodes = parent.content;
  if (!nodes) return "";
  let html = "";
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node) continue;
    const href = hrefOf(node);
    const inner = markedHtml(node, writing);
    if (href === undefined) {
      html += inner;
      continue;
    }
    // Neighbours under one link are one link: “**会员**价” is three runs.
    let linked = inner;
    let text = runText(node, writing);
    for (let next = nodes[index + 1]; next && hrefOf(next) === href; next = nodes[index + 1]) {
      linked += markedHtml(next, writing);
      text += runText(next, writing);
      index += 1;
    }
    html += linkHtml(linked, text, href, writing);
  }
  return html;
}

/** Signs that mean something in HTML, a line break, the beginning of a field. One look tells ordinary copy from the rest. */
const SPECIAL = /[&<>"\n{｛]/;

function markedHtml(node: RichNode, writing: Writing): string {
  const html = inkHtml(node, writing);
  const marks = node.marks;
  return marks === undefined || html === "" ? html : withMarks(html, marks);
}

function inkHtml(node: RichNode, writing: Writing): string {
  const { text } = node;
  if (text !== undefined && !SPECIAL.test(text)) return text;
  if (node.type === "hardBreak") return "<br>";
  return escapeHtml(runText(node, writing)).replaceAll("\n", "<br>");
}

function withMarks(html: string, marks: NonNullable<RichNode["marks"]>): string {
  let marked = html;
  for (const { type } of marks) {
    if (type === "bold") marked = `<strong>${marked}</strong>`;
    else if (type === "italic") marked = `<em>${marked}</em>`;
  }
  return marked;
}

function runText(node: RichNode, { tools }: Writing): string {
  if (node.type === "mergeField") return tools.fill(`{{${String(node.attrs?.path ?? "")}}}`);
  const text = node.text ?? "";
  return text.includes("{") || text.includes("｛") ? tools.fill(text) : text;
}

function hrefOf(node: RichNode): string | undefined {
  if (!node.marks) return undefined;
  for (const mark of node.marks) if (mark.type === "link") return mark.attrs.href;
  return undefined;
}

/** Only articles of the platform itself can be tapped in an article (FACTS 1.3); any other address becomes a note. */
function linkHtml(inner: string, text: string, href: string, { footnotes }: Writing): string {
  if (/^https?:\/\/mp\.weixin\.qq\.com\//i.test(href)) {
    return `<a href="${escapeHtml(href)}" style="${articleStyle.link}">${inner}</a>`;
  }
  const address = href.replace(/^mailto:/i, "");
  let note = footnotes.find((known) => known.href === address);
  if (!note) {
    note = { number: footnotes.length + 1, text: text.trim(), href: address };
    footnotes.push(note);
  }
  return `<span style="${articleStyle.link}">${inner}</span><sup style="${articleStyle.noteSign}">[${note.number}]</sup>`;
}

function notesHtml({ footnotes }: Writing): string {
  if (footnotes.length === 0) return "";
  let html = `<p style="${articleStyle.noteTitle}">相关链接</p>`;
  for (const { number, text, href } of footnotes) {
    const words = text === "" || text === href ? escapeHtml(href) : `${escapeHtml(text)}：${escapeHtml(href)}`;
    html += `<p style="${articleStyle.note}">[${number}] ${words}</p>`;
  }
  return html;
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign) : text;
}
