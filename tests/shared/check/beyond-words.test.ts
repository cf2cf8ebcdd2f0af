import { audienceOf } from "@shared/domain/audience-price";
import { findBeyondWords } from "@shared/domain/check/beyond-words";
import { bareFacts, type CopyFacts } from "@shared/domain/check/copy-facts";
import { blankPersona } from "@shared/domain/persona";
import { describe, expect, it } from "vitest";
import { aShop, idOf, price, tiers } from "../../support/a-shop";

const shop = aShop();
const products = [...shop.products.values()];
const activity = shop.activities.get(idOf(4)) ?? null;
const stored = { id: idOf(50), revision: 1, createdAt: "", updatedAt: "", trashedAt: null };

/** What a check of a text finds, as rule and stretch. */
function found(text: string, change: Partial<CopyFacts> = {}): string[] {
  const facts = { ...bareFacts(text, "wechat_group"), ...change };
  return findBeyondWords(facts).stretches.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
}

const known: Partial<CopyFacts> = {
  day: "2026-11-28",
  products,
  catalogue: products,
  tiers,
  audience: audienceOf(null, [], tiers),
};

describe("原价 and its kin", () => {
  it("are unproven without a price log", () => {
    expect(found("原价199，会员价99")).toEqual(["price.reference-unproven: 原价199"]);
  });

  it("are refuted above the lowest price of the seven days before, proven at it", () => {
    expect(found("云朵纸尿裤原价 ¥400", known)).toContain("price.reference-above: 原价 ¥400");
    expect(found("云朵纸尿裤原价 ¥320", known)).toEqual([]);
    expect(findBeyondWords({ ...bareFacts("云朵纸尿裤原价 108"), ...known }).cleared).toEqual([
      { start: 5, end: 11, category: "price_ref" },
    ]);
  });

  it("look at the seven days before and not at the day itself", () => {
    const [nappies] = products;
    if (!nappies) throw new Error("no product");
    const sale = [
      price(null, 10_000),
      price(null, 6000, "2026-11-20", "2026-11-21"),
      price(null, 5000, "2026-11-28", null),
    ];
    const one = { ...nappies, skus: nappies.skus.slice(0, 1).map((sku) => ({ ...sku, prices: sale })) };
    const at = (day: string) => found("云朵纸尿裤原价 100 元", { ...known, day, products: [one], catalogue: [one] });
    expect(
      [at("2026-11-28"), at("2026-11-29")].map((hits) => hits.some((hit) => hit.startsWith("price.reference-above"))),
    ).toEqual([true, true]);
    expect(at("2026-12-30")).toContain("price.reference-above: 原价 100");
    expect(found("云朵纸尿裤原价 60 元", { ...known, products: [one], catalogue: [one] })).not.toContain(
      "price.reference-above: 原价 60",
    );
  });

  it("are no claim where somebody tells what he paid", () => {
    expect(found("群友转让：咖啡机原价购入 1200")).toEqual([]);
  });
});

