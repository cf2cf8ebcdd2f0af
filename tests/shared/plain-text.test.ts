import { replaceFields } from "@shared/domain/merge-field";
import { mediaIdsOf, plainTextOf, tidyLines } from "@shared/domain/plain-text";
import { type RichNode, richText, richTextOf } from "@shared/domain/rich-text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const text = (words: string, href?: string): RichNode =>
  href ? { type: "text", text: words, marks: [{ type: "link", attrs: { href } }] } : { type: "text", text: words };
const node = (type: string, ...content: (RichNode | string)[]): RichNode => ({
  type,
  content: content.map((child) => (typeof child === "string" ? text(child) : child)),
});
const p = (...content: (RichNode | string)[]) => node("paragraph", ...content);
const item = (...content: (RichNode | string)[]) =>
  node("listItem", ...content.map((child) => (typeof child === "string" ? p(child) : child)));
const bullets = (...items: RichNode[]) => node("bulletList", ...items);
const numbers = (...items: RichNode[]) => node("orderedList", ...items);
const image = (mediaId: string): RichNode => ({ type: "image", attrs: { mediaId, alt: "" } });
const br: RichNode = { type: "hardBreak" };

function pasted(...blocks: RichNode[]): string {
  return plainTextOf(richText.parse({ version: 1, doc: { type: "doc", content: blocks } }));
}

describe("copy as it is pasted into a chat", () => {
  test("one line a paragraph, with headings in 【】", () => {
    const heading: RichNode = { type: "heading", attrs: { level: 2 }, content: [text("会员日预告")] };
    expect(pasted(heading, p("今晚 20:00 开始"), p("先把地址填好 😊"))).toBe(
      "【会员日预告】\n今晚 20:00 开始\n先把地址填好 😊",
    );
  });

  test("a heading that has its brackets already gets no second pair, an empty one leaves nothing", () => {
    const heading = (words: string): RichNode => ({
      type: "heading",
      attrs: { level: 1 },
      content: words ? [text(words)] : [],
    });
    expect(pasted(heading("【开团】"), heading(""))).toBe("【开团】");
  });

  test("lists are numbered or dotted; deeper ones are indented with full blanks, at most two steps", () => {
    expect(
      pasted(
        numbers(
          item("先收藏", bullets(item("点右上角"), item("选收藏", bullets(item("再分享", bullets(item("截图"))))))),
          item("再下单"),
        ),
        bullets(item("两箱起拍")),
      ),
    ).toBe("1. 先收藏\n　　• 点右上角\n　　• 选收藏\n　　　　• 再分享\n　　　　• 截图\n2. 再下单\n• 两箱起拍");
  });

  test("a list goes on from its first number, and further lines of an item stand under its text", () => {
    const list: RichNode = {
      type: "orderedList",
      attrs: { start: 3 },
      content: [item(p("填地址", br, "写手机号"), "等客服"), item("付款")],
    };
    expect(pasted(list)).toBe("3. 填地址\n　写手机号\n　等客服\n4. 付款");
  });

  test("quotes stand in 「」 from first line to last", () => {
    expect(
      pasted(
        node("blockquote", p("用了三年"), p("皮肤不闹了")),
        node("blockquote", p("「已有引号」")),
        node("blockquote", p()),
      ),
    ).toBe("「用了三年\n皮肤不闹了」\n「已有引号」");
  });

  test("a link is its words and its address, or just the address when they are the same", () => {
    const url = "https://shop.example/a";
    expect(pasted(p("点", text("这里下单", url), "立减 20"))).toBe(`点这里下单 ${url} 立减 20`);
    expect(pasted(p(text("shop.example/a/", url), "，两箱起"))).toBe(`${url}，两箱起`);
    expect(pasted(p(text("写信", "mailto:a@shop.example")))).toBe("写信 a@shop.example");
  });

  test("a link with a bold part is one link", () => {
    const url = "https://shop.example/a";
    const bold: RichNode = {
      type: "text",
      text: "L 码",
      marks: [{ type: "bold" }, { type: "link", attrs: { href: url } }],
    };
    expect(pasted(p(text("纸尿裤 ", url), bold))).toBe(`纸尿裤 L 码 ${url}`);
  });

  test("empty paragraphs are kept as one empty line, none at the ends, and no line has trailing blanks", () => {
    expect(pasted(p(), p("上　"), p(), p("  "), p(), p("下", br), p(), p())).toBe("上\n\n下");
  });

  test("images are left out of the text without a trace and listed in order", () => {
    const body = { version: 1 as const, doc: node("doc", p("前"), image("m1"), p(image("m2"), image("m1")), p("后")) };
    expect(plainTextOf(body)).toBe("前\n后");
    expect(mediaIdsOf(body)).toEqual(["m1", "m2", "m1"]);
  });

  test("merge fields stay as {{…}} and a rule is a line of dashes", () => {
    const price: RichNode = { type: "mergeField", attrs: { path: "商品.价格" } };
    expect(pasted(p("只要 ", price, " 元"), { type: "horizontalRule" }, p("完"))).toBe(
      "只要 {{商品.价格}} 元\n——————\n完",
    );
  });

  test("emoji come out as they went in", () => {
    expect(pasted(p("👨‍👩‍👧‍👦❤️🇨🇳"))).toBe("👨‍👩‍👧‍👦❤️🇨🇳");
  });
});

describe("plain text in and out of a document", () => {
  test("text with line breaks and fields comes back as it was written", () => {
    const copy = "早上好呀各位妈妈～\n\n签到格式：{{昵称}}+今天的早餐\n１、｛不是变量｝ {{ 群.名称 }}";
    expect(plainTextOf(richTextOf(copy))).toBe(copy.replace("{{ 群.名称 }}", "{{群.名称}}"));
  });

  test("any text comes back with nothing changed but its blanks", () => {
    const piece = fc.constantFrom("好", "a", " ", "\n", "\r\n", "\u3000", "{{", "}}", "{{a}}", "😀", "\t", "• ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const written = parts.join("");
        const once = plainTextOf(richTextOf(written));
        expect(once).toBe(replaceFields(tidyLines(written), ({ inner }) => `{{${inner}}}`));
        expect(plainTextOf(richTextOf(once))).toBe(once);
        expect(once).not.toMatch(/\n\n\n|[^\S\n]+(\n|$)|^\n|\n$|\r/);
      }),
    );
  });

  test("every document made from text passes the schema", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        expect(richText.safeParse(richTextOf(written)).success).toBe(true);
      }),
    );
  });
});
