import { contrastOf, hexColour, READABLE } from "@shared/domain/colour";
import { hexOfOklch, oklchOf } from "@shared/domain/oklch";
import { appPalette, type ShopPalette, shopPalette } from "@shared/domain/shop-palette";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0").toUpperCase()}`);

/** Pairs of words and ground of a palette that cannot be read. */
function unreadable({ paper, surface, soft, ink, muted, accent, fill, onFill, onFillQuiet, night }: ShopPalette) {
  const pairs = [
    ...[paper, surface, soft].flatMap((ground) => [ink, muted, accent].map((words) => [words, ground] as const)),
    [onFill, fill] as const,
    [onFillQuiet, fill] as const,
    ...["#1A1816", "#232019", "#2D2922", night.soft].map((ground) => [night.accent, ground] as const),
    [night.onFill, night.fill] as const,
  ];
  return pairs.filter(([words, ground]) => contrastOf(words, ground) < READABLE);
}

describe("a shop's colour", () => {
  test("makes a palette whose words can be read on all of its grounds, whatever the colour", () => {
    fc.assert(fc.property(anyColour, (colour) => unreadable(shopPalette(colour)).length === 0));
  });

  test.each([
    ["white", "#FFFFFF"],
    ["black", "#000000"],
    ["a middle grey", "#808080"],
    ["pure yellow", "#FFFF00"],
    ["pure blue", "#0000FF"],
    ["pure green", "#00FF00"],
    ["pure red", "#FF0000"],
    ["a pastel", "#FFD6E0"],
    ["the grey between white and black words", "#767676"],
  ])("of %s makes one too", (_name, colour) => {
    expect(unreadable(shopPalette(colour))).toEqual([]);
  });

  test("stays itself where white words already stand on it", () => {
    const { fill, onFill, accent } = shopPalette("#8A2B4F");
    expect({ fill, onFill, accent }).toEqual({ fill: "#8A2B4F", onFill: "#FFFFFF", accent: "#8A2B4F" });
  });

  test("carries dark words when it is too light for white ones, instead of turning into mud", () => {
    const { fill, onFill } = shopPalette("#FFD84D");
    expect([fill, contrastOf(onFill, "#000000") < 2]).toEqual(["#FFD84D", true]);
  });

  test("of grey makes a palette without any hue", () => {
    const { night, ...day } = shopPalette("#808080");
    const chromas = [...Object.values(day), ...Object.values(night)].map((hex) => oklchOf(hex).chroma);
    // The dark grounds are the app's warm ones.
    expect(chromas.filter((chroma) => chroma > 0.008)).toEqual([]);
  });

  test("is the app's own for a shop that has none", () => {
    expect([shopPalette(null), unreadable(appPalette)]).toEqual([appPalette, []]);
  });

  test("is taken however its letters are typed, and nothing else is", () => {
    expect([
      hexColour.parse("#ab12Cd"),
      hexColour.safeParse("red").success,
      hexColour.safeParse("#FFF").success,
    ]).toEqual(["#AB12CD", false, false]);
  });
});

test("a colour described by how it is seen is the same colour again", () => {
  fc.assert(fc.property(anyColour, (colour) => hexOfOklch(oklchOf(colour)) === colour));
});
