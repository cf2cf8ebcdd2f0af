import { QunceError } from "@shared/api/errors";
import { type RichText, richTextOf } from "@shared/domain/rich-text";
import { decodeText } from "../decode-text";
import { unpackArchive } from "../zip-archive";
import { documentLimits } from "./document-limits";
import { DocumentRefused, readOutline } from "./read-outline";
import { richTextOfOutline } from "./rich-text-of-outline";
import { isXmlDeeper } from "./xml-depth";

/** A document as read: its text, and the pictures that lay inside it, which the text names as `pending:embedded:0`. */
export type ReadDocument = {
  readonly body: RichText;
  readonly embedded: readonly Uint8Array[];
  /** The title a web page gives itself; empty for other files. */
  readonly title: string;
};

/** What of a Word file is needed; links of any part, pictures, text, styles, numbering. */
const DOCX_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/\\]+|docProps\/[^/\\]+|word\/(?:[^/\\]+\.xml|_rels\/[^/\\]+|media\/[^/\\]+|theme\/[^/\\]+))$/;
const DOCX_XML_BYTES = 24 * 1024 * 1024;

const formats = [
  { pattern: /\.(?:md|markdown|mdown)$/i, read: readMarkdown },
  { pattern: /\.(?:html?|xhtml)$/i, read: readHtml },
  { pattern: /\.docx$/i, read: readDocx },
  { pattern: /\.(?:txt|text)$/i, read: readText },
] as const;

/** Whether a file is one of the documents that can be taken in, by its name. */
export function isDocumentName(name: string): boolean {
  return formats.some(({ pattern }) => pattern.test(name));
}

/** Reads a Markdown, HTML, Word or text file. Throws DocumentRefused with the reason. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > documentLimits.fileBytes) throw new DocumentRefused("document_size");
  if (/\.(?:doc|wps|rtf)$/i.test(name)) throw new DocumentRefused("old_word");
  const format = formats.find(({ pattern }) => pattern.test(name));
  if (!format) throw new DocumentRefused("unknown_document");
  const document = await format.read(bytes).catch((error: unknown) => {
    throw error instanceof QunceError ? new DocumentRefused(reasonOf(error), { cause: error }) : error;
  });
  return document;
}

/** What the readers of archives and encodings say, as a reason of a document. */
function reasonOf(error: QunceError): DocumentRefused["reason"] {
  if (error.code === "IMPORT_TOO_LARGE")
    return error.params.reason === "many_entries" ? "many_entries" : "inflated_size";
  return error.params.reason === "not_text" ? "not_text" : "damaged_document";
}

async function readText(bytes: Uint8Array): Promise<ReadDocument> {
  const { text } = decodeText(bytes);
  if (text.length > documentLimits.characters) throw new DocumentRefused("document_size");
  return { body: richTextOf(text.replace(/\s+$/, "")), embedded: [], title: "" };
}

async function readMarkdown(bytes: Uint8Array): Promise<ReadDocument> {
  const { text } = decodeText(bytes);
  if (text.length > documentLimits.characters * 2) throw new DocumentRefused("document_size");
  const { root, embedded } = await readOutline("markdown", text);
  return { body: richTextOfOutline(root, true), embedded, title: "" };
}

async function readHtml(bytes: Uint8Array): Promise<ReadDocument> {
  const { root, embedded, title } = await readOutline("html", decodeHtml(bytes));
  return { body: richTextOfOutline(root), embedded, title };
}

/** A page says itself what it is written in; else it is read like any text. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(gb2312|gbk|gb18030)/i.test(head);
  return named ? new TextDecoder("gb18030").decode(bytes) : decodeText(bytes).text;
}

async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  // An OLE file: the old format, or the new one under a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocumentRefused("old_word");
  const parts = await unpackArchive(bytes, DOCX_PARTS, "damaged_document");
  if (!parts.has("word/document.xml")) throw new DocumentRefused("damaged_document");
  for (const [name, part] of parts) {
    if (name.startsWith("word/media/")) continue;
    if (part.length > DOCX_XML_BYTES) throw new DocumentRefused("document_size");
    if (isXmlDeeper(part, documentLimits.xmlDepth)) throw new DocumentRefused("deep_document");
  }
  const { zipSync } = await import("fflate");
  const { root, embedded } = await readOutline("docx", zipSync(Object.fromEntries(parts), { level: 0 }));
  return { body: richTextOfOutline(root), embedded, title: "" };
}
