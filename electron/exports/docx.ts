import type { HandOver, HandOverMessage } from "@shared/domain/hand-over";
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
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { headingLines, remarksOf, whoAndWhere } from "./message-wording";

const FONT = { ascii: "Microsoft YaHei", hAnsi: "Microsoft YaHei", eastAsia: "Microsoft YaHei", cs: "Microsoft YaHei" };
const MUTED = "6F675E";
const AMBER = "8A5A10";
const CINNABAR = "C8412B";

/** The plan as a Word document to read, correct and print: a heading a day, a block a message, its copy on a tinted ground. */
export async function exportDocx(handOver: HandOver, { onProgress }: ExportTools): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsFor(handOver);
  const [title = "", ...rest] = headingLines(handOver, words);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...rest.map((line) => new Paragraph({ children: [run(line, { color: MUTED, size: 18 })] })),
  ];
  for (const day of handOver.days) {
    const heading = `${day.date} ${words.weekdays[day.weekday - 1]}  ${day.places.join(handOver.language === "en" ? ", " : "、")}`;
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }));
    for (const message of day.messages) {
      children.push(...messageParagraphs(message, words));
      onProgress?.(message.number, handOver.count);
    }
  }
  const document = new Document({
    title,
    creator: "群策 Qunce",
    styles: { default: { document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { line: 300 } } } } },
    sections: [{ properties: {}, footers: { default: pageNumbers() }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function messageParagraphs(message: HandOverMessage, words: ExportWords): Paragraph[] {
  const images = message.images.map(({ number, name }) => `${words.image(number)} ${name}`).join("   ");
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      keepNext: true,
      children: [run(`${message.clock}  `, { color: CINNABAR, bold: true }), run(whoAndWhere(message, words))],
    }),
    ...remarksOf(message, words).map(
      ({ kind, text }) => new Paragraph({ children: [run(text, { color: kind === "gap" ? AMBER : MUTED, size: 18 })] }),
    ),
    new Paragraph({
      shading: { type: ShadingType.CLEAR, color: "auto", fill: "F8F4EC" },
      spacing: { before: 80, after: 80 },
      children: (message.text || words.noText)
        .split("\n")
        .map((line, at) => run(line, { ...(at > 0 && { break: 1 }) })),
    }),
    ...(images === "" ? [] : [new Paragraph({ children: [run(images, { color: MUTED, size: 18 })] })]),
  ];
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
