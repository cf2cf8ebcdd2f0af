import { readShippedTemplates } from "@electron/services/shipped-templates";
import { findRepeatedCue, type ShippedTemplate, type TemplateCue } from "@shared/domain/activity-template";
import { timeOfCue } from "@shared/domain/cue-time";
import { FIELD_CATALOGUE, fieldPathsOf } from "@shared/domain/merge-field";
import { defaultSettings } from "@shared/domain/settings";
import { addMinutes, clockOf, dateOf } from "@shared/domain/wall-time";
import { describe, expect, test } from "vitest";

const files = import.meta.glob<unknown>("@resources/activity-templates/*.json", { eager: true, import: "default" });
const templates = readShippedTemplates(files);

/** What the plan asks for, as type and key; further templates are welcome. */
const REQUIRED = [
  "anniversary anniversary",
  "beta beta",
  "check_in check-in-21",
  "check_in check-in-7",
  "clearance clearance",
  "expert_talk expert-talk",
  "flash_sale flash-sale",
  "greeting greeting",
  "inner_sale inner-sale",
  "knowledge knowledge",
  "live live",
  "lottery lottery",
  "member_day member-day",
  "member_list member-list",
  "order_chain order-chain",
  "presale presale",
  "red_packet red-packet",
  "referral referral",
  "show_off show-off",
  "survey survey",
  "topic topic",
  "trial trial",
  "vote vote",
  "wake_up wake-up",
  "welcome welcome",
];

/** Only the seller knows these: what is left open in a text on purpose, beside the catalogue of merge fields. */
const TO_FILL = `
  A的代价 A要停的 B的代价 一个知识点 一句清单原话 一句难听的原话 一次用量 三个判断问题 三个场景
  三个坑 三句原因 三条原因 下次补货日 不适合的人 两难说明 中奖编号 今天就能做的一步 今晚的一步 作业数
  你的真实感受 值班时间 停发日期 内测的东西 分享主题 利益关系 到期日 前五题答案 剩余份数 剩余去向
  剩余库存 办法数 动手的一步 参与人数 发货日期 可用天数 名字数 名额 周年数 嘉宾 嘉宾介绍 回应数
  回收数 图数 奖品 奖品价值 奖品规格 存放方法 它是什么 定金 小课题目 尾款 尾款截止 已改好的 已知瑕疵
  已知问题 常见情形 常见走偏 干货主题 库存数 应急办法 店员的一条 店长此刻 开封可用天数 开工或取消
  开工数 当场结论 彩排小插曲 总份数 总票数 意见数 我们的分歧 我家的习惯 报名数 抽奖问题 拿不准的地方
  新名字 新朋友数 方案A 方案B 明早的一步 晒什么 末位号 本月进度 条数 来年三件事 查到的答案 样品实话
  每周固定安排 每天省下 没人回的编号 没想到的一件事 没改成的和原因 清仓原因 清单主题 点评要点 用完的办法
  登记人数 直播入口 看余量的办法 种子故事 积压单数 第一个任务 第一步 第三款 第二款 红包个数 红包总额
  群的用处 胜出方案 节日 补答的问题和答案 要改的地方 见面礼 订单数 话题 调研主题 起名理由 近7天成交价
  近期改动 还缺的一组 退货数 适合的人 逐条回答 门口一景 问卷链接 问题数 闲置的三个用法 限购 集中的意见
`
  .trim()
  .split(/\s+/);

/** More open fields than this make a template a form. */
const MOST_TO_FILL = 8;

/** Words that may not stand in copy (FACTS 2.2), and sentences that press or promise what nobody can keep. */
const FORBIDDEN = [
  /最(好|佳|低|高级|优|强|便宜|划算|受欢迎|先进|新科技)/,
  /第一品牌|销量第一|全网第一|行业第一/,
  /全网|史上|顶级|极致|唯一|首选|王牌|冠军|万能|国家级|独一无二|绝无仅有|100%/,
  /原价|划线价|市场价|专柜价|骨折价|跳楼|亏本/,
  /治疗|治愈|疗效|消炎|抗敏|祛疤|药妆|医用|减肥|排毒|免疫力/,
  /抢光|疯抢|错过|最后一次|仅剩|手慢无|速来|秒没/,
  /刷单|补单|好评返现|晒图返现/,
  /最终解释权|概不退换|不退不换/,
  /亲们|宝贝们|家人们|尊敬的/,
];

/** Each template as if it were held on one Saturday, with the time every line is due. */
function laidOut(template: ShippedTemplate): { cue: TemplateCue; at: string }[] {
  const start = `2026-12-05T${template.startClock}`;
  const span = { start, end: addMinutes(start, template.durationMinutes) };
  return template.cues.map((cue) => ({ cue, at: timeOfCue(cue.time, span, cue.title) }));
}

const messagesOf = ({ cues }: ShippedTemplate) => cues.filter(({ kind }) => kind === "message");
const actionsOf = ({ cues }: ShippedTemplate) => cues.filter(({ kind }) => kind === "action");
const namesWhere = (holds: (template: ShippedTemplate) => boolean) => templates.filter(holds).map(({ key }) => key);
const cuesWhere = (holds: (cue: TemplateCue) => boolean) =>
  templates.flatMap(({ key, cues }) => cues.filter(holds).map((cue) => `${key}/${cue.key}`));

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

