import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";
import mammoth from "mammoth";
import markdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes as Dom, parse } from "parse5";

/**
 * Reads a document in a thread of its own: a page of 5 MB or a Word file with ten thousand levels takes its time and memory
 * there, never the app's. All three formats become HTML first and are then boiled down to the few elements copy has.
 * This file imports nothing of ours, so that it can run from source and as its own bundle.
 */
export type DocumentTask = {
  readonly kind: "read-document";
  readonly format: "markdown" | "html" | "docx";
  /** The text of a Markdown or HTML file, the (already checked) archive of a Word file. */
  readonly content: string | Uint8Array;
  readonly limits: { readonly characters: number; readonly nodes: number; readonly depth: number };
};

/** What is left of a document: a kept element with its children, or a run of text. */
export type OutlineNode = {
  readonly tag: string;
  readonly text?: string;
  readonly href?: string;
  /** `embedded:3` for a picture inside the file, else the address as written. */
  readonly src?: string;
  readonly alt?: string;
  readonly start?: number;
  readonly children: OutlineNode[];
};

/** Why a document is not read. */
export type DocumentRefusal = "document_size" | "damaged_document";

export type DocumentAnswer =
  | { readonly outline: OutlineNode; readonly embedded: readonly Uint8Array[]; readonly title: string }
  | { readonly reason: DocumentRefusal; readonly detail: string };

/** Starts the thread from this very file. The bundler puts its own starter in this one's place (`?nodeWorker`). */
export default function startDocumentWorker(options: WorkerOptions): Worker {
  return new Worker(new URL(import.meta.url), options);
}

async function readDocument({ format, content, limits }: DocumentTask): Promise<DocumentAnswer> {
  const embedded: Uint8Array[] = [];
  const html = format === "docx" ? await docxHtml(content, embedded) : String(content);
  const page = parse(format === "markdown" ? markdown.render(withShallowQuotes(html)) : html);
  const { outline, title, isTooLarge } = outlineOf(page, embedded, limits);
  if (isTooLarge) return { reason: "document_size", detail: format };
  return { outline, embedded, title };
}

/** A line break in the file is one in the copy, as people who write for chats mean it; raw HTML stays text. */
const markdown = markdownIt({ html: false, breaks: true, linkify: false });
/** Beyond its default of 100 levels the reader leaves text out without a word. */
markdown.set({ maxNesting: 1000 });
/** Addresses that are no web page are dropped later; pictures may lie inside the file. */
markdown.validateLink = () => true;

/** Ten thousand quotes within each other are one as far as anybody can see. */
function withShallowQuotes(text: string): string {
  return text.replace(/^(?:[ \t]{0,3}>){20,}/gm, ">");
}

/** Word's own two styles of quotes, LibreOffice's of rules; mammoth knows headings and lists by itself. */
const STYLES = [
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Horizontal Line'] => hr:fresh",
];

async function docxHtml(content: string | Uint8Array, embedded: Uint8Array[]): Promise<string> {
  const buffer = Buffer.from(content as Uint8Array);
  const convertImage = mammoth.images.imgElement(async (image) => {
    embedded.push(new Uint8Array(await image.readAsArrayBuffer()));
    return { src: `embedded:${embedded.length - 1}` };
  });
  const options = { convertImage, ignoreEmptyParagraphs: false, styleMap: STYLES };
  const { value } = await mammoth.convertToHtml({ buffer }, options);
  // An empty paragraph is an empty line that someone typed; in HTML it would count for nothing.
  return value.replaceAll("<p></p>", "<p>&nbsp;</p>");
}

const KEPT = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br img a strong b em i pre div section article table tr td th".split(" "),
);
const SKIPPED = new Set(
  "script style noscript template svg math iframe object embed select textarea audio video".split(" "),
);
const RENAMED: Readonly<Record<string, string>> = { b: "strong", i: "em", section: "div", article: "div", th: "td" };

