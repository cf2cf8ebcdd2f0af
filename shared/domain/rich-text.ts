import { z } from "zod";
import { scanFields } from "./merge-field";

/** Version of the stored document shape; raised with a migration when nodes change. */
export const RICH_TEXT_VERSION = 1;

/** A mark on a run of text. */
export type RichMark =
  | { readonly type: "bold" }
  | { readonly type: "italic" }
  | { readonly type: "link"; readonly attrs: { readonly href: string } };

/** A node of the editor's document (TipTap JSON, only the nodes we know). */
export type RichNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly RichNode[] | undefined;
  readonly marks?: readonly RichMark[] | undefined;
  readonly text?: string | undefined;
};

/** Node types a document may hold; anything else is refused at the door. */
export const RICH_NODE_TYPES = [
  "doc",
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "horizontalRule",
  "hardBreak",
  "text",
  "image",
  "mergeField",
] as const;

const safeHref = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)/i);

const richMark: z.ZodType<RichMark> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: safeHref }) }),
]);

const attrsByType: Partial<Record<(typeof RICH_NODE_TYPES)[number], z.ZodType>> = {
  heading: z.object({ level: z.number().int().min(1).max(3) }),
  orderedList: z.object({ start: z.number().int().nonnegative().optional(), type: z.string().max(4).nullish() }),
  /** An image names a media file of the workspace, never an address. */
  image: z.object({ mediaId: z.string().max(64), alt: z.string().max(200) }),
  /** A merge field names what stands in its place, e.g. 商品.价格. */
  mergeField: z.object({
    path: z
      .string()
      .min(1)
      .max(64)
      .regex(/^[^{}]*$/),
  }),
};

const richNode: z.ZodType<RichNode> = z.lazy(() =>
  z
    .object({
      type: z.enum(RICH_NODE_TYPES),
      attrs: z.record(z.string(), z.unknown()).optional(),
      content: z.array(richNode).optional(),
      marks: z.array(richMark).optional(),
      text: z.string().optional(),
    })
    .superRefine((node, context) => {
      const shape = attrsByType[node.type];
      if (shape && !shape.safeParse(node.attrs ?? {}).success) {
        context.addIssue({ code: "custom", message: `rich_text_attrs:${node.type}` });
      }
    }),
);

/** A stored document with its version. */
export const richText = z.object({ version: z.literal(RICH_TEXT_VERSION), doc: richNode });

export type RichText = z.infer<typeof richText>;

/** A document with one empty paragraph. */
export const emptyRichText: RichText = {
  version: RICH_TEXT_VERSION,
  doc: { type: "doc", content: [{ type: "paragraph" }] },
};

/** Reads plain text (with `{{…}}` fields) into a document: one paragraph a line. */
export function richTextOf(text: string): RichText {
  const content = text.replace(/\r\n?/g, "\n").split("\n").map(paragraphOf);
  return { version: RICH_TEXT_VERSION, doc: { type: "doc", content } };
}

function paragraphOf(text: string): RichNode {
  const content: RichNode[] = [];
  let from = 0;
  for (const field of scanFields(text)) {
    if (field.start > from) content.push({ type: "text", text: text.slice(from, field.start) });
    content.push({ type: "mergeField", attrs: { path: field.inner } });
    from = field.end;
  }
  if (from < text.length) content.push({ type: "text", text: text.slice(from) });
  return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
}