describe("a deadline", () => {
  it.each(["今天限时抢", "活动价最后一天"])("is missing in %j", (text) => {
    expect(found(text).map((hit) => hit.split(":")[0])).toEqual(["urgency.no-end"]);
  });

  it.each(["今天限时抢，22:00 截止", "限时到11月28日", "限时，{{活动.结束}}止", "接龙最后一天，没填的抓紧"])(
    "is there in %j",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it("may stand in the activity behind the copy", () => {
    expect(found("今天限时抢", { activity })).toEqual([]);
  });
});

describe("a gift", () => {
  it("needs name, size, quantity and term, and says which are missing", () => {
    const [hit] = findBeyondWords(bareFacts("下单就送小样")).stretches;
    expect(hit?.reason.zh).toBe("赠品要写明品名、规格、数量和期限，这里还缺：数量、期限。");
    expect(found("11月28日当天下单赠送云朵湿巾 80 抽 1 包，送完即止")).toEqual([]);
  });
});

describe("a draw", () => {
  it("needs its rules, and no prize is worth more than 50,000 yuan", () => {
    expect(found("今晚抽奖，奖品价值 60000 元")).toEqual([
      "lottery.prize-too-dear: 60000 元",
      "lottery.rules-missing: 抽奖",
    ]);
  });
});

describe("a deposit", () => {
  it("of the binding kind is at most a fifth of the price", () => {
    expect(found("总价 199 元，定金 39 元")).toEqual([]);
    expect(found("总价 199 元，定金 40 元")).toEqual(["presale.earnest-above-cap: 定金 40"]);
  });

  it("is called by one name throughout, and 订金 cannot be kept", () => {
    expect(found("付定金锁库存，订金概不退")).toEqual(["presale.both-kinds: 订金", "presale.advance-kept: 订金概不退"]);
  });
});

describe("recommending for money", () => {
  it("is said openly and has one level", () => {
    expect(found("推荐一单给 5 元推广费")).toEqual(["ad.commission-undisclosed: 推广费"]);
    expect(found("含佣金，介意慎点")).toEqual([]);
    expect(found("含佣金，下线的佣金你也有")).toContain("mlm.levels: 下线的佣金");
  });
});

describe("sharing", () => {
  it("for a reward is induced on WeChat, and not elsewhere or where nobody has to", () => {
    expect(found("转发朋友圈即可领小样")).toContain("share.induced: 转发朋友圈即可领");
    expect(found("转发朋友圈即可领小样", { channel: "weibo" })).toEqual([]);
    expect(found("转发朋友圈可领小样，不转发也能领")).toEqual([]);
  });
});

describe("people's data", () => {
  it("does not belong into copy", () => {
    expect(found("电话 138 0013 8000")).toEqual(["privacy.phone: 138 0013 8000"]);
    expect(found("身份证 11010519491231002X")).toEqual(["privacy.id-number: 11010519491231002X"]);
    expect(found("订单号 110105194912310021 已发，工单 20261128001")).toEqual([]);
    expect(found("住在浙江省杭州市西湖区文三路 18 号".replace(/ /g, ""))).toHaveLength(1);
    expect(found("电话 13800138000", { channel: "wechat_direct" })).toEqual([]);
  });
});

describe("claims", () => {
  it("with figures say where they are from", () => {
    expect(found("98%的妈妈回购")).toEqual(["evidence.no-source: 98%的妈妈回购"]);
    expect(found("98%的妈妈回购（本店 2026 年问卷 120 份）")).toEqual([]);
  });
});

describe("prices in a text", () => {
  it("are those that the product has for the tier on the day", () => {
    expect(found("云朵纸尿裤 108 元", known)).toEqual([]);
    expect(found("云朵纸尿裤VIP价 ¥88", known)).toEqual([]);
    expect(found("云朵纸尿裤VIP价 ¥98.5", known)).toEqual(["price.differs: ¥98.5"]);
    expect(found("云朵纸尿裤只要 79 元", known)).toEqual(["price.differs: 79 元"]);
    expect(found("云朵纸尿裤立减 20 元", known)).toEqual([]);
  });

  it("are listed as each language lists things", () => {
    const facts = { ...bareFacts("云朵纸尿裤只要 79 元", "wechat_group"), ...known };
    expect(findBeyondWords(facts).stretches.map(({ reason }) => reason)).toEqual([
      {
        zh: "云朵纸尿裤 这一天的价格是 ¥88、¥98.5、¥108、¥256、¥320，与这里写的不一样。",
        en: "On that day 云朵纸尿裤 costs ¥88, ¥98.5, ¥108, ¥256, ¥320, not what is written here.",
      },
    ]);
  });
});

describe("copy for a tier", () => {
  const tier = tiers[1] ?? null;

  it("shows its price, speaks to it, and is said by its voice", () => {
    expect(found("云朵纸尿裤 98.5 元", { ...known, tier })).toEqual([]);
    expect(found("云朵纸尿裤 88 元，SVIP专享", { ...known, tier })).toEqual([
      "tier.price-of-another: 88 元",
      "tier.speaks-to-another: SVIP专",
    ]);
    const voice = shop.voices.get(idOf(6)) ?? null;
    const spoken = tier && { ...tier, voiceId: idOf(60), benefits: ["会员日 9 折"] };
    const draft = {
      kind: "promotion",
      status: "write",
      memberValue: "省钱",
      valueWaiver: "",
      isAiDrafted: false,
    } as const;
    expect(found("回复 1 下单", { ...known, tier: spoken, voice, draft })).toEqual([
      "tier.no-benefit: ",
      "tier.other-voice: ",
    ]);
  });
});

describe("copy for a persona", () => {
  const persona = {
    ...stored,
    ...blankPersona,
    name: "新手妈妈",
    behaviour: { ...blankPersona.behaviour, pains: ["红屁屁", "夜里漏尿"] },
    quadrant: { x: 0.5, y: -0.5 },
  };

  it("touches one of its pains from its angle", () => {
    expect(found("这周到货", { persona })).toEqual(["persona.no-pain: ", "persona.angle-kin: "]);
    expect(found("我家宝宝夜里不漏了", { persona })).toEqual([]);
  });
});

describe("the way to buy", () => {
  const draft = {
    kind: "promotion",
    status: "write",
    memberValue: "省钱",
    valueWaiver: "",
    isAiDrafted: false,
  } as const;

  it("begins in the copy and is short", () => {
    expect(found("新品到货，颜色很全", { draft })).toEqual(["path.no-first-step: "]);
    expect(found("回复 1 帮你拍", { draft })).toEqual([]);
    expect(found("购买方式：点链接→领券→加购→填地址→付款")).toEqual([
      "path.long: 购买方式：点链接→领券→加购→填地址→付款",
    ]);
    expect(found("点链接→付款")).toEqual([]);
  });
});

describe("a draft", () => {
  const draft = { kind: "notice", status: "write", memberValue: "", valueWaiver: "", isAiDrafted: true } as const;

  it("says what members get, and that a machine wrote it", () => {
    expect(found("明天停发一天", { draft })).toEqual(["value.missing: ", "ai.no-label: "]);
    expect(found("明天停发一天（AI 辅助生成）", { draft: { ...draft, memberValue: "早知道" } })).toEqual([]);
  });

  it("has all its fields filled and no word that its voice never says", () => {
    const voice = shop.voices.get(idOf(6));
    expect(
      found("{{订单数}} 单，亲", { unfilled: ["订单数"], voice: voice ? { ...voice, tabooWords: ["亲"] } : null }),
    ).toEqual(["field.unfilled: {{订单数}}", "voice.taboo: 亲"]);
  });
});
