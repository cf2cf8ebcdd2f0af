import { fieldChoices } from "@renderer/ui/editor/field-choices";
import { FIELD_CATALOGUE } from "@shared/domain/merge-field";
import { describe, expect, it } from "vitest";

describe("the menu of merge fields", () => {
  it("offers the whole catalogue before anything is typed, then what the draft uses", () => {
    const paths = fieldChoices("", ["订单数", "商品.价格"], "zh-CN").map((choice) => choice.path);
    expect(paths).toEqual([...FIELD_CATALOGUE.map(({ path }) => path), "订单数"]);
  });

  it("finds by Chinese path, Chinese name and English name", () => {
    const find = (words: string) => fieldChoices(words, [], "en").map(({ path, label }) => [path, label]);
    expect(find("商品.价格")).toEqual([["商品.价格", "Price for these readers"]]);
    expect(find("商品。价格")[0]).toEqual(["商品.价格", "Price for these readers"]);
    expect(find("sign-off").map(([path]) => path)).toEqual(["人设.签名", "sign-off"]);
  });

  it("offers a new field under a name nobody has, and none where the name exists", () => {
    expect(fieldChoices("截止", [], "zh-CN")).toEqual([{ path: "截止", label: "截止", type: "text", origin: "new" }]);
    expect(fieldChoices("商品.价格", [], "zh-CN").some(({ origin }) => origin === "new")).toBe(false);
    expect(fieldChoices("a{b", [], "zh-CN")).toEqual([]);
  });
});
