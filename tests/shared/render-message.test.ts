import type { Message } from "@shared/domain/message";
import { viewMessage } from "@shared/domain/message-view";
import { resolveRenderInput } from "@shared/domain/render-input";
import { renderMessage } from "@shared/domain/render-message";
import { richText } from "@shared/domain/rich-text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDraft, aMessage, aShop, idOf, price } from "../support/a-shop";

/** What an own-text message about the nappies says. */
function said(text: string, change: Partial<Message> = {}) {
  return renderMessage(resolveRenderInput(aMessage({ text, activityId: idOf(4), ...change }), aShop()));
}

describe("what a message says when it is pasted", () => {
  test("every known field is filled from the workspace", () => {
    const copy = [
      "{{群.名称}}|{{店铺.名称}}|{{等级.名称}}",
      "{{商品.名称}} {{商品.规格}} {{商品.价格}} {{商品.会员价}} {{商品.日常价}} {{商品.链接}}",
      "{{活动.名称}} {{活动.日期}} {{活动.开始}}–{{活动.结束}}",
      "{{人设.名称}} {{人设.签名}} {{成员.姓名}} {{消息.日期}} {{消息.时间}}",
    ].join("\n");
    expect(said(copy, { voiceId: idOf(6), at: "2026-11-27T19:30" })).toEqual({
      text: [
        "VIP群|小满母婴|VIP",
        "云朵纸尿裤 L 码 40 片 88 88 108 https://shop.example/n",
        "会员日 11月28日 周六 20:00–22:00",
        "客服·小满 —— 小满母婴·小满 小满 11月27日 周五 19:30",
      ].join("\n"),
      unfilled: [],
      forPoster: [],
      mediaIds: [],
    });
  });

  test("the nickname is left to the poster on purpose and is no gap", () => {
    expect(said("{{昵称}}，早！{{昵称}}在吗")).toEqual({
      text: "【昵称】，早！【昵称】在吗",
      unfilled: [],
      forPoster: ["昵称"],
      mediaIds: [],
    });
  });

  test("an unknown field takes the message's value, then the draft's, and otherwise stays and is listed once", () => {
    const draft = aDraft("发出 {{订单数}} 单，剩 {{库存}} 箱，{{口令}} {{口令}}", {
      fieldValues: { 订单数: "60", 库存: "12" },
    });
    const message = aMessage({ draftId: draft.id, fieldValues: { 订单数: "61", 口令: " " } });
    expect(renderMessage(resolveRenderInput(message, aShop([draft])))).toEqual({
      text: "发出 61 单，剩 12 箱，{{口令}} {{口令}}",
      unfilled: ["口令"],
      forPoster: [],
      mediaIds: [],
    });
  });

  test("what the workspace knows goes before what was typed in, and what it does not know takes the typed value", () => {
    expect(said("{{群.名称}}", { fieldValues: { "群.名称": "别的群" } }).text).toBe("VIP群");
    expect(said("{{群.名称}}", { groupId: null, fieldValues: { "群.名称": "各位" } }).text).toBe("各位");
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("the path %s finds nothing", (path) => {
    expect(said(`{{${path}}}`)).toMatchObject({ text: `{{${path}}}`, unfilled: [path] });
  });

  test("a value is never read as a pattern, and a field in a value is filled too", () => {
    expect(said("{{口令}}", { fieldValues: { 口令: "$& $1 {{群.名称}}" } }).text).toBe("$& $1 VIP群");
  });

  test("values that name each other in a circle end, and what is left is listed", () => {
    const circle = said("{{甲}}", { fieldValues: { 甲: "1{{乙}}", 乙: "2{{甲}}" } });
    expect(circle).toMatchObject({ text: "121{{乙}}", unfilled: ["乙"] });
  });

  test("a sent message keeps the words it was sent with", () => {
    const sent = said("新的文案 {{口令}}", { status: "sent", sentText: "旧的文案 {{口令}}" });
    expect(sent).toMatchObject({ text: "旧的文案 {{口令}}", unfilled: [] });
  });

  test("no template, however hostile, hides a field that still stands in the text", () => {
    const piece = fc.constantFrom("{{", "}}", "{", "}", "甲", "乙", "|", "{{甲}}", "{{群.名称}}", "\n");
    const words = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, words, words, (text, first, second) => {
        const { text: out, unfilled } = said(text, { fieldValues: { 甲: first, 乙: second } });
        const standing = [...out.matchAll(/\{\{([^{}\n]{1,64})\}\}/g)].map((m) => (m[1] ?? "").split("|")[0]?.trim());
        expect([...new Set(standing.filter(Boolean))]).toEqual(unfilled);
      }),
    );
  });
});

