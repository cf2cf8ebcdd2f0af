import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
} from "docx";

/**
 * Writes a Word document in a thread of its own: the library makes all of it in one go, which takes seconds for ten
 * thousand messages. This file imports nothing of ours, so that it can run from source and as its own bundle.
 */
export type DocxTask = { readonly kind: "write-docx"; readonly title: string; readonly blocks: readonly DocxBlock[] };

/** A paragraph, by what it is. */
export type DocxBlock =
  | { readonly kind: "title" | "day" | "gap" | "muted" | "copy"; readonly text: string }
  | { readonly kind: "message"; readonly clock: string; readonly text: string };

const FONT = { ascii: "Microsoft YaHei", hAnsi: "Microsoft YaHei", eastAsia: "Microsoft YaHei", cs: "Microsoft YaHei" };
const MUTED = "6F675E";
const AMBER = "8A5A10";
const CINNABAR = "C8412B";

/** Starts the thread from this very file. The bundler puts its own starter in this one's place (`?nodeWorker`). */
export default function startDocxThread(options: WorkerOptions): Worker {
  return new Worker(new URL(import.meta.url), options);
}

async function writeDocument({ title, blocks }: DocxTask): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: "群策 Qunce",
    styles: { default: { document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { line: 300 } } } } },
    sections: [{ properties: {}, footers: { default: pageNumbers() }, children: blocks.map(paragraphOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraphOf(block: DocxBlock): Paragraph {
  switch (block.kind) {
    case "title":
      return new Paragraph({ heading: HeadingLevel.TITLE, children: [run(block.text)] });
    case "day":
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.text)] });
    case "message":
      return new Paragraph({
        heading: HeadingLevel.HEADING_3,
        keepNext: true,
        children: [run(`${block.clock}  `, { color: CINNABAR, bold: true }), run(block.text)],
      });
    case "copy":
      return new Paragraph({
        shading: { type: ShadingType.CLEAR, color: "auto", fill: "F8F4EC" },
        spacing: { before: 80, after: 80 },
        children: block.text.split("\n").map((line, at) => run(line, { ...(at > 0 && { break: 1 }) })),
      });
    case "muted":
    case "gap":
      return new Paragraph({
        children: [run(block.text, { color: block.kind === "gap" ? AMBER : MUTED, size: 18 })],
      });
  }
}

function run(text: string, look: Omit<IRunOptions, "text"> = {}): TextRun {
  return new TextRun({ text, ...look });
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, color: MUTED })] })],
  });
}

const task = workerData as DocxTask | null;
if (task?.kind === "write-docx") {
  writeDocument(task).then((bytes) => parentPort?.postMessage({ bytes }, [bytes.buffer]));
}
