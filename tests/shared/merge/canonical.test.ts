import { canonicalText, isSame } from "@shared/domain/merge/canonical";
import fc from "fast-check";
import { expect, test } from "vitest";

const leaf = fc.oneof(fc.constantFrom(null, undefined, 0, -0, 1, Number.NaN, "", "null", true, false), fc.string());
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("any"), { maxLength: 3 }), tie("object")),
  object: fc.dictionary(fc.constantFrom("a", "b", "constructor", "__proto__"), tie("any"), { maxKeys: 3 }),
})).any;

test("two values are the same exactly where their canonical texts are", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(isSame(a, b)).toBe(canonicalText(a) === canonicalText(b));
      expect(isSame(a, structuredClone(a))).toBe(true);
    }),
    {
      numRuns: 2000,
      examples: [
        [{ a: null }, { a: undefined, b: {} }],
        [{ a: null }, { a: undefined, constructor: [] }],
      ],
    },
  );
});