describe("the price a message names", () => {
  const prices = (change: Parameters<typeof aMessage>[0], tierId: string | null = null) => {
    const draft = aDraft("{{商品.规格}} {{商品.价格}}/{{商品.会员价}}/{{商品.日常价}}", {
      productIds: [idOf(2)],
      tierId,
    });
    return renderMessage(resolveRenderInput(aMessage({ draftId: draft.id, ...change }), aShop([draft]))).text;
  };

  test("is that of the group's highest tier with a price of its own", () => {
    expect(prices({})).toBe("L 码 40 片 88/88/108");
  });

  test("is that of the draft's tier when it names one", () => {
    expect(prices({}, idOf(12))).toBe("L 码 40 片 98.5/98.5/108");
  });

  test("is everyone's where nobody is a member, and the member price is the first rung's, never a higher one", () => {
    expect(prices({ groupId: null })).toBe("L 码 40 片 108/98.5/108");
    expect(prices({}, idOf(11))).toBe("L 码 40 片 108/98.5/108");
  });

  test("is of the size made for the tier", () => {
    expect(prices({}, idOf(14))).toBe("L 码 整箱 256/256/320");
  });

  test("is that of the day the message goes out", () => {
    const product = [...aShop().products.values()][0];
    if (!product?.skus[0]) throw new Error("the shop sells nappies");
    const sale = {
      ...product,
      skus: [{ ...product.skus[0], prices: [price(13, 8_800), price(13, 7_900, "2026-11-28", "2026-11-28")] }],
    };
    const shop = aShop([], { products: new Map([[sale.id, sale]]) });
    const on = (at: string) =>
      renderMessage(resolveRenderInput(aMessage({ text: "{{商品.价格}}", activityId: idOf(4), at }), shop)).text;
    expect(["2026-11-27T23:59", "2026-11-28T00:00", "2026-11-28T23:59", "2026-11-29T00:00"].map(on)).toEqual([
      "88",
      "79",
      "79",
      "88",
    ]);
  });

  test("stays unfilled when there is none", () => {
    const text = "{{商品.价格}} {{商品.日常价}}";
    const shop = aShop([], { products: new Map() });
    expect(renderMessage(resolveRenderInput(aMessage({ text }), shop)).unfilled).toEqual(["商品.价格", "商品.日常价"]);
  });
});

describe("how copy names days", () => {
  const spoken = (start: string, end: string) => {
    const [activity] = aShop().activities.values();
    if (!activity) throw new Error("the shop has a member day");
    const shop = aShop([], { activities: new Map([[activity.id, { ...activity, start, end }]]) });
    const message = aMessage({ text: "{{活动.日期}} {{活动.开始}}到{{活动.结束}}", activityId: activity.id });
    return renderMessage(resolveRenderInput(message, shop)).text;
  };

  test("a night that ends in the small hours is one day, several days are a span", () => {
    expect(spoken("2026-11-28T20:00", "2026-11-29T02:00")).toBe("11月28日 周六 20:00到次日 02:00");
    expect(spoken("2026-12-31T20:00", "2027-01-01T00:00")).toBe("12月31日 周四 20:00到次日 00:00");
    expect(spoken("2026-11-28T10:00", "2026-12-01T22:00")).toBe("11月28日—12月1日 10:00到12月1日 22:00");
  });
});

describe("a message with the names a person checks", () => {
  test("draws voice, staff, images and value from draft, group and activity", () => {
    const body = richText.parse({
      version: 1,
      doc: {
        type: "doc",
        content: [
          { type: "paragraph", content: [{ type: "text", text: "开始啦" }] },
          { type: "image", attrs: { mediaId: idOf(8), alt: "" } },
          { type: "image", attrs: { mediaId: idOf(99), alt: "" } },
        ],
      },
    });
    const draft = aDraft("", { body, activityId: idOf(4) });
    const message = aMessage({ draftId: draft.id });
    expect(viewMessage(message, aShop([draft]))).toEqual({
      message,
      title: "",
      text: "开始啦",
      unfilled: [],
      forPoster: [],
      images: [{ id: idOf(8), name: "主图.png", mime: "image/png" }],
      groupName: "VIP群",
      voiceName: "客服·小满",
      staffName: "小满",
      activityTitle: "会员日",
      draftTitle: "会员日开场",
      memberValue: "囤货省 20 元/箱",
    });
  });

  test("images given to the message itself go before the draft's", () => {
    const draft = aDraft("开始啦", { productIds: [] });
    const message = aMessage({ draftId: draft.id, mediaIds: [idOf(8)] });
    expect(viewMessage(message, aShop([draft])).images.map((image) => image.id)).toEqual([idOf(8)]);
  });
});
