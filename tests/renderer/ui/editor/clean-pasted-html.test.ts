import { cleanPastedHtml } from "@renderer/ui/editor/clean-pasted-html";
import type { PastedNode } from "@renderer/ui/editor/pasted-node";
import { type RichNode, richText } from "@shared/domain/rich-text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Child = PastedNode | string;
const el = (tag: string, attrs: Record<string, string> = {}, ...children: Child[]): PastedNode => ({
  tag,
  attrs,
  children: children.map((child) => (typeof child === "string" ? { text: child } : child)),
});
const clean = (...nodes: Child[]) => {
  const { blocks, images, notices } = cleanPastedHtml(
    nodes.map((node) => (typeof node === "string" ? { text: node } : node)),
  );
  return { blocks, images, notices: [...notices] };
};
const text = (value: string, ...marks: NonNullable<RichNode["marks"]>): RichNode =>
  marks.length > 0 ? { type: "text", text: value, marks } : { type: "text", text: value };
const paragraph = (...content: RichNode[]): RichNode => ({ type: "paragraph", content });
const item = (...content: RichNode[]): RichNode => ({ type: "listItem", content });

const hostile: [name: string, node: PastedNode, notices: string[]][] = [
  ["a script", el("script", {}, "alert(1)"), ["active_content"]],
  ["a frame", el("iframe", { srcdoc: "<script>alert(1)</script>" }), ["active_content"]],
  ["an object", el("object", { data: "javascript:alert(1)" }), ["active_content"]],
  ["a handler on a picture", el("img", { src: "x", onerror: "alert(1)" }), ["active_content", "web_image"]],
  ["an opening detail", el("details", { open: "", ontoggle: "alert(1)" }), ["active_content"]],
  ["a drawing with script", el("svg", { onload: "alert(1)" }, el("script", {}, "alert(1)")), ["active_content"]],
  ["a picture that is a drawing", el("img", { src: "data:image/svg+xml;base64,PHN2Zz4=" }), ["image_type"]],
  ["a picture that is a page", el("img", { src: "data:text/html,<script>alert(1)</script>" }), ["image_type"]],
  ["a temporary file", el("img", { src: "file:///C:/Temp/msohtml/clip001.png" }), ["file_image"]],
  ["a network path", el("img", { src: "\\\\host\\share\\a.png" }), ["file_image"]],
  ["a tracking picture", el("img", { src: "https://track.example/p.gif" }), ["web_image"]],
  ["a style sheet", el("style", {}, "p{background:url(javascript:alert(1))}"), []],
  ["a hidden text", el("p", { style: "display:none" }, "看不见"), []],
  ["a form", el("form", { action: "javascript:alert(1)" }, el("input", { value: "x" })), []],
];

