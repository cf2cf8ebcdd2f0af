import { findFieldTrigger, LEAF } from "@renderer/ui/editor/field-trigger";
import { describe, expect, it } from "vitest";

const asked: [before: string, start: number, query: string, asksFor?: "anything"][] = [
  ["{", 0, ""],
  ["只要 {{", 3, ""],
  ["只要｛｛商品", 2, "商品"],
  ["{商品.价", 0, "商品.价"],
  ["/", 0, "", "anything"],
  ["姐妹们 ／活动", 4, "活动", "anything"],
  ["/变量", 0, ""],
  ["／变量价", 0, "价"],
  [`${LEAF}/价`, 1, "价", "anything"],
  ["很长的一句话很长的一句话很长的一句话很长的一句话 /价", 25, "价", "anything"],
];

const silent = ["", "88 元/箱", "https://a.cn/", "1/2", "{{商品.价格}}", "{商品 ", "{a\n", `{${LEAF}`, "满/减", "//"];

describe("asking for something to put in while typing", () => {
  it.each(asked)("%j asks", (before, start, query, asksFor: string = "fields") => {
    expect(findFieldTrigger(before)).toEqual({ start, query, asksFor });
  });

  it.each(silent)("%j does not", (before) => {
    expect(findFieldTrigger(before)).toBeUndefined();
  });
});
