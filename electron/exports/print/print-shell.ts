import type { HandOver } from "@shared/domain/hand-over";
import { escapeHtml } from "../html/escape-html";
import style from "./print.css?raw";
import type { Sheet } from "./sheet";

/** What a printed page is made of; `body` and `head` are finished HTML, `title` and `foot` are text. */
export type PrintPage = {
  readonly language: HandOver["language"];
  readonly title: string;
  readonly foot: string;
  readonly sheet: Sheet;
  readonly head: string;
  readonly body: string;
};

/**
 * A page to be printed or photographed. It runs no script and loads nothing: its policy allows its own style and pictures
 * that are part of it, so that nothing in the copy can reach out even where a browser shows it.
 */
export function printShell({ language, title, foot, sheet, head, body }: PrintPage): string {
  const size = `@page{size:${sheet.paper === "a3" ? "A3" : "A4"} ${sheet.landscape ? "landscape" : "portrait"};@bottom-left{content:${cssText(foot)}}}`;
  return [
    "<!doctype html>",
    `<html lang="${language}" data-paper="${sheet.paper}">`,
    '<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}${size}</style>\n</head>`,
    `<body>\n<header><span class="seal">群</span><div>${head}</div></header>`,
    body,
    "</body>\n</html>\n",
  ].join("\n");
}

/** Any text as a string of CSS: what could end it, or the style around it, is written as its code. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ·—:-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
