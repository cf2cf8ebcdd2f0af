import type { ShopPalette } from "../shop-palette";
import { EDGE, framed, INNER, pictureFoot, pictureHead, WIDTH } from "./picture-parts";
import { type Block, box, SERIF, textBlock } from "./svg-text";
import { brokenClock, type DrawnPicture, type PictureLine, splitWhen, type WeekPicture } from "./week-picture";

/** A poster stands upright, three to four; it grows only when it must. */
const HEIGHT = 1000;
const GAP = 18;
const BOTTOM = 52;

/** What one week looks like from two steps away: name of the week, a card for each thing, a code to follow. */
export function drawWeekPoster(picture: WeekPicture, palette: ShopPalette): DrawnPicture {
  const head = pictureHead(picture, palette, "grand");
  const look = cardLook(picture.lines.length);
  const heights = picture.lines.map((line) => drawCard(line, 0, palette, look).height);
  const cards = heights.reduce((sum, height) => sum + height + GAP, -GAP);
  const foot = pictureFoot(picture, palette, 0).height;
  const footRoom = foot > 0 ? foot + 40 : 0;
  const height = Math.max(HEIGHT, head.height + 40 + cards + footRoom + BOTTOM);
  // Few cards stand in the middle of the room they have, a little above it, as the eye wants.
  const spare = height - head.height - 40 - cards - footRoom - BOTTOM;
  let y = head.height + 40 + spare * 0.4;
  const parts = [head.svg];
  for (const [index, line] of picture.lines.entries()) {
    parts.push(drawCard(line, y, palette, look).svg);
    y += (heights[index] ?? 0) + GAP;
  }
  parts.push(pictureFoot(picture, palette, height - BOTTOM - foot).svg);
  return framed(parts, height, palette.paper);
}

type CardLook = { readonly scale: number; readonly givesLines: number };

/** Few things are set large; many are set close, and say less of what they give. */
function cardLook(count: number): CardLook {
  if (count <= 2) return { scale: 1.25, givesLines: 4 };
  if (count <= 4) return { scale: 1.08, givesLines: 3 };
  if (count <= 6) return { scale: 1, givesLines: 2 };
  return { scale: 0.92, givesLines: 1 };
}

function drawCard(line: PictureLine, top: number, palette: ShopPalette, { scale, givesLines }: CardLook): Block {
  const { ink, muted, accent, soft, surface, line: hairline } = palette;
  const { day, date, clock } = splitWhen(line);
  const pad = 24 * scale;
  const whenWidth = 168 * Math.min(scale, 1.1);
  const inner = top + pad;
  const whenLeft = EDGE + 22;
  const textLeft = EDGE + whenWidth + 26;
  const textWidth = WIDTH - EDGE - 28 - textLeft;
  const stack = (
    left: number,
    width: number,
    words: readonly (readonly [string, Parameters<typeof textBlock>[1]])[],
  ) => {
    let y = 0;
    const drawn = words.map(([text, style]) => {
      const at = y;
      y += textBlock(text, style, left, 0, width).height;
      return (from: number) => textBlock(text, style, left, from + at, width).svg;
    });
    return { height: y, svg: (from: number) => drawn.map((draw) => draw(from)).join("") };
  };
  const when = stack(whenLeft, whenWidth - 34, [
    [day, { size: 36 * scale, leading: 46 * scale, fill: accent, weight: 700, family: SERIF }],
    [date, { size: 21 * scale, leading: 30 * scale, fill: muted }],
    [
      brokenClock(clock, (whenWidth - 34) / (26 * scale)),
      { size: 26 * scale, leading: 36 * scale, fill: ink, weight: 600 },
    ],
  ]);
  const what = stack(textLeft, textWidth, [
    [line.title, { size: 34 * scale, leading: 46 * scale, fill: ink, weight: 600 }],
    [line.gives, { size: 26 * scale, leading: 39 * scale, fill: muted, most: givesLines }],
  ]);
  const height = 2 * pad + Math.max(when.height, what.height);
  const middle = (block: { readonly height: number }) => inner + (height - 2 * pad - block.height) / 2;
  const id = `card${Math.round(top)}`;
  return {
    svg: [
      `<clipPath id="${id}">${box(EDGE, top, INNER, height, 20, "")}</clipPath>`,
      box(EDGE, top, INNER, height, 20, `fill="${surface}"`),
      `<g clip-path="url(#${id})">${box(EDGE, top, whenWidth, height, 0, `fill="${soft}"`)}</g>`,
      box(EDGE, top, INNER, height, 20, `fill="none" stroke="${hairline}" stroke-width="1.5"`),
      when.svg(middle(when)),
      what.svg(middle(what)),
    ].join(""),
    height,
  };
}
