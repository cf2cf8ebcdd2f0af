import { applyFilters, fieldFilters } from "@shared/domain/field-filter";
import { fieldDefaultsOf } from "@shared/domain/merge-field";
import { resolveRenderInput } from "@shared/domain/render-input";
import { renderMessage } from "@shared/domain/render-message";
import { describe, expect, it } from "vitest";
import { aMessage, aShop, idOf } from "../support/a-shop";

function said(text: string, fieldValues: Record<string, string> = {}) {
  const message = aMessage({ text, fieldValues, activityId: idOf(4), at: "2026-11-27T19:30" });
  const { text: filled, unfilled } = renderMessage(resolveRenderInput(message, aShop()));
  return [filled, unfilled];
}

describe("the filters of a merge field", () => {
  it("write a time that was typed in, or one of the activity, as wanted", () => {
    expect(said("{{截止|MM/DD HH:mm}}", { 截止: "2026-12-01 20:05" })).toEqual(["12/01 20:05", []]);
    expect(said("{{截止｜M月D日 周}}", { 截止: "2026/12/1" })).toEqual(["12月1日 周二", []]);
    expect(said("{{活动.结束|YYYY-MM-DD H:mm}}")).toEqual(["2026-11-28 22:00", []]);
    expect(said("{{截止|MM/DD}}", { 截止: "周五晚上" })).toEqual(["周五晚上", []]);
  });

  it("write a price with its sign, once", () => {
    expect(said("{{商品.价格|¥}} {{商品.价格|元}}")).toEqual(["¥88 88元", []]);
    expect(said("{{价格|¥}}", { 价格: "￥59.9元" })).toEqual(["¥59.9", []]);
    expect(said("{{价格|¥}}", { 价格: "见群公告" })).toEqual(["见群公告", []]);
  });

  it("say how much time is left when the message goes out", () => {
    expect(said("还剩{{活动.结束|还剩}}")).toEqual(["还剩1天2小时", []]);
    expect(said("{{截止|还剩}}", { 截止: "2026-11-27 19:50" })).toEqual(["20分", []]);
    expect(said("{{截止|还剩}}", { 截止: "2026-11-01" })).toEqual(["0分", []]);
  });

  it("stand in for a value that nobody gave, and never for one that is there", () => {
    expect(said("已有{{订单数|默认:60}}单")).toEqual(["已有60单", []]);
    expect(said("已有{{订单数|默认：60}}单", { 订单数: "61" })).toEqual(["已有61单", []]);
    expect(said("{{订单数|默认:}}")).toEqual(["{{订单数|默认:}}", ["订单数"]]);
    expect([...fieldDefaultsOf("{{a|默认:1}}{{a|默认:2}}{{b|¥}}")]).toEqual([["a", "1"]]);
  });

  it("that say nothing known leave the value alone", () => {
    expect(fieldFilters("价格|大写|constructor|")).toEqual([]);
    expect(applyFilters("88", fieldFilters("价格|__proto__"), { time: undefined, now: "2026-11-27T19:30" })).toBe("88");
  });
});
