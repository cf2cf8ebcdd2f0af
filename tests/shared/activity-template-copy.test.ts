import type { ShippedTemplate } from "@shared/domain/activity-template";
import { describe, expect, test } from "vitest";
import { actionsOf, cuesWhere, messagesOf, templates, templatesWhere } from "../support/shipped-templates";

/** Words that may not stand in copy (FACTS 2.2), and sentences that press or promise what nobody can keep. */
const FORBIDDEN = [
  // 手气最佳 is WeChat's own name for the largest share of a red packet: it praises no goods.
  /(?<!手气|红包选)最(好|佳|低|高级|优|强|便宜|划算|受欢迎|先进|新科技)/,
  /第一品牌|销量第一|全网第一|行业第一/,
  /全网|史上|顶级|极致|唯一|首选|王牌|冠军|万能|国家级|独一无二|绝无仅有|100%/,
  /原价|划线价|市场价|专柜价|骨折价|跳楼|亏本/,
  /治疗|治愈|疗效|消炎|抗敏|祛疤|药妆|医用|减肥|排毒|免疫力/,
  /抢光|疯抢|错过|最后一次|仅剩|手慢无|速来|秒没/,
  /刷单|补单|好评返现|晒图返现/,
  /最终解释权|概不退换|不退不换/,
  /亲们|宝贝们|家人们|尊敬的/,
];

/** Everything a person reads in a template, in pieces as it was written. */
function wordsOf({ name, summary, memberValue, target, cues, risks, checklist }: ShippedTemplate): string[] {
  const lines = cues.flatMap(({ title, text, steps, wantedImages }) => [title, text, ...steps, ...wantedImages]);
  return [
    name,
    summary,
    memberValue,
    target,
    ...lines,
    ...risks.flatMap(({ risk, planB }) => [risk, planB]),
    ...checklist,
  ];
}

/** Sentences of at least twelve characters beside their merge fields. */
function sentencesOf(template: ShippedTemplate): string[] {
  const sentences = wordsOf(template).flatMap((words) => words.split(/[。！？；\n]/));
  return sentences.map((sentence) => sentence.replace(/\{\{.*?\}\}/g, "").trim()).filter((rest) => rest.length >= 12);
}

describe("the copy of the shipped templates", () => {
  test("fits on a phone: at most 400 characters a message, short lines, few emoji", () => {
    expect(cuesWhere(({ text }) => [...text].length > 400)).toEqual([]);
    expect(cuesWhere(({ text }) => text.split("\n").some((line) => [...line].length > 90))).toEqual([]);
    expect(cuesWhere(({ text }) => (text.match(/\p{Extended_Pictographic}/gu) ?? []).length > 2)).toEqual([]);
  });

  test("never says the same sentence twice", () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const template of templates) {
      for (const sentence of sentencesOf(template)) {
        if (seen.has(sentence)) repeated.push(`${seen.get(sentence)} + ${template.key}: ${sentence}`);
        seen.set(sentence, template.key);
      }
    }
    expect(repeated).toEqual([]);
  });

  test("holds no absolute word, no pressure and no medical claim", () => {
    const found = templates.flatMap((template) => {
      const { key, name, summary, memberValue } = template;
      const copy = [name, summary, memberValue, ...messagesOf(template).map(({ text }) => text)];
      return FORBIDDEN.filter((word) => copy.some((text) => word.test(text))).map((word) => `${key} ${word}`);
    });
    expect(found).toEqual([]);
  });

  test("asks nobody to share, like or collect for a gift", () => {
    const induced = /(转发|分享|集赞|助力|关注|拉人)[^。\n]{0,6}(领|得|抽|送|解锁)/;
    expect(cuesWhere(({ text }) => induced.test(text))).toEqual([]);
  });

  test("is signed by a voice in every template, so that staff never pass as members", () => {
    expect(
      templatesWhere((template) => !messagesOf(template).some(({ text }) => text.includes("{{人设.签名}}"))),
    ).toEqual([]);
  });

  test("has a different prompt for every day of a check-in", () => {
    const days = (key: string) =>
      templates
        .filter((template) => template.key === key)
        .flatMap(({ cues }) => cues.filter((cue) => /^第 \d+ 天/.test(cue.title)));
    for (const [key, count] of [
      ["check-in-7", 7],
      ["check-in-21", 21],
    ] as const) {
      expect(days(key).map(({ title }) => Number(/\d+/.exec(title)?.[0]))).toEqual(
        Array.from({ length: count }, (_, i) => i + 1),
      );
      expect(new Set(days(key).map(({ text }) => text)).size).toBe(count);
    }
  });
});

describe("what the law asks of the copy", () => {
  const template = (key: string) => {
    const found = templates.find((candidate) => candidate.key === key);
    if (!found) throw new Error(`no template ${key}`);
    return found;
  };
  const textOf = (key: string) =>
    messagesOf(template(key))
      .map(({ text }) => text)
      .join("\n");

  test("a gift is named with its size, its number and its term in the same message", () => {
    const promises = cuesWhere(({ text }) => text.includes("{{奖品}}"));
    const complete = cuesWhere(
      ({ text }) =>
        text.includes("{{奖品}}") && text.includes("{{奖品规格}}") && /份/.test(text) && /天内|次日|一周内/.test(text),
    );
    expect(promises.length).toBeGreaterThanOrEqual(7);
    expect(complete).toEqual(promises);
  });

  test("a draw publishes prizes, condition, method, time, chance and announcement before it begins, and keeps to them", () => {
    const lottery = template("lottery").cues.find(({ phase, kind }) => phase === "warm_up" && kind === "message")?.text;
    for (const word of [
      "奖项：",
      "条件：",
      "方式：",
      "开奖：",
      "概率：",
      "公布：",
      "领取：",
      "公布后不改",
      "{{奖品价值}}",
    ]) {
      expect(lottery).toContain(word);
    }
    expect(template("lottery").checklist.join()).toMatch(/5 万元/);
    expect(textOf("red-packet")).toMatch(/概率：[\s\S]*店里的人不领[\s\S]*公布[\s\S]*领/);
  });

  test("a deposit binds both sides, stays within a fifth, and may be a refundable one instead", () => {
    expect(textOf("presale")).toMatch(/不超过总价两成[\s\S]*定金不退[\s\S]*定金双倍退[\s\S]*定金次日全退/);
    expect(
      actionsOf(template("presale"))
        .flatMap(({ steps }) => steps)
        .join(),
    ).toMatch(/收“订金”改写成“付尾款前随时全额退”/);
  });

  test("what is limited in time says until when, and a clearance says why and how long it keeps", () => {
    for (const key of [
      "member-day",
      "inner-sale",
      "flash-sale",
      "clearance",
      "presale",
      "lottery",
      "referral",
      "vote",
    ]) {
      expect(textOf(key), key).toContain("{{活动.结束}}");
    }
    expect(textOf("clearance")).toMatch(/\{\{清仓原因\}\}[\s\S]*\{\{到期日\}\}/);
  });

  test("a referral counts one level, is capped and disclosed", () => {
    expect(textOf("referral")).toMatch(/每人最多算 3 位[\s\S]*只算直接介绍[\s\S]*介绍成功我会收到一份礼物/);
  });
});
