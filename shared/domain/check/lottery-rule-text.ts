import { z } from "zod";
import { formatYuan } from "../money";
import { wallTime } from "../wall-time";

/** What the rules of a draw are made of (反不正当竞争法第11条: prizes, places, conditions, method, time, odds, claiming). */
export const lotteryFacts = z.object({
  title: z.string().max(60),
  prizes: z
    .array(
      z.object({
        name: z.string().min(1).max(60),
        worth: z.number().int().min(0).max(5_000_000),
        places: z.number().int().min(1).max(100_000),
      }),
    )
    .min(1)
    .max(20),
  entry: z.string().min(1).max(200),
  from: wallTime,
  until: wallTime,
  drawnAt: wallTime,
  method: z.string().min(1).max(200),
  /** How many are expected to take part, for the odds; null says “by the number who take part”. */
  expected: z.number().int().min(1).max(10_000_000).nullable(),
  claimDays: z.number().int().min(1).max(365),
  claim: z.string().min(1).max(200),
  organiser: z.string().min(1).max(60),
});

export type LotteryFacts = z.infer<typeof lotteryFacts>;

/** What most draws in a group do; part of the copy, so Chinese in either language of the app. */
export const LOTTERY_DEFAULTS = {
  entry: "本群成员在活动时间内回复“参加”一次",
  method: "用微信小程序随机抽取，录屏公示",
  claim: "私信客服登记收货信息，包邮寄出",
} as const;

/** The rules of a draw as they are published beforehand (N9); they must not change once it is on. */
export function lotteryRuleText(facts: LotteryFacts): string {
  const places = facts.prizes.reduce((sum, prize) => sum + prize.places, 0);
  return [
    `【${facts.title || "抽奖"}规则】`,
    ...facts.prizes.map(
      ({ name, worth, places: count }, index) =>
        `奖项${index + 1}：${name}（价值 ¥${formatYuan(worth)}），名额 ${count} 位`,
    ),
    `参与条件：${facts.entry}`,
    `参与时间：${shown(facts.from)} 至 ${shown(facts.until)}`,
    `开奖时间：${shown(facts.drawnAt)}，由${facts.organiser}在群内公布名单`,
    `抽取方式：${facts.method}`,
    facts.expected === null
      ? `中奖概率：${places} 个名额 ÷ 实际参与人数，开奖时公布`
      : `中奖概率：约 ${percent(places, facts.expected)}（${places} 个名额，预计 ${facts.expected} 人参与）`,
    `兑奖方式：${facts.claim}，开奖后 ${facts.claimDays} 天内有效，逾期视为放弃`,
    `参加不需要转发或付费；规则公布后不再更改。主办：${facts.organiser}`,
  ].join("\n");
}

/** 2026-11-28T20:00 → 2026年11月28日 20:00. */
function shown(time: string): string {
  const [date = "", clock = ""] = time.split("T");
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日 ${clock}`;
}

function percent(places: number, expected: number): string {
  const share = Math.min(100, (places / expected) * 100);
  return `${share >= 1 ? Math.round(share * 10) / 10 : Number(share.toPrecision(2))}%`;
}
