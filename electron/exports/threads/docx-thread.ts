import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  type IStylesOptions,
  LineRuleType,
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
export type DocxTask = {
  readonly kind: "write-docx";
  readonly title: string;
  /** The shop's colour for words, as six digits. */
  readonly accent: string;
  readonly blocks: readonly DocxBlock[];
};

/** A paragraph, by what it is. */
export type DocxBlock =
  | { readonly kind: "title" | "gap" | "muted" | "copy"; readonly text: string }
  | { readonly kind: "day"; readonly text: string; readonly places: string }
  | { readonly kind: "message"; readonly clock: string; readonly place: string; readonly beside: string };

const FONT = { ascii: "Microsoft YaHei", hAnsi: "Microsoft YaHei", eastAsia: "Microsoft YaHei", cs: "Microsoft YaHei" };
const SERIF = { ascii: "SimSun", hAnsi: "SimSun", eastAsia: "SimSun", cs: "SimSun" };
const INK = "1E1B18";
const MUTED = "6F675E";
const AMBER = "8A5A10";
const SMALL: Omit<IRunOptions, "text"> = { color: MUTED, size: 18, bold: false, font: FONT };

/** Lines from which a text may go on over the page, at so many characters a line; a shorter one stays whole. */
const LONG = { lines: 14, characters: 40 } as const;

/** Starts the thread from this very file. The bundler puts its own starter in this one's place (`?nodeWorker`). */
export default function startDocxThread(options: WorkerOptions): Worker {
  return new Worker(new URL(import.meta.url), options);
}

async function writeDocument({ title, accent, blocks }: DocxTask): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: "群策 Qunce",
    styles: { default: looks(accent) },
    sections: [
      {
        properties: {},
        footers: { default: pageNumbers() },
        children: blocks.map((block) => paragraphOf(block, accent)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Headings of our own: Word's are blue, and set for one line. Sizes in half points, spaces in twentieths of a point. */
function looks(accent: string): NonNullable<IStylesOptions["default"]> {
  return {
    document: { run: { font: FONT, size: 21, color: INK }, paragraph: { spacing: lines(300) } },
    title: {
      run: { font: SERIF, size: 40, bold: true, color: INK },
      paragraph: { spacing: { after: 100, ...lines(288) } },
    },
    heading1: {
      run: { font: SERIF, size: 27, bold: true, color: INK },
      paragraph: {
        spacing: { before: 400, after: 80, ...lines(288) },
        keepNext: true,
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 3, color: accent } },
      },
    },
    heading3: {
      run: { font: FONT, size: 21, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 40, ...lines(288) }, keepNext: true, keepLines: true },
    },
  };
}

/** Distance of lines in 240ths of their height; without the rule some programs take it for a fixed one. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

function paragraphOf(block: DocxBlock, accent: string): Paragraph {
  switch (block.kind) {
    case "title":
      return new Paragraph({ heading: HeadingLevel.TITLE, children: [run(block.text)] });
    case "day":
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [run(block.text), run(`   ${block.places}`, SMALL)],
      });
    case "message":
      return new Paragraph({
        heading: HeadingLevel.HEADING_3,
        children: [
          run(`${block.clock}  `, { color: accent }),
          run(block.place),
          run(block.beside, { bold: false, color: MUTED }),
        ],
      });
    case "copy":
      return new Paragraph({
        shading: { type: ShadingType.CLEAR, color: "auto", fill: "F8F4EC" },
        spacing: { before: 60, after: 60, ...lines(336) },
        keepLines: linesOf(block.text) < LONG.lines,
        children: block.text.split("\n").map((line, at) => run(line, { ...(at > 0 && { break: 1 }) })),
      });
    case "muted":
    case "gap":
      return new Paragraph({
        children: [run(block.text, block.kind === "gap" ? { ...SMALL, color: AMBER } : SMALL)],
      });
  }
}

/** About how many lines a text takes. */
function linesOf(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LONG.characters)), 0);
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