type Boiling = { outline: OutlineNode; title: string; isTooLarge: boolean };

/** Walks the page without recursion: nesting is the author's choice, the stack is ours. */
function outlineOf(page: Dom.Document, embedded: Uint8Array[], limits: DocumentTask["limits"]): Boiling {
  const outline: OutlineNode = { tag: "root", children: [] };
  const stack: { node: Dom.ChildNode; into: OutlineNode; depth: number }[] = [];
  const push = (parent: { childNodes: Dom.ChildNode[] }, into: OutlineNode, depth: number) => {
    for (let at = parent.childNodes.length - 1; at >= 0; at -= 1) {
      const node = parent.childNodes[at];
      if (node) stack.push({ node, into, depth });
    }
  };
  let [characters, nodes, title] = [0, 0, ""];
  push(page, outline, 0);
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, into, depth } = item;
    if (node.nodeName === "#text") {
      const text = (node as Dom.TextNode).value;
      characters += text.trim() === "" ? 0 : text.length;
      into.children.push({ tag: "#text", text, children: [] });
    } else if ("tagName" in node) {
      if (node.tagName === "title" && title === "") title = firstText(node);
      if (SKIPPED.has(node.tagName) || node.tagName === "title" || isHidden(node)) continue;
      const kept = depth < limits.depth && KEPT.has(node.tagName) ? keptNode(node, embedded) : undefined;
      if (kept) into.children.push(kept);
      if (!kept && isBold(node)) push(node, strongIn(into), depth + 1);
      else push(node, kept ?? into, kept ? depth + 1 : depth);
    }
    nodes += 1;
    if (characters > limits.characters || nodes > limits.nodes) return { outline, title, isTooLarge: true };
  }
  return { outline, title, isTooLarge: false };
}

function firstText(node: Dom.Element): string {
  const [first] = node.childNodes;
  return first?.nodeName === "#text" ? (first as Dom.TextNode).value.trim() : "";
}

function strongIn(into: OutlineNode): OutlineNode {
  const strong: OutlineNode = { tag: "strong", children: [] };
  into.children.push(strong);
  return strong;
}

function keptNode(node: Dom.Element, embedded: Uint8Array[]): OutlineNode {
  const tag = RENAMED[node.tagName] ?? node.tagName;
  const href = tag === "a" ? attribute(node, "href") : undefined;
  const src =
    tag === "img" ? takenIn(attribute(node, "src") ?? attribute(node, "data-src") ?? "", embedded) : undefined;
  const start = tag === "ol" ? Number(attribute(node, "start") ?? 1) : undefined;
  const alt = tag === "img" ? (attribute(node, "alt") ?? "") : undefined;
  return {
    tag,
    children: [],
    ...(href !== undefined && { href }),
    ...(src !== undefined && { src, alt: alt ?? "" }),
    ...(start !== undefined && Number.isInteger(start) && start >= 0 && { start }),
  };
}

/** A picture inside the page is taken out of its address; any other address stays for the app to find the file. */
function takenIn(src: string, embedded: Uint8Array[]): string {
  const data = /^data:image\/[\w.+-]+;base64,/i.exec(src);
  if (!data) return src.slice(0, 1000);
  embedded.push(new Uint8Array(Buffer.from(src.slice(data[0].length), "base64")));
  return `embedded:${embedded.length - 1}`;
}

function attribute(node: Dom.Element, name: string): string | undefined {
  return node.attrs.find((attr) => attr.name === name)?.value;
}

function isHidden(node: Dom.Element): boolean {
  return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribute(node, "style") ?? "");
}

/** Word and WPS write bold as a style of a span. */
function isBold(node: Dom.Element): boolean {
  return node.tagName === "span" && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(node, "style") ?? "");
}

const task = workerData as DocumentTask | null;
if (task?.kind === "read-document") {
  readDocument(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ reason: "damaged_document", detail: String(error) }),
  );
}
