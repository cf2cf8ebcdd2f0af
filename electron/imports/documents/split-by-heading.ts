import { plainTextOf } from "@shared/domain/plain-text";
import type { RichNode, RichText } from "@shared/domain/rich-text";

/** One draft's worth of a document. */
export type DocumentPart = {
  readonly title: string;
  /** Whether the title is a heading of the text (and left out of the body) or the file's name. */
  readonly titleFrom: "heading" | "name";
  /** The heading the part stands under; empty for a whole document and for what stands before the first heading. */
  readonly heading: string;
  readonly body: RichText;
};

const MOST_TITLE = 120;

/** A whole document as one draft: a leading top heading is its title, else the file's name is. */
export function wholeDocument(body: RichText, name: string): DocumentPart {
  const [first, ...rest] = blocksOf(body);
  const title = first && levelOf(first) === 1 ? lineText(first) : "";
  if (title === "") return { title: name.slice(0, MOST_TITLE), titleFrom: "name", heading: "", body };
  return { title, titleFrom: "heading", heading: "", body: withBlocks(body, rest) };
}

/**
 * A document as one draft for each of its chapters: the highest level of heading that occurs more than once, or at all
 * below a single title. What stands before the first chapter is a draft of its own when there is any text in it.
 */
export function splitByHeading(body: RichText, name: string): DocumentPart[] {
  const whole = wholeDocument(body, name);
  const blocks = blocksOf(whole.body);
  const level = Math.min(...blocks.map(levelOf));
  if (!Number.isFinite(level)) return [whole];
  const parts: DocumentPart[] = [];
  let current: { heading: string; blocks: RichNode[] } = { heading: "", blocks: [] };
  const end = () => {
    const part = withBlocks(body, current.blocks);
    const title = current.heading.slice(0, MOST_TITLE) || whole.title;
    const isBlank = plainTextOf(part) === "" && !current.blocks.some((block) => block.type === "image");
    if (isBlank && current.heading === "") return;
    parts.push({
      title,
      titleFrom: current.heading === "" ? whole.titleFrom : "heading",
      heading: current.heading,
      body: part,
    });
  };
  for (const block of blocks) {
    if (levelOf(block) === level) {
      end();
      current = { heading: lineText(block), blocks: [] };
    } else current.blocks.push(block);
  }
  end();
  return parts;
}

function blocksOf(body: RichText): readonly RichNode[] {
  return body.doc.content ?? [];
}

function withBlocks(body: RichText, blocks: readonly RichNode[]): RichText {
  return { ...body, doc: { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] } };
}

function levelOf(block: RichNode): number {
  return block.type === "heading" ? Number(block.attrs?.level ?? 1) : Number.POSITIVE_INFINITY;
}

function lineText(block: RichNode): string {
  const text = plainTextOf({
    version: 1,
    doc: { type: "doc", content: [{ ...block, type: "paragraph", attrs: undefined }] },
  });
  return text.replace(/\s+/g, " ").trim().slice(0, MOST_TITLE);
}
