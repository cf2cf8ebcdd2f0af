import type { HandOver } from "@shared/domain/hand-over";
import { escapeHtml } from "../html/escape-html";
import { type PageShop, printColours, sealOf } from "../shop-look";
import style from "./print.css?raw";
import type { Sheet } from "./sheet";

/** What a printed page is made of; `body` and `head` are finished HTML, `title` and `foot` are text. */
export type PrintPage = {
  readonly language: HandOver["language"];
  readonly title: string;
  /** Follows the title at the foot of every page. */
  readonly foot: string;
  readonly sheet: Sheet;
  /** Whose colours it is in; the app's own without. */
  readonly shop: PageShop;
  readonly head: string;
  readonly body: string;
};

/** Characters of a title at the foot of a page; a longer one would push the page number off the line. */
const FOOT_TITLE = 28;

/**
 * A page to be printed or photographed. It runs no script and loads nothing: its policy allows its own style and pictures
 * that are part of it, so that nothing in the copy can reach out even where a browser shows it.
 */
export function printShell({ language, title, foot, sheet, shop, head, body }: PrintPage): string {
  const footer = [shortened(title), foot].filter(Boolean).join(" · ");
  const size = `@page{size:${sheet.paper === "a3" ? "A3" : "A4"} ${sheet.landscape ? "landscape" : "portrait"};@bottom-left{content:${cssText(footer)}}}`;
  return [
    "<!doctype html>",
    `<html lang="${language}" data-paper="${sheet.paper}">`,
    '<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}${printColours(shop)}${size}</style>\n</head>`,
    `<body>\n<header><span class="seal">${escapeHtml(sealOf(shop))}</span><div>${head}</div></header>`,
    body,
    "</body>\n</html>\n",
  ].join("\n");
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > FOOT_TITLE ? `${characters.slice(0, FOOT_TITLE).join("")}…` : text;
}

/** Any text as a string of CSS: what could end it, or the style around it, is written as its code. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ·—:-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