describe("pasted HTML", () => {
  it.each(hostile)("leaves out %s", (_name, node, notices) => {
    expect(clean(node)).toEqual({ blocks: [], images: [], notices });
  });

  it.each(["javascript:alert(1)", " java\tscript:alert(1)", "vscode://x", "file:///etc/passwd", "data:text/html,x"])(
    "keeps the words of a link to %s without its address",
    (href) => {
      expect(clean(el("p", {}, el("a", { href }, "点我")))).toEqual({
        blocks: [paragraph(text("点我"))],
        images: [],
        notices: ["unsafe_link"],
      });
    },
  );

  it("keeps headings, lists, quotes, bold, italic and links", () => {
    expect(
      clean(
        el("h4", {}, "会员日"),
        el("p", {}, "老", el("b", {}, "规矩"), " ", el("span", { style: "font-style: italic" }, "抽奖")),
        el("ul", {}, el("li", {}, "湿巾"), el("li", {}, el("p", {}, "棉柔巾"))),
        el("blockquote", {}, el("a", { href: "https://a.cn/x" }, "原文")),
      ).blocks,
    ).toEqual([
      { type: "heading", attrs: { level: 3 }, content: [text("会员日")] },
      paragraph(text("老"), text("规矩", { type: "bold" }), text(" "), text("抽奖", { type: "italic" })),
      { type: "bulletList", content: [item(paragraph(text("湿巾"))), item(paragraph(text("棉柔巾")))] },
      { type: "blockquote", content: [paragraph(text("原文", { type: "link", attrs: { href: "https://a.cn/x" } }))] },
    ]);
  });

  it("turns Word's list paragraphs back into nested lists", () => {
    const line = (level: number, mark: string, words: string) =>
      el(
        "p",
        { class: "MsoListParagraph", style: `mso-list:l0 level${level} lfo1` },
        el("span", { style: "mso-list:Ignore" }, mark, el("span", {}, "\u00a0\u00a0")),
        words,
      );
    expect(
      clean(line(1, "1.", "第一"), "\n", line(2, "·", "里面"), line(1, "2.", "第二"), el("p", {}, "完")).blocks,
    ).toEqual([
      {
        type: "orderedList",
        content: [
          item(paragraph(text("第一")), { type: "bulletList", content: [item(paragraph(text("里面")))] }),
          item(paragraph(text("第二"))),
        ],
      },
      paragraph(text("完")),
    ]);
  });

  it("does not take the page's bold frame of a pasted document for bold text", () => {
    const guid = el("b", { style: "font-weight:normal", id: "docs-internal-guid-1" }, el("p", {}, "平常"));
    expect(clean(guid).blocks).toEqual([paragraph(text("平常"))]);
  });

  it("keeps blank lines between paragraphs and drops blanks at the edges", () => {
    expect(
      clean("\n  ", el("div", {}, "  一 \n 二  "), "\n", el("p", {}, el("br")), el("p", {}, "三", el("br"))).blocks,
    ).toEqual([paragraph(text("一 二")), { type: "paragraph" }, paragraph(text("三"))]);
  });

  it("keeps the line breaks of preformatted text", () => {
    expect(clean(el("pre", {}, "一\n  二")).blocks).toEqual([paragraph(text("一"), { type: "hardBreak" }, text("二"))]);
  });

  it("reads merge fields, typed or as a chip of ours", () => {
    expect(
      clean(el("p", {}, "只要{{商品.价格}}元 ", el("span", { "data-merge-field": "活动.日期" }, "活动日期"))).blocks,
    ).toEqual([
      paragraph(text("只要"), { type: "mergeField", attrs: { path: "商品.价格" } }, text("元 "), {
        type: "mergeField",
        attrs: { path: "活动.日期" },
      }),
    ]);
  });

  it("hands over small pictures to be taken in, and knows our own by their id", () => {
    const own = "0192f3a0-0000-7000-8000-000000000001";
    expect(
      clean(
        el("img", { src: "data:image/png;base64,iVBORw0=", alt: "试 \n色" }),
        el("img", { src: "/media/x", "data-media-id": own, alt: "" }),
      ),
    ).toEqual({
      blocks: [
        { type: "image", attrs: { mediaId: "paste-0", alt: "试 色" } },
        { type: "image", attrs: { mediaId: own, alt: "" } },
      ],
      images: [{ key: "paste-0", mime: "image/png", base64: "iVBORw0=", alt: "试 色" }],
      notices: [],
    });
  });

  it("refuses a base64 bomb and more than twenty pictures", () => {
    const bomb = el("img", { src: `data:image/png;base64,${"A".repeat(12_000_000)}` });
    expect(clean(bomb)).toEqual({ blocks: [], images: [], notices: ["image_too_large"] });
    const many = Array.from({ length: 25 }, () => el("img", { src: "data:image/gif;base64,R0lGOD==" }));
    const pasted = clean(...many);
    expect([pasted.images.length, pasted.blocks.length, pasted.notices]).toEqual([20, 20, ["too_many_images"]]);
  });

  it("takes at most a hundred thousand characters", () => {
    const pasted = clean(el("p", {}, "长".repeat(100_001)), el("p", {}, "尾"));
    expect(pasted.blocks).toEqual([paragraph(text("长".repeat(100_000)))]);
    expect(pasted.notices).toEqual(["too_long"]);
  });

  it("is a document the store accepts, whatever was pasted", () => {
    const tag = fc.constantFrom(
      "p",
      "div",
      "ul",
      "ol",
      "li",
      "b",
      "a",
      "img",
      "table",
      "tr",
      "td",
      "h1",
      "br",
      "hr",
      "script",
      "pre",
      "blockquote",
    );
    const attrs = fc.dictionary(
      fc.constantFrom("href", "src", "style", "onclick", "data-merge-field", "data-media-id", "start", "__proto__"),
      fc.constantFrom(
        "javascript:1",
        "https://a.cn",
        "data:image/png;base64,AA",
        "mso-list:l0 level2 lfo1",
        "{{x}}",
        "商品.价格",
        "-3",
      ),
    );
    const { node } = fc.letrec<{ node: PastedNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.record({ text: fc.constantFrom("文字", " ", "\n", "{{", "{{商品.名称}}", "a") }),
        fc.record({ tag, attrs, children: fc.array(tie("node"), { maxLength: 4 }) }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const { blocks } = cleanPastedHtml(nodes);
        const body = { version: 1, doc: { type: "doc", content: blocks } };
        expect(richText.safeParse(body).success).toBe(true);
      }),
    );
  });
});
