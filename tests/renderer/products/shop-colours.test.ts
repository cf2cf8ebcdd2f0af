import { colourTyped, SHOP_COLOURS } from "@renderer/features/products/shop-colours";
import en from "@renderer/i18n/en/products.json";
import zh from "@renderer/i18n/zh-CN/products.json";
import { shopPalette } from "@shared/domain/shop-palette";
import { expect, test } from "vitest";

test("a colour is understood with or without its sign, long or short, in any letters", () => {
  const typed = ["#b0456a", "B0456A", " #4a8 ", "abc", "#12", "red", "#12345g", ""].map(colourTyped);
  const none = undefined;
  expect(typed).toEqual(["#B0456A", "#B0456A", "#44AA88", "#AABBCC", none, none, none, none]);
});

test("every colour on offer has a name in both languages, and no name is left over", () => {
  const offered = SHOP_COLOURS.map((colour) => colour.slice(1)).toSorted();
  expect([zh, en].map(({ shop }) => Object.keys(shop.swatches).toSorted())).toEqual([offered, offered]);
});

test("the app's own seal is the first colour on offer", () => {
  expect(SHOP_COLOURS[0]).toBe(shopPalette(null).fill);
});
