import { checkText } from "@shared/domain/check/check-text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRule, engineOf } from "./a-rule-set";

const best = aRule({ id: "t.abs.best", words: ["最佳", "国家级"], allow: ["最佳食用期"] });
const wechat = aRule({ id: "t.lead.add", words: ["加微信"], severity: "warning", category: "drainage" });
const cure = aRule({ id: "t.med.cure", words: ["治疗"], category: "medical" });
const engine = engineOf(best, wechat, cure);
const textsOf = (text: string) => checkText(text, { engine }).map((finding) => finding.text);

describe("checking a text", () => {
  it("says line, place, law, reason and suggestion of what it finds", () => {
    expect(checkText("第一行\r\n选它是最佳选择", { engine })).toEqual([
      {
        line: 2,
        start: 8,
        end: 10,
        text: "最佳",
        category: "abs_like",
        severity: "error",
        law: "《广告法》第九条",
        reason: { zh: "原因", en: "原因" },
        suggestion: { zh: "建议", en: "建议" },
        ruleId: "t.abs.best",
      },
    ]);
  });

  it.each([
    ["最 佳", "最 佳"],
    ["全场最\u200b佳！", "最\u200b佳"],
    ["是最😀佳的", "最😀佳"],
    ["最👩‍👩‍👧佳", "最👩‍👩‍👧佳"],
    ["國家級品質", "國家級"],
    ["國·家·級", "國·家·級"],
    ["国，家，级", "国，家，级"],
    ["最，佳", "最，佳"],
    ["最\n佳", "最\n佳"],
    ["【最】佳", "最】佳"],
    ["蕞佳", "蕞佳"],
    ["加薇信", "加薇信"],
    ["➕ 加ＶＸ哦", "加ＶＸ"],
    ["加 v 信", "加 v 信"],
    ["能氵台疗", "氵台疗"],
    ["治疒了湿疹", "治疒了"],
    ["⽼店最⼀的最佳", "最佳"],
  ])("finds the word in %j at its exact characters", (text, found) => {
    expect(textsOf(text)).toEqual([found]);
  });

  it.each(["最佳食用期：两天", "最 佳 食 用 期", "防治，疗程另说", "加VIP群", "树立威信"])(
    "finds nothing in %j",
    (text) => {
      expect(textsOf(text)).toEqual([]);
    },
  );

  it("keeps a hit beside an allowed one", () => {
    expect(checkText("最佳食用期是最佳的", { engine }).map(({ start }) => start)).toEqual([6]);
  });

  it("maps every disguised word back to its exact place, whatever stands between its characters", () => {
    const between = fc.array(fc.constantFrom(" ", "\u200b", "\ufeff", "😀", "❤️", "·", "*", "-", "🇨🇳", "　"), {
      maxLength: 3,
    });
    const disguise = fc.tuple(
      fc.constantFrom("国", "國", "囯"),
      between,
      fc.constantFrom("家", "宀豕"),
      between,
      fc.constantFrom("级", "級", "纟及"),
    );
    const around = fc.string({ unit: fc.constantFrom("好", "货", "，", "\n", "😀", "a", " ", "1", "。") });
    fc.assert(
      fc.property(around, disguise, around, (before, parts, after) => {
        const word = parts.map((part) => (Array.isArray(part) ? part.join("") : part)).join("");
        const [found] = checkText(before + word + after, { engine });
        expect([found?.start, found?.end, found?.text]).toEqual([before.length, before.length + word.length, word]);
        expect(found?.line).toBe(before.split("\n").length);
      }),
    );
  });

  it("never fails and stays inside the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end, text: found } of checkText(`${text}最佳`, { engine })) {
          expect(found).toBe(`${text}最佳`.slice(start, end));
          expect(found).not.toBe("");
        }
      }),
    );
  });
});

describe("rules of a check", () => {
  it("speak of their channels, and of all when no channel is named", () => {
    const only = engineOf(aRule({ id: "t.lead.red", words: ["私信"], channels: ["xiaohongshu"] }));
    const found = (channel?: "xiaohongshu" | "wechat_group") => checkText("私信我", { engine: only, channel }).length;
    expect([found("xiaohongshu"), found("wechat_group"), found()]).toEqual([1, 0, 1]);
  });

  it("settle what overlaps: the more severe, then the longer", () => {
    const rules = engineOf(
      aRule({ id: "t.a.long", words: ["全网最低价"], severity: "warning" }),
      aRule({ id: "t.a.short", words: ["最低"], severity: "warning" }),
      aRule({ id: "t.a.grave", words: ["低价"], severity: "error" }),
    );
    expect(checkText("全网最低价", { engine: rules }).map(({ ruleId }) => ruleId)).toEqual(["t.a.grave"]);
    expect(checkText("全网最低价，最低", { engine: rules }).map(({ ruleId }) => ruleId)).toEqual([
      "t.a.grave",
      "t.a.short",
    ]);
  });

  it("match patterns on the plain form and answer with the original", () => {
    const rules = engineOf(aRule({ id: "t.p.left", pattern: "仅剩\\d{1,3}件", allow: ["仅剩1件样品"] }));
    const found = (text: string) => checkText(text, { engine: rules }).map(({ text: stretch }) => stretch);
    expect(found("今天僅 剩 ３０ 件！")).toEqual(["僅 剩 ３０ 件"]);
    expect(found("仅剩1件样品")).toEqual([]);
  });
});

describe("checking a long text", () => {
  it("reads it once, also where everything is a hit", () => {
    // Long enough that looking at the whole text again for every hit would outlast the runner's patience.
    const length = 400_000;
    const rules = engineOf(
      aRule({ id: "t.l.words", words: ["最佳", "最最最最最最最最佳"], allow: ["最佳食用期"] }),
      aRule({ id: "t.l.pattern", pattern: "最.*佳.+期" }),
    );
    const found = ["最佳", "最", "最佳食用期", " ", "氵", "最 "].map(
      (unit) => checkText(unit.repeat(length / unit.length), { engine: rules }).length,
    );
    expect(found).toEqual([200_000, 0, 5000, 0, 0, 0]);
  });
});
