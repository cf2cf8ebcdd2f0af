/** Colours a shop may begin with, from warm to quiet; named in `products:shop.swatches`. All of them are old Chinese pigments. */
export const SHOP_COLOURS = [
  "#C8412B",
  "#B0456A",
  "#E58AA0",
  "#E0A03C",
  "#9A7B5A",
  "#6F8F3A",
  "#2F7D64",
  "#4A8C74",
  "#3F87A6",
  "#3B5B8C",
  "#7C5AA6",
  "#3A3632",
] as const;

/** What was typed as a colour: with or without its sign, in any letters; undefined while it is none. */
export function colourTyped(text: string): string | undefined {
  const digits = text.trim().replace(/^#/, "");
  if (/^[0-9a-f]{6}$/i.test(digits)) return `#${digits.toUpperCase()}`;
  // #B46 stands for #BB4466, as in every paint program.
  if (/^[0-9a-f]{3}$/i.test(digits)) return `#${[...digits.toUpperCase()].map((digit) => digit + digit).join("")}`;
  return undefined;
}
