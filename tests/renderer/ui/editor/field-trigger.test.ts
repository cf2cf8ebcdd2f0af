import { findFieldTrigger, LEAF } from "@renderer/ui/editor/field-trigger";
import { describe, expect, it } from "vitest";

const asked: [before: string, start: number, query: string][] = [
  ["{", 0, ""],
  ["只要 {{", 3, ""],
  ["只要｛｛商品", 2, "商品"],
  ["{商品.价", 0, "商品.价"],
  ["/", 0, ""],
  ["姐妹们 ／活动", 4, "活动"],
  ["/变量", 0, ""],
  [`${LEAF}/价`, 1, "价"],
  ["很长的一句话很长的一句话很长的一句话很长的一句话 /价", 25, "价"],
];

const silent = ["", "88 元/箱", "https://a.cn/", "1/2", "{{商品.价格}}", "{商品 ", "{a\n", `{${LEAF}`, "满/减", "//"];

describe("asking for a merge field while typing", () => {
  it.each(asked)("%j asks", (before, start, query) => {
    expect(findFieldTrigger(before)).toEqual({ start, query });
  });

  it.each(silent)("%j does not", (before) => {
    expect(findFieldTrigger(before)).toBeUndefined();
  });
});
