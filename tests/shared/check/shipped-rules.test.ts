import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factWordings } from "@shared/domain/check/beyond-words";
import { buildCheckEngine } from "@shared/domain/check/check-engine";
import { checkText } from "@shared/domain/check/check-text";
import { lawBook, type RulePack, rulePack, rulePackId } from "@shared/domain/check/rule-pack";
import { safePattern } from "@shared/domain/check/safe-pattern";
import { describe, expect, it } from "vitest";

const read = (name: string): unknown => JSON.parse(readFileSync(join("resources", "checks", `${name}.json`), "utf8"));
const packs: RulePack[] = rulePackId.options.map((id) => rulePack.parse(read(id)));
const { laws } = lawBook.parse(read("laws"));
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ ...rule, pack: pack.pack })));

describe("shipped rules", () => {
  it("are at least 300, each under an id of its own, resting on a law that is known", () => {
    expect(rules.length).toBeGreaterThanOrEqual(300);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const known = new Set(laws.map(({ id }) => id));
    expect(rules.filter(({ law }) => !known.has(law)).map(({ id, law }) => [id, law])).toEqual([]);
  });

  it("have patterns that are quick on any text", () => {
    const refused = rules.flatMap(({ id, pattern }) => {
      const safe = pattern === undefined ? undefined : safePattern(pattern);
      return safe && !safe.ok ? [[id, safe.fault]] : [];
    });
    expect(refused).toEqual([]);
  });

  it.each(packs.map(({ pack }) => pack))("of %s find their bad example and let their good one be", (name) => {
    const pack = packs.find((one) => one.pack === name);
    const wrong = (pack?.rules ?? []).flatMap((rule) => {
      const engine = buildCheckEngine([{ pack: name, rules: [rule] }], laws);
      const channel = rule.channels?.[0];
      const finds = (text: string) => checkText(text, { engine, channel }).length > 0;
      return finds(rule.examples.bad) && !finds(rule.examples.good) ? [] : [[rule.id, rule.examples]];
    });
    expect(wrong).toEqual([]);
  });
});

describe("rules beyond words", () => {
  it("have a dated reason with its source in both languages", () => {
    for (const { reason, suggestion, source, asOf } of factWordings.values()) {
      expect([reason.zh, reason.en, suggestion.zh, suggestion.en, source].every((words) => words !== "")).toBe(true);
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