describe("the shipped activity templates", () => {
  test("cover every kind of activity that the plan names, each under the name of its file", () => {
    expect(templates.length).toBeGreaterThanOrEqual(26);
    const found = templates.map(({ type, key }) => `${type} ${key}`);
    expect(REQUIRED.filter((required) => !found.includes(required))).toEqual([]);
    expect(Object.keys(files).map((path) => path.replace(/^.*\/(.*)\.json$/, "$1"))).toEqual(
      templates.map((t) => t.key),
    );
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  });

  test("say which practices they follow, and as of when", () => {
    const untold = namesWhere(
      ({ source, asOf }) => !/^Qunce 自编，依据社群电商实践 S\d/.test(source) || asOf !== "2026-11-22",
    );
    expect(untold).toEqual([]);
  });

  test("run from 预热 through opening and closing to the review", () => {
    for (const phase of ["warm_up", "opening", "closing", "review"] as const) {
      expect(
        namesWhere(({ cues }) => !cues.some((cue) => cue.phase === phase)),
        phase,
      ).toEqual([]);
    }
    expect(namesWhere(({ cues }) => cues.length < 6)).toEqual([]);
    expect(namesWhere(({ cues, type }) => cues.length > 18 && type !== "check_in")).toEqual([]);
  });

  test("come with value, target number, risks with a plan B and a go/no-go list", () => {
    expect(namesWhere(({ memberValue }) => memberValue.length < 8)).toEqual([]);
    expect(namesWhere(({ target }) => !/\d/.test(target))).toEqual([]);
    expect(namesWhere(({ risks }) => risks.length < 2 || risks.some(({ planB }) => planB.length < 8))).toEqual([]);
    expect(namesWhere(({ checklist }) => checklist.length < 3)).toEqual([]);
  });

  test("list their lines in the order in which they fall due", () => {
    for (const template of templates) {
      const times = laidOut(template).map(({ at }) => at);
      expect(times, template.key).toEqual([...times].sort());
    }
  });

  test("ask nobody to post or work before 08:00 or after 22:00", () => {
    const early = templates.flatMap((template) =>
      laidOut(template)
        .filter(({ at }) => clockOf(at) < "08:00" || clockOf(at) > "22:00")
        .map(({ cue, at }) => `${template.key}/${cue.key} ${at}`),
    );
    expect(early).toEqual([]);
  });

  test("stay under a group's daily ceiling of messages", () => {
    for (const template of templates) {
      const days = new Map<string, number>();
      for (const { cue, at } of laidOut(template)) {
        if (cue.kind === "message" && cue.audience === "groups") days.set(dateOf(at), (days.get(dateOf(at)) ?? 0) + 1);
      }
      expect(Math.max(...days.values()), template.key).toBeLessThanOrEqual(defaultSettings.dailyCeiling);
    }
  });

  test("give every line its own key, every message a text and every action its steps", () => {
    expect(namesWhere((template) => findRepeatedCue(template) !== undefined)).toEqual([]);
    expect(cuesWhere(({ kind, text, steps }) => kind === "message" && (text.length < 20 || steps.length > 0))).toEqual(
      [],
    );
    expect(cuesWhere(({ kind, text, steps }) => kind === "action" && (text !== "" || steps.length < 2))).toEqual([]);
    expect(namesWhere((template) => actionsOf(template).length < 2)).toEqual([]);
  });

  test("leave open only what the catalogue fills or the seller alone knows, and little of that", () => {
    const known = new Set(FIELD_CATALOGUE.map(({ path }) => path));
    const open = new Set<string>();
    for (const template of templates) {
      const own = new Set(template.cues.flatMap(({ text }) => fieldPathsOf(text)).filter((path) => !known.has(path)));
      expect(own.size, template.key).toBeLessThanOrEqual(MOST_TO_FILL);
      for (const path of own) open.add(path);
    }
    expect([...open].sort()).toEqual([...TO_FILL].sort());
  });

  test("name a product only where they ask for one, and a group never on Moments", () => {
    const ofProduct = (template: ShippedTemplate) => template.cues.some(({ text }) => text.includes("{{商品."));
    expect(namesWhere((template) => ofProduct(template) !== template.needsProduct)).toEqual([]);
    expect(cuesWhere(({ audience, text }) => audience === "moments" && text.includes("{{群."))).toEqual([]);
  });
});

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
    const found = templates.flatMap((template) =>
      template.cues.flatMap(({ key, text }) =>
        FORBIDDEN.filter((pattern) => pattern.test(text)).map((pattern) => `${template.key}/${key} ${pattern}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test("asks nobody to share, like or collect for a gift", () => {
    const induced = /(转发|分享|集赞|助力|关注|拉人)[^。\n]{0,6}(领|得|抽|送|解锁)/;
    expect(cuesWhere(({ text }) => induced.test(text))).toEqual([]);
  });

  test("is signed by a voice in every template, so that staff never pass as members", () => {
    expect(namesWhere((template) => !messagesOf(template).some(({ text }) => text.includes("{{人设.签名}}")))).toEqual(
      [],
    );
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
