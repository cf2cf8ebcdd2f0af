import { paragraphHash } from "@shared/domain/check/acceptance";
import { findBeyondWords } from "@shared/domain/check/beyond-words";
import { bareFacts } from "@shared/domain/check/copy-facts";
import { interactionBalance, isOneSided } from "@shared/domain/check/interaction-balance";
import { lotteryRuleText } from "@shared/domain/check/lottery-rule-text";
import { priceConflicts } from "@shared/domain/check/price-conflicts";
import { describe, expect, it } from "vitest";
import { aShop, idOf, tiers } from "../../support/a-shop";

const products = [...aShop().products.values()].map((product) => ({ ...product, skus: product.skus.slice(0, 1) }));

describe("copies of one span", () => {
  const copy = (id: string, text: string, day = "2026-11-28", tierId: string | null = null) => {
    return { id, title: `文案${id}`, text, day, tierId };
  };

  it("give a product one price a tier and day", () => {
    const conflicts = priceConflicts(
      [
        copy("a", "云朵纸尿裤 108 元"),
        copy("b", "云朵纸尿裤今天 98 元"),
        copy("c", "云朵纸尿裤VIP 88 元"),
        copy("d", "云朵纸尿裤 98 元", "2026-11-29"),
        copy("e", "云朵纸尿裤 85 元", "2026-11-28", idOf(13)),
      ],
      products,
      tiers,
    );
    expect([...conflicts]).toEqual([
      [
        "b",
        [
          {
            rule: "price.conflict",
            start: 8,
            end: 12,
            params: { product: "云朵纸尿裤", here: "98", there: "108", title: "文案a" },
          },
        ],
      ],
      [
        "e",
        [
          {
            rule: "price.conflict",
            start: 6,
            end: 10,
            params: { product: "云朵纸尿裤", here: "85", there: "88", title: "文案c" },
          },
        ],
      ],
    ]);
  });

  it("let members speak with each other now and then", () => {
    const balance = interactionBalance(["到货了", "今晚八点", "大家来晒晒", "明天停发", "新品上架", "会员日预告"]);
    expect([balance, isOneSided(balance)]).toEqual([{ vertical: 5, horizontal: 1 }, true]);
    expect(isOneSided({ vertical: 3, horizontal: 0 })).toBe(false);
    expect(isOneSided({ vertical: 4, horizontal: 2 })).toBe(false);
  });
});

describe("the rules of a draw", () => {
  const facts = {
    title: "周五抽奖",
    prizes: [
      { name: "护手霜 50 ml", worth: 5900, places: 3 },
      { name: "小样", worth: 900, places: 10 },
    ],
    entry: "本群成员回复“参加”一次",
    from: "2026-11-27T09:00",
    until: "2026-11-27T20:00",
    drawnAt: "2026-11-27T21:00",
    method: "小程序随机抽取，录屏公示",
    expected: 200,
    claimDays: 7,
    claim: "私信客服登记，包邮寄出",
    organiser: "小满母婴",
  };

  it("name prizes, places, entry, times, method, odds and claiming", () => {
    expect(lotteryRuleText(facts)).toBe(
      [
        "【周五抽奖规则】",
        "奖项1：护手霜 50 ml（价值 ¥59），名额 3 位",
        "奖项2：小样（价值 ¥9），名额 10 位",
        "参与条件：本群成员回复“参加”一次",
        "参与时间：2026年11月27日 09:00 至 2026年11月27日 20:00",
        "开奖时间：2026年11月27日 21:00，由小满母婴在群内公布名单",
        "抽取方式：小程序随机抽取，录屏公示",
        "中奖概率：约 6.5%（13 个名额，预计 200 人参与）",
        "兑奖方式：私信客服登记，包邮寄出，开奖后 7 天内有效，逾期视为放弃",
        "参加不需要转发或付费；规则公布后不再更改。主办：小满母婴",
      ].join("\n"),
    );
  });

  it("are all that the check of a draw asks for", () => {
    for (const expected of [200, null]) {
      const text = lotteryRuleText({ ...facts, expected });
      expect(findBeyondWords(bareFacts(text)).stretches.map(({ ruleId }) => ruleId)).toEqual([]);
    }
  });
});

describe("the hash of a paragraph", () => {
  it("is the same wherever the paragraph stands, and another for any other words", () => {
    const text = "早上好\n• 今天限时\n晚安";
    const hash = paragraphHash(text, text.indexOf("限时"), text.indexOf("限时") + 2);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(paragraphHash("今天限时", 2, 4)).toBe(hash);
    expect(paragraphHash("今天限时 ", 2, 4)).toBe(hash);
    expect(paragraphHash("今天限时！", 2, 4)).not.toBe(hash);
    expect(paragraphHash("限时今天", 0, 2)).not.toBe(hash);
  });
});
