import { type RichNode, richTextOf } from "@shared/domain/rich-text";
import { Fragment, type Schema, Slice } from "@tiptap/pm/model";

/** Blocks as a slice to insert: a paragraph at either end joins the text it is put into. */
export function sliceOf(schema: Schema, blocks: readonly RichNode[]): Slice {
  const fragment = Fragment.fromJSON(schema, blocks);
  const isOpen = (block: RichNode | undefined) => (block?.type === "paragraph" ? 1 : 0);
  return new Slice(fragment, isOpen(blocks[0]), isOpen(blocks.at(-1)));
}

/** Plain text as blocks, one paragraph a line, `{{…}}` as merge fields; the line break at its end is no line. */
export function blocksOfText(text: string): readonly RichNode[] {
  const lines = text
    .replaceAll("｛｛", "{{")
    .replaceAll("｝｝", "}}")
    .replace(/[\r\n]+$/, "");
  return richTextOf(lines).doc.content ?? [];
}
