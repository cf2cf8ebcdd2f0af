import type { LeftOutReason } from "@shared/api/contract/export-jobs";
import type { RichMark, RichNode } from "@shared/domain/rich-text";
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { DraftContent, DraftImage } from "./draft-content";

/** Without an East Asian font of its own, Word shows Chinese in whatever it finds. */
const FONT = { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "Microsoft YaHei", cs: "Calibri" };
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const MOST_WIDTH = 560;
const LEVELS = 9;
/** A twentieth of a point is Word's unit: 420 is 21 pt, a Chinese character and a half. */
const INDENT = 420;
/** The name Word itself gives quotes, so that other programs know them again. */
const QUOTE = "Quote";
/** LibreOffice's name for a line across the page. */
const RULE = "Horizontal Line";

type NumberingConfig = INumberingOptions["config"][number];

type Writing = {
  readonly images: ReadonlyMap<string, DraftImage>;
  /** Every list counts for itself. */
  readonly numbering: NumberingConfig[];
};

const WORD_TYPES: Readonly<Record<string, "png" | "jpg" | "gif">> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
};

/** Word takes no WebP. */
export function refusedByWord(mime: string): LeftOutReason | undefined {
  return mime in WORD_TYPES ? undefined : "type";
}

/** A draft as a Word document: real headings, lists, links and pictures; fields stay `{{…}}`. */
export async function draftDocx({ title, body, images }: DraftContent): Promise<Uint8Array<ArrayBuffer>> {
  const writing: Writing = { images, numbering: [] };
  const heading = title === "" ? [] : [new Paragraph({ heading: HEADINGS[0], children: [new TextRun(title)] })];
  const children = [...heading, ...blocksOf(body.doc.content ?? [], writing, {})];
  const document = new Document({
    title,
    creator: "群策",
    styles: {
      default: {
        document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { after: 120, line: 340 } } },
        heading1: { run: { font: FONT, size: 34, bold: true }, paragraph: { spacing: { before: 240, after: 160 } } },
        heading2: { run: { font: FONT, size: 28, bold: true }, paragraph: { spacing: { before: 200, after: 120 } } },
        heading3: { run: { font: FONT, size: 24, bold: true }, paragraph: { spacing: { before: 160, after: 100 } } },
      },
      paragraphStyles: [
        {
          id: QUOTE,
          name: QUOTE,
          basedOn: "Normal",
          run: { color: "6F675E" },
          paragraph: {
            indent: { left: INDENT },
            border: { left: { style: BorderStyle.SINGLE, size: 12, color: "D9CFC2", space: 8 } },
          },
        },
        {
          id: RULE,
          name: RULE,
          basedOn: "Normal",
          paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "C9BFB2", space: 1 } } },
        },
      ],
    },
    numbering: { config: writing.numbering },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Shape = Pick<IParagraphOptions, "numbering" | "indent" | "style">;

function blocksOf(blocks: readonly RichNode[], writing: Writing, shape: Shape, depth = 0): Paragraph[] {
  return blocks.flatMap((block) => blockOf(block, writing, shape, depth));
}

function blockOf(block: RichNode, writing: Writing, shape: Shape, depth: number): Paragraph[] {
  switch (block.type) {
    case "heading": {
      const heading = HEADINGS[Number(block.attrs?.level ?? 1) - 1] ?? HEADINGS[0];
      return [new Paragraph({ ...shape, heading, children: inlineOf(block) })];
    }
    case "bulletList":
    case "orderedList":
      return listOf(block, writing, depth);
    case "blockquote": {
      return blocksOf(block.content ?? [], writing, { ...shape, style: QUOTE }, depth);
    }
    case "horizontalRule":
      return [new Paragraph({ style: RULE, children: [] })];
    case "image":
      return [imageOf(block, writing)];
    default:
      return [new Paragraph({ ...shape, children: inlineOf(block) })];
  }
}

function listOf(list: RichNode, writing: Writing, depth: number): Paragraph[] {
  const level = Math.min(depth, LEVELS - 1);
  const reference = `list-${writing.numbering.length}`;
  const start = typeof list.attrs?.start === "number" ? list.attrs.start : 1;
  writing.numbering.push({ reference, levels: levelsOf(list.type === "orderedList", start) });
  return (list.content ?? []).flatMap((item) => {
    const [first, ...rest] = item.content ?? [];
    const marked = first ? blockOf(first, writing, { numbering: { reference, level } }, depth + 1) : [];
    return [...marked, ...blocksOf(rest, writing, { indent: { left: INDENT * (level + 1) } }, depth + 1)];
  });
}

function levelsOf(isOrdered: boolean, start: number): NumberingConfig["levels"] {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    start,
    format: isOrdered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: isOrdered ? `%${level + 1}.` : "•",
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }));
}

function imageOf(block: RichNode, { images }: Writing): Paragraph {
  const alt = String(block.attrs?.alt ?? "");
  const image = images.get(String(block.attrs?.mediaId ?? ""));
  const type = image && WORD_TYPES[image.mime];
  // A picture that stays behind leaves its name in its place.
  if (!image?.bytes || !type) return new Paragraph({ children: [new TextRun(`【图：${alt}】`)] });
  const [width, height] = [image.width ?? MOST_WIDTH, image.height ?? MOST_WIDTH];
  const scale = Math.min(1, MOST_WIDTH / width);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: alt, title: alt, description: alt };
  return new Paragraph({ children: [new ImageRun({ type, data: image.bytes, transformation, altText })] });
}

function inlineOf(block: RichNode): ParagraphChild[] {
  return (block.content ?? []).map((node) => {
    const run = runOf(node);
    const link = node.marks?.find((mark): mark is Extract<RichMark, { type: "link" }> => mark.type === "link");
    return link ? new ExternalHyperlink({ link: link.attrs.href, children: [run] }) : run;
  });
}

function runOf(node: RichNode): TextRun {
  if (node.type === "hardBreak") return new TextRun({ break: 1 });
  const has = (type: RichMark["type"]) => node.marks?.some((mark) => mark.type === type) ?? false;
  const text = node.type === "mergeField" ? `{{${String(node.attrs?.path ?? "")}}}` : (node.text ?? "");
  return new TextRun({ text, bold: has("bold"), italics: has("italic"), ...(has("link") && { style: "Hyperlink" }) });
}
