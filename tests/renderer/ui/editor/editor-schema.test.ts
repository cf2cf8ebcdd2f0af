import { RICH_NODE_TYPES } from "@shared/domain/rich-text";
import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { schema } from "./schema";

const wrong = [
  { type: "mergeField", attrs: { path: "商品}}.价格" } },
  { type: "mergeField", attrs: { path: ["<img src=x onerror=alert(1)>"] } },
  { type: "mergeField", attrs: { path: { toString: "x" } } },
  { type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] },
  { type: "text", text: "x", marks: [{ type: "link", attrs: { href: ["https://a.cn"] } }] },
];

describe("the editor's schema", () => {
  it("knows the nodes a stored document may hold and no others", () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([...RICH_NODE_TYPES].sort());
    expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link"]);
  });

  it.each(wrong)("refuses an attribute that is not what it should be: %j", (node) => {
    const doc = { type: "doc", content: [{ type: "paragraph", content: [node] }] };
    expect(() => Node.fromJSON(schema, doc).check()).toThrow(RangeError);
  });

  it("refuses a picture that names no media id", () => {
    const doc = { type: "doc", content: [{ type: "image", attrs: { mediaId: ["https://x"], alt: "" } }] };
    expect(() => Node.fromJSON(schema, doc).check()).toThrow(RangeError);
  });
});
