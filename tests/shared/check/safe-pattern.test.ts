import { safePattern } from "@shared/domain/check/safe-pattern";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("a pattern of anybody's", () => {
  it.each([
    ["(a+)+b", "nested"],
    ["(a*)*", "nested"],
    ["(甲|甲甲)+乙", "nested"],
    ["((甲乙)?丙){2,}", "nested"],
    ["(?:甲+){3}", "nested"],
    ["(甲)\\1", "back_reference"],
    ["(?<x>甲)\\k<x>", "back_reference"],
    [".*.*.*", "wide"],
    ["甲{5000}", "wide"],
    ["[甲", "syntax"],
    ["甲)", "syntax"],
    ["(甲", "syntax"],
    ["*甲", "syntax"],
    ["甲?", "empty"],
    ["甲".repeat(401), "long"],
  ])("is refused when it is %j: %s", (pattern, fault) => {
    expect(safePattern(pattern)).toEqual({ ok: false, fault });
  });

  it.each([
    ["满\\d{2,4}送", "全场满300送20", "满300送"],
    ["仅剩.*件", "仅剩三十件啦", "仅剩三十件"],
    ["(?:只|仅)剩\\d+[件盒]", "今天只剩12盒", "只剩12盒"],
    ["(?<!不)包治", "包治百病", "包治"],
    ["[Vv][Xx]\\d+?", "VX12", "VX1"],
    ["真的吗？", "真的吗?", "真的吗?"],
    ["（赠）", "(赠)", "(赠)"],
  ])("%j finds in %j what it says", (pattern, text, found) => {
    const safe = safePattern(pattern);
    expect(safe.ok && safe.expression.exec(text)?.[0]).toBe(found);
  });

  it("is either refused or done in a moment, whatever it is and whatever the text", () => {
    const part = fc.constantFrom(
      "a",
      "b",
      ".",
      "[ab]",
      "(a|b)",
      "(ab)",
      "a?",
      "(?:a)",
      "|",
      "*",
      "+",
      "{2,}",
      "{0,9}",
      "(",
      ")",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom("a", "b", "ab", "aab"), (parts, unit) => {
        const safe = safePattern(parts.join(""));
        if (!safe.ok) return;
        const text = unit.repeat(2000);
        let steps = 0;
        for (let match = safe.expression.exec(text); match && steps < 10_000; match = safe.expression.exec(text)) {
          if (match[0] === "") safe.expression.lastIndex += 1;
          steps += 1;
        }
        expect(steps).toBeLessThan(10_000);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 15_000 },
    );
  });
});
