import { codeWidth, drawQrCode } from "../draw-qr-code";
import type { ShopPalette } from "../shop-palette";
import { type Block, box, SERIF, type TextStyle, textBlock } from "./svg-text";
import type { DrawnPicture, WeekPicture } from "./week-picture";

/** Width of the drawing every picture is made on, in px, and its margin. */
export const WIDTH = 750;
export const EDGE = 48;
/** Width between the margins, in px. */
export const INNER = WIDTH - 2 * EDGE;

/** Width of a code in px, unless it holds too much for that. */
const CODE = 168;
const CODE_WORDS = "扫码看详情";

/** The head: shop, what it is, for which group and which days, on the shop's colour. */
export function pictureHead(
  { shopName, groupName, name, span }: WeekPicture,
  palette: ShopPalette,
  size: "grand" | "plain",
): Block {
  const { fill, onFill, onFillQuiet } = palette;
  const isGrand = size === "grand";
  const parts: string[] = [];
  let y = isGrand ? 64 : 48;
  const put = (words: string, style: TextStyle, gap = 0) => {
    const block = textBlock(words, style, EDGE, y, INNER);
    parts.push(block.svg);
    y += block.height + (block.height > 0 ? gap : 0);
  };
  put(shopName, { size: 26, leading: 38, fill: onFillQuiet, most: 1 }, isGrand ? 12 : 6);
  if (isGrand) {
    put(name, { size: 84, leading: 106, fill: onFill, weight: 700, family: SERIF }, 10);
    put(groupName, { size: 36, leading: 50, fill: onFill, weight: 600, most: 2 }, 4);
    put(span, { size: 30, leading: 44, fill: onFillQuiet });
  } else {
    put(groupName, { size: 52, leading: 68, fill: onFill, weight: 700, family: SERIF }, 6);
    put(`${name}  ${span}`, { size: 30, leading: 44, fill: onFillQuiet, weight: 500 });
  }
  const height = y + (isGrand ? 52 : 40);
  // Two rings out of the corner: they are cut off by the band's own edge.
  const ring = (radius: number) => `<circle cx="${WIDTH - 40}" cy="24" r="${radius}"/>`;
  const rings = `<g clip-path="url(#band)" fill="none" stroke="${onFill}" stroke-opacity="0.14" stroke-width="26">${ring(150)}${ring(232)}</g>`;
  const band = box(0, 0, WIDTH, height, 0, `fill="${fill}"`);
  const clip = `<clipPath id="band"><rect width="${WIDTH}" height="${height}"/></clipPath>`;
  return { svg: `${clip}${band}${rings}${parts.join("")}`, height };
}

/** What stands under the lines: the closing words, and the code beside them when there is a link. */
export function pictureFoot({ closing, link = "" }: WeekPicture, palette: ShopPalette, top: number): Block {
  const target = link.trim();
  const words: TextStyle = { size: 25, leading: 40, fill: palette.muted };
  if (target === "") return textBlock(closing.trim(), words, EDGE, top, INNER);
  const size = codeWidth(target, CODE);
  const width = INNER - size - 40;
  const call: TextStyle = { ...words, fill: palette.accent, weight: 600 };
  const [said, called] = [
    textBlock(closing.trim(), words, EDGE, 0, width),
    textBlock(CODE_WORDS, call, EDGE, 0, width),
  ];
  const gap = said.height > 0 ? 8 : 0;
  const beside = said.height + gap + called.height;
  const from = top + Math.max(0, (size - beside) / 2);
  return {
    svg: [
      textBlock(closing.trim(), words, EDGE, from, width).svg,
      textBlock(CODE_WORDS, call, EDGE, from + said.height + gap, width).svg,
      drawQrCode(target, { x: WIDTH - EDGE - size, y: top, size }),
    ].join(""),
    height: Math.max(size, beside),
  };
}

/** The finished picture, shown `width` px wide. */
export function framed(parts: readonly string[], height: number, paper: string, width = WIDTH): DrawnPicture {
  const shown = Math.round((height * width) / WIDTH);
  const size = `width="${width}" height="${shown}" viewBox="0 0 ${WIDTH} ${(shown * WIDTH) / width}"`;
  const ground = `<rect width="${WIDTH}" height="${height + 2}" fill="${paper}"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${parts.join("")}</svg>`,
    width,
    height: shown,
  };
}
