import { blocksOfText, sliceOf } from "@renderer/ui/editor/clipboard-slice";
import { insertSlice } from "@renderer/ui/editor/pending-content";
import { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { schema } from "./schema";

const paragraphs = (...lines: string[]) => ({
  type: "doc",
  content: lines.map((text) => ({ type: "paragraph", ...(text && { content: [{ type: "text", text }] }) })),
});

/** The document after putting text where `|` stands in the one paragraph. */
function afterPaste(before: string, pasted: Parameters<typeof sliceOf>[1]) {
  const at = before.indexOf("|") + 1;
  const doc = Node.fromJSON(schema, paragraphs(before.replace("|", "")));
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const tr = state.tr;
  insertSlice(tr, sliceOf(schema, pasted), at, at);
  return { doc: tr.doc.toJSON(), before: tr.doc.textBetween(0, tr.selection.from, "\n", "*") };
}

describe("putting pasted text in", () => {
  it("one line joins the line it is put into", () => {
    expect(afterPaste("老|规矩", blocksOfText("客户的"))).toEqual({
      doc: paragraphs("老客户的规矩"),
      before: "老客户的",
    });
  });

  it("several lines split the line they are put into; the last line break is no line", () => {
    expect(afterPaste("甲|乙", blocksOfText("一\r\n\r\n二\n")).doc).toEqual(paragraphs("甲一", "", "二乙"));
  });

  it("full-width braces become a merge field", () => {
    expect(blocksOfText("价｛｛商品.价格｝｝")).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "价" },
          { type: "mergeField", attrs: { path: "商品.价格" } },
        ],
      },
    ]);
  });

  it("a list put into an empty line takes its place", () => {
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "一" }] }] }],
    };
    expect(afterPaste("|", [list]).doc).toEqual({ type: "doc", content: [list] });
  });

  it("a picture at the end is followed by a line to go on writing in, where the cursor is", () => {
    const image = { type: "image", attrs: { mediaId: "m", alt: "" } };
    const { doc, before } = afterPaste("看图|", [image]);
    expect(doc.content).toEqual([...paragraphs("看图").content, image, { type: "paragraph" }]);
    expect(before).toBe("看图\n*\n");
  });
});
