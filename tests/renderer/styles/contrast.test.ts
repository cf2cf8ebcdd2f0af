import { darkPalette, GROUNDS, lightPalette, type Palette, TEXT_COLOURS } from "@renderer/styles/palette";
import { describe, expect, it } from "vitest";

/** AA for text of any size. */
const ENOUGH_FOR_TEXT = 4.5;
/** AA for marks that carry meaning. */
const ENOUGH_FOR_MARKS = 3;

describe.each([
  ["light", lightPalette],
  ["dark", darkPalette],
])("the %s palette", (_name, palette) => {
  it("keeps every text colour legible on every ground", () => {
    const weak = TEXT_COLOURS.flatMap((text) =>
      GROUNDS.map((ground) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) })),
    ).filter(({ ratio }) => ratio < ENOUGH_FOR_TEXT);
    expect(weak).toEqual([]);
  });

  it("keeps a tone's words and quiet words legible on the tone's own soft ground", () => {
    const tones = ["cin", "jade", "amber", "indigo"] as const;
    const weak = tones.filter((tone) => {
      const soft = palette[`${tone}-soft` as keyof Palette];
      return contrast(palette[tone], soft) < ENOUGH_FOR_TEXT || contrast(palette.muted, soft) < ENOUGH_FOR_TEXT;
    });
    expect(weak).toEqual([]);
  });

  it("keeps white words legible on the filled button and its hover", () => {
    const fills = [palette["cin-fill"], palette["cin-fill-hover"]];
    expect(fills.filter((fill) => contrast("#FFFFFF", fill) < ENOUGH_FOR_TEXT)).toEqual([]);
  });

  it("keeps the amber mark visible on paper", () => {
    expect(contrast(palette["amber-mark"], palette.paper)).toBeGreaterThan(ENOUGH_FOR_MARKS);
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
