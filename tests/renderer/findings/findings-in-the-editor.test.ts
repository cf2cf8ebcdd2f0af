import { richTextOf } from "@shared/domain/rich-text";
import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { placedCopy, rangeOf } from "../../../renderer/ui/editor/placed-copy";
import { replacementsOf } from "../../../renderer/ui/findings/replacements-of";
import { schema } from "../ui/editor/schema";

const doc = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "会员日" }] },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            {
              type: "paragraph",
              content: [
                { type: "text", text: "只要 " },
                { type: "mergeField", attrs: { path: "商品.价格" } },
                { type: "text", text: "，全网最低", marks: [{ type: "bold" as const }] },
              ],
            },
          ],
        },
      ],
    },
    { type: "image", attrs: { mediaId: "m", alt: "" } },
    { type: "horizontalRule" },
    { type: "paragraph", content: [{ type: "text", text: "一" }, { type: "hardBreak" }, { type: "text", text: "二" }] },
  ],
};

describe("a document as the checker reads it", () => {
  it("has one line a paragraph and its merge fields as they are written", () => {
    expect(placedCopy(doc).text).toBe("会员日\n只要 {{商品.价格}}，全网最低\n一\n二");
  });

  it("knows the editor's place of every stretch", () => {
    const copy = placedCopy(doc);
    const inEditor = Node.fromJSON(schema, doc);
    for (const words of ["会员日", "只要 ", "全网最低", "，全", "一", "二"]) {
      const start = copy.text.indexOf(words);
      const range = rangeOf(copy, start, start + words.length);
      if (!range) throw new Error(words);
      expect(inEditor.textBetween(range.from, range.to)).toBe(words);
    }
    const field = copy.text.indexOf("{{");
    const range = rangeOf(copy, field, copy.text.indexOf("}}") + 2);
    expect(range && inEditor.nodeAt(range.from)?.type.name).toBe("mergeField");
    expect(range && range.to - range.from).toBe(1);
  });

  it("has no place for a finding about the whole text", () => {
    expect(rangeOf(placedCopy(richTextOf("好").doc), 0, 0)).toBeUndefined();
  });
});

describe("words offered in place of others", () => {
  it.each([
    ["改为“原价 19”", "原价199", ["原价 19"]],
    ["改成“舒缓”“适合敏感肌”。", "消炎", ["舒缓", "适合敏感肌"]],
    ["写“滋润肌肤”。", "美白", ["滋润肌肤"]],
    ["加上“到 11 月 28 日 22:00”。", "限时", []],
    ["用“抽奖规则”生成一段完整的规则", "抽奖", []],
    ["改成“赠××1 支”", "赠品", []],
    ["改为“最佳”", "最佳", []],
    ["改为“好用”", "", []],
  ])("are taken from %j", (suggestion, stretch, words) => {
    expect(replacementsOf(suggestion, stretch)).toEqual(words);
  });
});
