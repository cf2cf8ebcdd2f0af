import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldCopy } from "@shared/domain/check/fold-copy";
import { lawBook, ruleCategory, rulePack, rulePackId } from "@shared/domain/check/rule-pack";
import { safePattern } from "@shared/domain/check/safe-pattern";
import { knownSplits } from "@shared/domain/check/variants";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const read = (name: string): unknown => JSON.parse(readFileSync(join("resources", "checks", `${name}.json`), "utf8"));
const packs = rulePackId.options.map((id) => rulePack.parse(read(id)));
const book = lawBook.parse(read("laws"));
const rules = packs.flatMap((pack) => pack.rules);
const lawIds = book.laws.map(({ id }) => id);

/** Ids of the rules for which something holds. */
const rulesWhere = (holds: (rule: (typeof rules)[number]) => boolean) => rules.filter(holds).map(({ id }) => id);

const labelled = z
  .object({ sentences: z.array(z.object({ text: z.string(), findings: z.array(z.object({ text: z.string() })) })) })
  .parse(JSON.parse(readFileSync(join("tests", "fixtures", "checks", "labelled.json"), "utf8")));

const hasChinese = (text: string) => /[\u4e00-\u9fff]/.test(text);
const PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  wechat: ["wechat_group", "wechat_direct", "wechat_moments", "wechat_official_account", "wechat_video"],
  xiaohongshu: ["xiaohongshu"],
  douyin: ["douyin", "kuaishou"],
};

describe("the laws that rules cite", () => {
  test("stand once each, and none is kept that nobody cites", () => {
    expect(lawIds.filter((id, index) => lawIds.indexOf(id) !== index)).toEqual([]);
    const cited = new Set(rules.map(({ law }) => law));
    expect(lawIds.filter((id) => !cited.has(id))).toEqual([]);
  });

  test("have a gist in both languages", () => {
    const silent = book.laws.filter(({ gist }) => !hasChinese(gist.zh) || hasChinese(gist.en));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("are not called certain where their number was not looked up", () => {
    const doubtful = book.laws.filter(({ article }) => article.includes("未核实"));
    expect(doubtful.filter(({ confidence }) => confidence === "high").map(({ id }) => id)).toEqual([]);
  });
});

describe("the rules", () => {
  test("are at least 300 families of expressions, at least ten in every pack", () => {
    expect(rules.length).toBeGreaterThanOrEqual(300);
    expect(packs.filter((pack) => pack.rules.length < 10).map(({ pack }) => pack)).toEqual([]);
  });

  test("cover every category", () => {
    const covered = new Set(rules.map(({ category }) => category));
    expect(ruleCategory.options.filter((category) => !covered.has(category))).toEqual([]);
  });

  test("carry the name of their pack, once each", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(packs.flatMap((pack) => pack.rules.filter(({ id }) => !id.startsWith(`${pack.pack}.`)))).toEqual([]);
  });

  test("rest on a law of the book and are no surer than it", () => {
    const order = ["unconfirmed", "low", "medium", "high"];
    const surenessOf = new Map(book.laws.map((law) => [law.id, order.indexOf(law.confidence)]));
    expect(rulesWhere(({ law }) => !surenessOf.has(law))).toEqual([]);
    expect(rulesWhere(({ law, confidence }) => order.indexOf(confidence) > (surenessOf.get(law) ?? -1))).toEqual([]);
  });

  test("have something to find", () => {
    expect(rulesWhere(({ words, pattern }) => words === undefined && pattern === undefined)).toEqual([]);
  });

  test("give reason and advice in Chinese and in English, not in one of them twice", () => {
    expect(
      rulesWhere(({ reason, suggestion }) => [reason, suggestion].some(({ zh, en }) => !hasChinese(zh) || zh === en)),
    ).toEqual([]);
    // A Chinese word may be quoted in English, a Chinese sentence may not.
    const isChineseSentence = (en: string) => /[\u4e00-\u9fff]{4}/.test(en);
    expect(
      rulesWhere(({ reason, suggestion }) => isChineseSentence(reason.en) || isChineseSentence(suggestion.en)),
    ).toEqual([]);
  });

  test("have a reason of their own", () => {
    const reasons = rules.map(({ reason }) => reason.zh);
    expect(reasons.filter((zh, index) => reasons.indexOf(zh) !== index)).toEqual([]);
  });

  test("of platforms speak of their channels alone", () => {
    const lost = packs.flatMap(({ pack, rules: own }) =>
      own.filter(({ channels }) => JSON.stringify(channels) !== JSON.stringify(PLATFORMS[pack])).map(({ id }) => id),
    );
    // One rule of the general pack is about text messages.
    const everyChannel = rulesWhere(({ channels }) => channels === undefined);
    expect(lost.filter((id) => !everyChannel.includes(id))).toEqual(["general.label.sms-optout"]);
    expect(everyChannel.filter((id) => /^(wechat|xiaohongshu|douyin)\./.test(id))).toEqual([]);
  });
});

describe("words and patterns", () => {
  test("are words of two characters or more in the form in which the checker reads copy", () => {
    const wrong = rules.flatMap(({ id, words = [] }) =>
      words
        .filter((word) => [...word].length < 2 || foldCopy(word, "words", knownSplits).text !== word)
        .map((word) => [id, word]),
    );
    expect(wrong).toEqual([]);
  });

  test("stand once in their rule", () => {
    const repeated = rules.flatMap(({ id, words = [] }) =>
      words.filter((word, index) => words.indexOf(word) !== index).map((word) => [id, word]),
    );
    expect(repeated).toEqual([]);
  });

  test("have patterns whose repeats are bounded and never nested", () => {
    const refused = rules.flatMap(({ id, pattern }) => {
      const read = pattern === undefined ? undefined : safePattern(pattern);
      return read && !read.ok ? [[id, read.fault]] : [];
    });
    expect(refused).toEqual([]);
    expect(rulesWhere(({ pattern = "" }) => /(?<!\\)[*+]|\{\d+,\}/.test(pattern.replace(/\[[^\]]*\]/g, "")))).toEqual(
      [],
    );
  });

  test("allow only stretches in which something of the rule could be found", () => {
    const idle = rules.flatMap(({ id, words = [], pattern, allow = [] }) =>
      pattern === undefined
        ? allow
            .filter((stretch) => !words.some((word) => stretch.toLowerCase().includes(word)))
            .map((stretch) => [id, stretch])
        : [],
    );
    expect(idle).toEqual([]);
  });
});

describe("the labelled sentences", () => {
  const texts = labelled.sentences.map(({ text }) => text);

  test("stand once each and are no rule's example", () => {
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    const examples = new Set(rules.flatMap(({ examples: { bad, good } }) => [bad, good]));
    expect(texts.filter((text) => examples.has(text))).toEqual([]);
  });

  test("mark stretches that stand in them", () => {
    const lost = labelled.sentences.filter(({ text, findings }) =>
      findings.some((found) => !text.includes(found.text)),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});
