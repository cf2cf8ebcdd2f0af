import { findRepeatedCue, type ShippedTemplate, type TemplateCue } from "@shared/domain/activity-template";
import { timeOfCue } from "@shared/domain/cue-time";
import { FIELD_CATALOGUE, fieldPathsOf } from "@shared/domain/merge-field";
import { defaultSettings } from "@shared/domain/settings";
import { addMinutes, clockOf, dateOf } from "@shared/domain/wall-time";
import { describe, expect, test } from "vitest";
import { actionsOf, cuesWhere, templateFiles, templates, templatesWhere } from "../support/shipped-templates";

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
  近期改动 还缺的一类 还缺的一组 退货数 适合的人 逐条回答 门口一景 问卷链接 问题数 闲置的三个用法 限购 集中的意见
`
  .trim()
  .split(/\s+/);

/** More open fields than this make a template a form. */
const MOST_TO_FILL = 8;

/** Each template as if it were held on one Saturday, with the time every line is due. */
function laidOut(template: ShippedTemplate): { cue: TemplateCue; at: string }[] {
  const start = `2026-12-05T${template.startClock}`;
  const span = { start, end: addMinutes(start, template.durationMinutes) };
  return template.cues.map((cue) => ({ cue, at: timeOfCue(cue.time, span, cue.title) }));
}

describe("the shipped activity templates", () => {
  test("cover every kind of activity that the plan names, each under the name of its file", () => {
    expect(templates.length).toBeGreaterThanOrEqual(26);
    const found = templates.map(({ type, key }) => `${type} ${key}`);
    expect(REQUIRED.filter((required) => !found.includes(required))).toEqual([]);
    expect(Object.keys(templateFiles).map((path) => path.replace(/^.*\/(.*)\.json$/, "$1"))).toEqual(
      templates.map((t) => t.key),
    );
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  });

  test("say which practices they follow, and as of when", () => {
    const untold = templatesWhere(
      ({ source, asOf }) => !/^Qunce 自编，依据社群电商实践 S\d/.test(source) || asOf !== "2026-11-22",
    );
    expect(untold).toEqual([]);
  });

  test("run from 预热 through opening and closing to the review", () => {
    for (const phase of ["warm_up", "opening", "closing", "review"] as const) {
      expect(
        templatesWhere(({ cues }) => !cues.some((cue) => cue.phase === phase)),
        phase,
      ).toEqual([]);
    }
    expect(templatesWhere(({ cues }) => cues.length < 6)).toEqual([]);
    expect(templatesWhere(({ cues, type }) => cues.length > 18 && type !== "check_in")).toEqual([]);
  });

  test("come with value, target number, risks with a plan B and a go/no-go list", () => {
    expect(templatesWhere(({ memberValue }) => memberValue.length < 8)).toEqual([]);
    expect(templatesWhere(({ target }) => !/\d/.test(target))).toEqual([]);
    expect(templatesWhere(({ risks }) => risks.length < 2 || risks.some(({ planB }) => planB.length < 8))).toEqual([]);
    expect(templatesWhere(({ checklist }) => checklist.length < 3)).toEqual([]);
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
    expect(templatesWhere((template) => findRepeatedCue(template) !== undefined)).toEqual([]);
    expect(cuesWhere(({ kind, text, steps }) => kind === "message" && (text.length < 20 || steps.length > 0))).toEqual(
      [],
    );
    expect(cuesWhere(({ kind, text, steps }) => kind === "action" && (text !== "" || steps.length < 2))).toEqual([]);
    expect(templatesWhere((template) => actionsOf(template).length < 2)).toEqual([]);
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
    expect(templatesWhere((template) => ofProduct(template) !== template.needsProduct)).toEqual([]);
    expect(cuesWhere(({ audience, text }) => audience === "moments" && text.includes("{{群."))).toEqual([]);
  });
});
