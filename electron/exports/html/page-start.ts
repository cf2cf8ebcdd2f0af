import { createHash } from "node:crypto";
import { escapeHtml } from "./escape-html";

/** What a page that leaves the app begins with; `data` are attributes of its body for its script. */
export type PageStart = {
  readonly language: "zh-CN" | "en";
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly data: Readonly<Record<string, string>>;
};

/**
 * The beginning of a page that opens from a file, offline: the only script and style that may run are our own, named by
 * their hash, and pictures are part of it.
 */
export function pageStart({ language, title, style, script, data }: PageStart): string {
  const policy = [
    "default-src 'none'",
    "img-src data:",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return [
    "<!doctype html>",
    `<html lang="${language}" class="no-script">`,
    '<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>\n</head>`,
    `<body${attributes.join("")}>\n`,
  ].join("\n");
}

/** Files of a page as one text. A browser hashes what it has read, where every line break is `\n`, however they were checked out. */
export function joinedFiles(...files: readonly string[]): string {
  return files.join("").replace(/\r\n/g, "\n");
}

function hashOf(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
