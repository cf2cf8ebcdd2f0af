import type { RichNode } from "@shared/domain/rich-text";
import { escapeHtml } from "../html/escape-html";
import type { DraftContent } from "./draft-content";

/** A draft as a page of its own: plain elements any program reads, pictures inside it, no script. */
export function draftHtml({ title, body, images }: DraftContent): string {
  const heading = title === "" ? "" : `<h1>${escapeHtml(title)}</h1>\n`;
  const sourceOf = (mediaId: string) => {
    const image = images.get(mediaId);
    return image?.bytes && `data:${image.mime};base64,${Buffer.from(image.bytes).toString("base64")}`;
  };
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>body{max-width:42em;margin:2em auto;padding:0 1em;font:16px/1.7 "PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif}img{max-width:100%}blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #d9cfc2}</style>
</head>
<body>
${heading}${blocksHtml(body.doc.content ?? [], sourceOf)}</body>
</html>
`;
}

type SourceOf = (mediaId: string) => string | undefined;

function blocksHtml(blocks: readonly RichNode[], sourceOf: SourceOf): string {
  return blocks.map((block) => `${blockHtml(block, sourceOf)}\n`).join("");
}

function blockHtml(block: RichNode, sourceOf: SourceOf): string {
  const inner = () => blocksHtml(block.content ?? [], sourceOf);
  switch (block.type) {
    case "heading": {
      const level = Number(block.attrs?.level ?? 1);
      return `<h${level}>${inlineHtml(block)}</h${level}>`;
    }
    case "bulletList":
      return `<ul>\n${inner()}</ul>`;
    case "orderedList": {
      const start = typeof block.attrs?.start === "number" ? ` start="${block.attrs.start}"` : "";
      return `<ol${start}>\n${inner()}</ol>`;
    }
    case "listItem":
      return `<li>${inner()}</li>`;
    case "blockquote":
      return `<blockquote>\n${inner()}</blockquote>`;
    case "horizontalRule":
      return "<hr>";
    case "image": {
      const alt = escapeHtml(String(block.attrs?.alt ?? ""));
      const source = sourceOf(String(block.attrs?.mediaId ?? ""));
      return source ? `<p><img src="${source}" alt="${alt}"></p>` : `<p>【图：${alt}】</p>`;
    }
    default:
      return `<p>${inlineHtml(block) || "&nbsp;"}</p>`;
  }
}

function inlineHtml(block: RichNode): string {
  return (block.content ?? []).map(runHtml).join("");
}

function runHtml(node: RichNode): string {
  if (node.type === "hardBreak") return "<br>";
  const text = node.type === "mergeField" ? `{{${String(node.attrs?.path ?? "")}}}` : (node.text ?? "");
  return (node.marks ?? []).reduce((html, mark) => {
    if (mark.type === "bold") return `<strong>${html}</strong>`;
    if (mark.type === "italic") return `<em>${html}</em>`;
    return mark.type === "link" ? `<a href="${escapeHtml(mark.attrs.href)}">${html}</a>` : html;
  }, escapeHtml(text));
}
