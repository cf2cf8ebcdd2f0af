import { FIELD_CATALOGUE, fieldPathsOf, replaceFields, scanFields } from "@shared/domain/merge-field";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const inners = (text: string) => scanFields(text).map((span) => span.inner);

describe("scanning a text for merge fields", () => {
  test("finds each field with its place and its path", () => {
    expect(scanFields("L 码 {{商品.价格}} 元，{{ 昵称 }}")).toEqual([
      { start: 4, end: 13, inner: "商品.价格", path: "商品.价格" },
      { start: 16, end: 24, inner: "昵称", path: "昵称" },
    ]);
  });

  test("a filter after the bar is kept in the chip and left out of the path", () => {
    expect(scanFields("{{商品.价格|元}}")).toEqual([{ start: 0, end: 11, inner: "商品.价格|元", path: "商品.价格" }]);
  });

  test("takes braces and dots as a Chinese input method types them", () => {
    const text = "只要｛｛商品。会员价｝｝元";
    expect(fieldPathsOf(text)).toEqual(["商品.会员价"]);
    expect(replaceFields(text, () => "88")).toBe("只要88元");
  });

  test.each([
    ["an opening without an end", "{{商品.价格"],
    ["an end without an opening", "商品.价格}}"],
    ["empty braces", "{{}}{{  }}{{|元}}{{.}}"],
    ["a field over two lines", "{{商品\n.价格}}"],
    ["single braces", "{商品.价格}"],
    ["prose in braces", `{{${"长".repeat(65)}}}`],
  ])("%s is no field", (_, text) => {
    expect(scanFields(text)).toEqual([]);
    expect(replaceFields(text, () => "x")).toBe(text);
  });

  test("of nested braces the inner pair is the field", () => {
    expect(inners("{{{{群.名称}}}}")).toEqual(["群.名称"]);
    expect(inners("{{{群.名称}}}")).toEqual(["群.名称"]);
    expect(inners("{{a {{b}} c}}")).toEqual(["b"]);
  });

  test("names each path once, in order of appearance", () => {
    expect(fieldPathsOf("{{b}}{{a}}{{ b }}")).toEqual(["b", "a"]);
  });

  test("leaves a field standing as it was written when nothing is known of it", () => {
    expect(
      replaceFields("{{ 订单数 }} 单，{{群.名称}}", ({ path }) => (path === "群.名称" ? "VIP群" : undefined)),
    ).toBe("{{ 订单数 }} 单，VIP群");
  });

  test("reads a million hostile characters once", () => {
    // Long enough that looking back at every bracket would outlast the runner's patience.
    const size = 1_000_000;
    const hostile = ["{", "{{", "{{ ", "{{a", "{{a}", "}", "{{{a}} ", "{{a|", "{{ {", "｛｛ ", "{{\n"].map((part) =>
      part.repeat(Math.ceil(size / part.length)).slice(0, size),
    );
    for (const text of [
      ...hostile,
      `{{${" ".repeat(size)}`,
      `{{${" ".repeat(size)}}}`,
      `${"{".repeat(size / 2)}${"}".repeat(size / 2)}`,
    ]) {
      const spans = scanFields(text);
      expect(spans.at(-1)?.end ?? 0, text.slice(0, 12)).toBeLessThanOrEqual(text.length);
    }
  });

  test("never loses or invents a character, whatever the text", () => {
    const piece = fc.constantFrom("{", "}", "{{", "}}", "a", ".", "|", " ", "\n", "价", "｛｛", "｝｝", "😀");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expect(replaceFields(text, () => undefined)).toBe(text);
        const spans = scanFields(text);
        for (const [index, span] of spans.entries()) {
          expect(span.inner).not.toMatch(/[{}\n]/);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  test("the catalogue names every path once and each is a field when written in braces", () => {
    const paths = FIELD_CATALOGUE.map((entry) => entry.path);
    expect(fieldPathsOf(paths.map((path) => `{{${path}}}`).join(""))).toEqual(paths);
  });
});
