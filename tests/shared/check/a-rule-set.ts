import { buildCheckEngine, type CheckEngine, type EngineRule } from "@shared/domain/check/check-engine";

const both = (text: string) => ({ zh: text, en: text });

/** A rule of a test, an error about superlatives unless told otherwise. */
export function aRule(change: Partial<EngineRule> & Pick<EngineRule, "id">): EngineRule {
  return {
    category: "abs_like",
    severity: "error",
    law: "ad-9",
    reason: both("原因"),
    suggestion: both("建议"),
    ...change,
  };
}

/** An engine over the given rules, with one law to cite. */
export function engineOf(...rules: EngineRule[]): CheckEngine {
  return buildCheckEngine(
    [{ pack: "test", rules }],
    [
      {
        id: "ad-9",
        name: both("广告法"),
        article: "第九条",
        gist: both("要旨"),
        source: "law",
        asOf: "2026-11-22",
        confidence: "high",
      },
    ],
  );
}
