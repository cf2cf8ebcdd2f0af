import { counter } from "@shared/domain/channel";
import { countText } from "@shared/domain/count-text";
import { articleHtml } from "@shared/domain/render/article-html";
import { ARTICLE_PROPERTIES, ARTICLE_TAGS } from "@shared/domain/render/article-style";
import { withTopics } from "@shared/domain/render/hashtags";
import { numberedImages } from "@shared/domain/render/numbered-images";
import { splitText } from "@shared/domain/render/split-text";
import { cutOffset } from "@shared/domain/render/text-cut";
import type { RichMark, RichNode } from "@shared/domain/rich-text";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes as Dom, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";

const words = fc.oneof(
  fc.constantFrom(
    "今晚八点。",
    "先到先得，",
    "\n",
    "\n\n",
    "😀",
    "👨‍👩‍👧‍👦",
    "{{商品.价格}}",
    "https://a.com/x?y=1 ",
    "”",
    "！",
    "#会员日",
    "  ",
  ),
  fc.string({ maxLength: 12, unit: "grapheme" }),
);
const text = fc.array(words, { maxLength: 60 }).map((all) => all.join(""));

const href = fc.constantFrom(
  "https://a.com/?a=1&b=2",
  'https://a.com/"><script>',
  "mailto:a@b.c",
  "https://mp.weixin.qq.com/s/x",
);
const mark = fc.oneof(
  fc.constantFrom<RichMark>({ type: "bold" }, { type: "italic" }),
  href.map((address): RichMark => ({ type: "link", attrs: { href: address } })),
);
const hostile = fc.constantFrom(
  '<img src=x onerror="a">',
  "</p><script>alert(1)</script>",
  '" style="position:fixed',
  "&lt;",
  "var(--x)",
);
const inline: fc.Arbitrary<RichNode> = fc.oneof(
  fc.record({
    type: fc.constant("text"),
    text: fc.oneof(hostile, fc.string({ minLength: 1 })),
    marks: fc.array(mark, { maxLength: 2 }),
  }),
  fc.constant<RichNode>({ type: "hardBreak" }),
  fc.constant<RichNode>({ type: "mergeField", attrs: { path: "商品.价格" } }),
);
const blocks = fc.letrec<{ block: RichNode; list: RichNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4 },
    fc.array(inline, { maxLength: 4 }).map((content): RichNode => ({ type: "paragraph", content })),
    fc.array(inline, { maxLength: 3 }).map((content): RichNode => ({ type: "heading", attrs: { level: 2 }, content })),
    fc.string().map((alt): RichNode => ({ type: "image", attrs: { mediaId: "m1", alt } })),
    fc.constant<RichNode>({ type: "horizontalRule" }),
    fc.array(tie("block"), { maxLength: 3 }).map((content): RichNode => ({ type: "blockquote", content })),
    tie("list"),
  ),
  list: fc
    .tuple(
      fc.constantFrom("bulletList", "orderedList"),
      fc.array(fc.array(tie("block"), { maxLength: 3 }), { maxLength: 3 }),
    )
    .map(([type, items]): RichNode => ({ type, content: items.map((content) => ({ type: "listItem", content })) })),
}));

type Found = { tags: Set<string>; attributes: Set<string>; properties: Set<string> };

/** Everything a browser sees in an article, read by another parser than our own. */
function seenIn(html: string): Found {
  const found: Found = { tags: new Set(), attributes: new Set(), properties: new Set() };
  const visit = (node: Dom.ChildNode) => {
    if (!("tagName" in node)) return;
    found.tags.add(node.tagName);
    for (const { name, value } of node.attrs) {
      found.attributes.add(name);
      if (name === "style") for (const part of value.split(";")) found.properties.add(part.split(":")[0] ?? "");
      if (name === "style" && /var\(|url\(|expression|position|grid/i.test(value)) found.properties.add(value);
    }
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found;
}

describe("an article for the official-account editor, whatever was written", () => {
  test("holds no tag, attribute or style property that its editor drops", () => {
    fc.assert(
      fc.property(fc.array(blocks.block, { maxLength: 6 }), fc.boolean(), (content, isShown) => {
        const body = { version: 1 as const, doc: { type: "doc", content } };
        const { html } = articleHtml(body, {
          fill: (run) => run.replace("{{商品.价格}}", '<b class="x">9.9</b>'),
          imageAddress: () => (isShown ? '/media/x"onload="a' : undefined),
          images: numberedImages(body),
        });
        const { tags, attributes, properties } = seenIn(html);
        expect([...tags].filter((tag) => !ARTICLE_TAGS.includes(tag))).toEqual([]);
        expect([...attributes].filter((name) => !["style", "href", "src", "alt"].includes(name))).toEqual([]);
        expect([...properties].filter((name) => !ARTICLE_PROPERTIES.includes(name))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a text that is split or cut, whatever it holds", () => {
  test("loses no character but blanks and line breaks at the seams, and no part is over", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...counter.options), fc.integer({ min: 50, max: 120 }), (whole, by, most) => {
        const parts = splitText(whole, by, most);
        const bare = (piece: string) => piece.replace(/[\s]+/gu, "");
        expect(bare(parts.join(""))).toBe(bare(whole));
        for (const part of parts) expect(countText(part, by)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 600 },
    );
  });

  test("is cut where one more character would be over", () => {
    const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
    fc.assert(
      fc.property(text, fc.constantFrom(...counter.options), fc.integer({ min: 1, max: 60 }), (whole, by, most) => {
        const at = cutOffset(whole, by, most);
        const next = [...segmenter.segment(whole.slice(at))][0]?.segment ?? "";
        expect(countText(whole.slice(0, at), by)).toBeLessThanOrEqual(most);
        if (at < whole.length) expect(countText(whole.slice(0, at) + next, by)).toBeGreaterThan(most);
      }),
      { numRuns: 600 },
    );
  });

  test("keeps everything beside the signs of topics", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("hash", "closed", "topic"), (whole, style) => {
        const bare = (piece: string) => piece.replaceAll("[话题]", "").replace(/[#\s]/g, "");
        expect(bare(withTopics(whole, [], style, null).text)).toBe(bare(whole));
      }),
    );
  });

  test("reads hostile text once", () => {
    const hostileTexts = [
      "#".repeat(500_000),
      "https://".repeat(62_500),
      "{{".repeat(250_000),
      "”".repeat(500_000),
      "😀".repeat(250_000),
    ];
    for (const one of hostileTexts) {
      withTopics(one, [], "topic", null);
      expect(splitText(one, "grapheme", 2000).join(""), one.slice(0, 8)).toBe(one);
    }
  });
});
