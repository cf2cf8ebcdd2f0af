import { canonicalText } from "@shared/domain/merge/canonical";
import { mergeSequences } from "@shared/domain/merge/merge-sequence";
import { mergeValues } from "@shared/domain/merge/merge-value";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const doc = (...texts: string[]) => ({ type: "doc", version: 1, content: texts.map(p) });

describe("merging two edits of the same value", () => {
  test("takes what one side alone changed", () => {
    expect([mergeValues(1, 1, 2), mergeValues(1, 2, 1), mergeValues(1, 2, 2), mergeValues(1, 2, 3)]).toEqual([
      { value: 2 },
      { value: 2 },
      { value: 2 },
      undefined,
    ]);
  });

  test("merges copy by its paragraphs", () => {
    const base = doc("开场", "价格 59 元", "收尾");
    expect(
      mergeValues(base, doc("开场！", "价格 59 元", "收尾"), doc("开场", "价格 59 元", "新的一段", "收尾")),
    ).toEqual({
      value: doc("开场！", "价格 59 元", "新的一段", "收尾"),
    });
    expect(mergeValues(base, doc("开场", "价格 49 元", "收尾"), doc("开场", "价格 39 元", "收尾"))).toBeUndefined();
  });

  test("merges a note by its lines, and a single line not at all", () => {
    expect(mergeValues("一\n二\n三", "一甲\n二\n三", "一\n二\n三乙")).toEqual({ value: "一甲\n二\n三乙" });
    expect(mergeValues("会员日", "会员日1", "会员日2")).toBeUndefined();
  });

  test("merges things in a list by their ids, and keeps both additions", () => {
    const sku = (id: string, price: number) => ({ id, price });
    const base = [sku("a", 10), sku("b", 20)];
    expect(mergeValues(base, [sku("a", 9), sku("b", 20), sku("c", 1)], [sku("a", 10), sku("b", 18)])).toEqual({
      value: [sku("a", 9), sku("b", 18), sku("c", 1)],
    });
    expect(mergeValues(base, [sku("b", 20)], [sku("a", 8), sku("b", 20)])).toBeUndefined();
    expect(mergeValues(["x", "y"], ["x"], ["x", "y", "z"])).toEqual({ value: ["x", "z"] });
  });

  test("merges objects key by key", () => {
    expect(mergeValues({ 订单数: "61" }, { 订单数: "62" }, { 订单数: "61", 口令: "芒果" })).toEqual({
      value: { 订单数: "62", 口令: "芒果" },
    });
  });
});

const word = fc.constantFrom("一", "二", "三", "四", "五");
const words = fc.array(word, { maxLength: 6 });
const things = fc
  .uniqueArray(fc.record({ id: word, n: fc.integer({ min: 0, max: 2 }) }), { selector: ({ id }) => id, maxLength: 5 })
  .map((list) => ({ things: list, note: list.map(({ id }) => id).join("\n") }));

describe("whoever merges the same two versions", () => {
  test("arrives at the same list of paragraphs", () => {
    fc.assert(
      fc.property(words, words, words, (base, a, b) => {
        expect(mergeSequences(base, a, b)).toEqual(mergeSequences(base, b, a));
        expect(mergeSequences(base, a, base)).toEqual(a);
        expect(mergeSequences(base, a, a)).toEqual(a);
      }),
    );
  });

  test("arrives at the same value", () => {
    const outcome = (...three: [unknown, unknown, unknown]) => {
      const merged = mergeValues(...three);
      return merged && canonicalText(merged.value);
    };
    fc.assert(
      fc.property(things, things, things, (base, a, b) => {
        expect(outcome(base, a, b)).toEqual(outcome(base, b, a));
        expect(outcome(base, a, base)).toBe(canonicalText(a));
      }),
    );
  });
});
