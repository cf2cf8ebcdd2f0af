import { editorDocumentOf, richTextFrom } from "@renderer/ui/editor/rich-text-document";
import { emptyRichText, type RichNode, richText, richTextOf } from "@shared/domain/rich-text";
import { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schema } from "./schema";

const doc = (...content: RichNode[]) => ({ version: 1 as const, doc: { type: "doc", content } });
const text = (value: string, ...marks: NonNullable<RichNode["marks"]>): RichNode =>
  marks.length > 0 ? { type: "text", marks, text: value } : { type: "text", text: value };
const paragraph = (...content: RichNode[]): RichNode => ({ type: "paragraph", content });
const throughEditor = (body: ReturnType<typeof doc>) => {
  const node = Node.fromJSON(schema, editorDocumentOf(body));
  node.check();
  return richTextFrom(node.toJSON());
};

const full = doc(
  { type: "heading", attrs: { level: 2 }, content: [text("会员日")] },
  paragraph(
    text("VIP 姐妹们，"),
    { type: "mergeField", attrs: { path: "活动.日期" } },
    text(" 晚", { type: "bold" }),
    { type: "hardBreak" },
    text("看这里", { type: "link", attrs: { href: "https://example.com/a?b=1" } }),
  ),
  {
    type: "bulletList",
    content: [
      { type: "listItem", content: [paragraph(text("湿巾"))] },
      {
        type: "listItem",
        content: [
          paragraph(text("纸尿裤")),
          { type: "orderedList", content: [{ type: "listItem", content: [paragraph(text("L 码"))] }] },
        ],
      },
    ],
  },
  { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
  { type: "blockquote", content: [paragraph(text("用了两周", { type: "italic" }))] },
  { type: "image", attrs: { mediaId: "0192f3a0-0000-7000-8000-000000000001", alt: "试色" } },
  { type: "horizontalRule" },
  { type: "paragraph" },
);

describe("the stored document and the editor", () => {
  it("a document with every node we know passes through the editor unchanged", () => {
    expect(throughEditor(full)).toEqual(full);
    expect(richText.parse(throughEditor(full))).toEqual(full);
  });

  it("a new draft stays one empty paragraph", () => {
    expect(throughEditor(doc({ type: "paragraph" }))).toEqual(emptyRichText);
    expect(richTextFrom({ type: "doc" })).toEqual(emptyRichText);
  });

  it("any plain text read into a document comes back from the editor as the same document", () => {
    const line = fc.string({ unit: fc.constantFrom("姐", "妹", " ", "{", "}", "a", "😀", "价") });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const body = richTextOf(lines.join("\n"));
        const [clean] = [richTextFrom(body.doc)];
        expect(throughEditor(clean as typeof full)).toEqual(clean);
      }),
    );
  });

  it("a picture put inside a paragraph comes to stand between its halves", () => {
    const image: RichNode = { type: "image", attrs: { mediaId: "m", alt: "" } };
    expect(throughEditor(doc(paragraph(text("前"), image, text("后"))))).toEqual(
      doc(paragraph(text("前")), image, paragraph(text("后"))),
    );
  });

  it("keeps the text of nodes it does not know and leaves unknown marks out", () => {
    const strange = doc({
      type: "table",
      content: [{ type: "tableCell", content: [text("格子")] }],
    });
    expect(throughEditor(strange)).toEqual(doc(paragraph(text("格子"))));
    const underlined = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "线", marks: [{ type: "underline" }] }] }],
    };
    expect(richTextFrom(underlined)).toEqual(doc(paragraph(text("线"))));
  });

  it("a link to a script loses its address and keeps its words", () => {
    const href = "javascript:alert(1)";
    const body = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "点我", marks: [{ type: "link", attrs: { href } }] }] },
      ],
    };
    expect(richTextFrom(body)).toEqual(doc(paragraph(text("点我"))));
  });

  it("line breaks inside a run become breaks of the document", () => {
    expect(
      richTextFrom({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "一\r\n二" }] }] }),
    ).toEqual(doc(paragraph(text("一"), { type: "hardBreak" }, text("二"))));
  });
});
