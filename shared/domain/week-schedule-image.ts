import { drawQrCode } from "./draw-qr-code";
import type { WeekLine } from "./week-schedule";
import { wrapText } from "./wrap-text";

/** The words of the picture; lines as they were chosen and worded. */
export type WeekPicture = {
  readonly shopName: string;
  readonly groupName: string;
  readonly span: string;
  readonly lines: readonly Pick<WeekLine, "when" | "title" | "gives">[];
  readonly closing: string;
  /** What the code under the words leads to; no code without. */
  readonly link?: string | undefined;
};

/** Colours of the picture, as CSS. */
export type WeekPictureColours = Readonly<Record<"paper" | "surface" | "line" | "ink" | "muted" | "accent", string>>;

/** An SVG with its size in px; a PNG is drawn from it at twice that. */
export type DrawnPicture = { readonly svg: string; readonly width: number; readonly height: number };

const WIDTH = 750;
const EDGE = 48;
const CODE_SIZE = 200;
const CARD = { pad: 28, gap: 16, whenWidth: 148, radius: 18 } as const;
const TEXT_LEFT = EDGE + CARD.pad + CARD.whenWidth + 20;
const TEXT_WIDTH = WIDTH - EDGE - CARD.pad - TEXT_LEFT;

const SERIF = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC','STSong','SimSun',serif";
const SANS = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','Hiragino Sans GB',sans-serif";

type Style = {
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: string;
};

/** Draws a group's week as a picture to post: a heading, a card for each thing, a closing line. Its height follows the words. */
export function drawWeekSchedule(picture: WeekPicture, colours: WeekPictureColours): DrawnPicture {
  const { ink, muted, accent } = colours;
  const parts: string[] = [];
  let y = 64;
  const put = (words: string, style: Style, x: number = EDGE, width: number = WIDTH - 2 * EDGE) => {
    const block = textBlock(words, style, x, y, width);
    parts.push(block.svg);
    y += block.height;
  };
  if (picture.shopName !== "") {
    put(picture.shopName, { size: 24, leading: 34, fill: muted });
    y += 6;
  }
  put(picture.groupName, { size: 52, leading: 66, fill: ink, weight: 700, family: SERIF });
  y += 8;
  parts.push(`<rect x="${EDGE}" y="${y + 6}" width="8" height="30" rx="4" fill="${accent}"/>`);
  put(
    `本周安排  ${picture.span}`,
    { size: 28, leading: 42, fill: accent, weight: 600 },
    EDGE + 22,
    WIDTH - 2 * EDGE - 22,
  );
  y += 30;
  for (const line of picture.lines) {
    const card = drawCard(line, y, colours);
    parts.push(card.svg);
    y += card.height + CARD.gap;
  }
  if (picture.closing.trim() !== "") {
    y += 14;
    put(picture.closing.trim(), { size: 23, leading: 36, fill: muted });
  }
  if (picture.link !== undefined && picture.link.trim() !== "") {
    y += 20;
    parts.push(drawQrCode(picture.link.trim(), { x: (WIDTH - CODE_SIZE) / 2, y, size: CODE_SIZE }));
    y += CODE_SIZE;
  }
  const height = y + 44;
  const ground = `<rect width="${WIDTH}" height="${height}" fill="${colours.paper}"/><rect width="${WIDTH}" height="12" fill="${accent}"/>`;
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${parts.join("")}</svg>`,
    width: WIDTH,
    height,
  };
}

function drawCard(line: WeekPicture["lines"][number], top: number, colours: WeekPictureColours) {
  const { ink, muted, accent } = colours;
  const [day = "", ...rest] = line.when.trim().split(" ");
  const inner = top + CARD.pad;
  const whenLeft = EDGE + CARD.pad;
  const dayBlock = textBlock(
    day,
    { size: 34, leading: 44, fill: accent, weight: 700, family: SERIF },
    whenLeft,
    inner,
    CARD.whenWidth,
  );
  const clock = textBlock(
    rest.join(" "),
    { size: 24, leading: 34, fill: ink },
    whenLeft,
    inner + dayBlock.height,
    CARD.whenWidth,
  );
  const title = textBlock(line.title, { size: 32, leading: 44, fill: ink, weight: 600 }, TEXT_LEFT, inner, TEXT_WIDTH);
  const gap = line.title !== "" && line.gives !== "" ? 6 : 0;
  const gives = textBlock(
    line.gives,
    { size: 26, leading: 40, fill: muted },
    TEXT_LEFT,
    inner + title.height + gap,
    TEXT_WIDTH,
  );
  const height = 2 * CARD.pad + Math.max(dayBlock.height + clock.height, title.height + gap + gives.height);
  const box = `x="${EDGE}" y="${top}" width="${WIDTH - 2 * EDGE}" height="${height}" rx="${CARD.radius}"`;
  const card = `<rect ${box} fill="${colours.surface}" stroke="${colours.line}" stroke-width="1.5"/>`;
  const rule = `<line x1="${TEXT_LEFT - 20}" x2="${TEXT_LEFT - 20}" y1="${inner}" y2="${top + height - CARD.pad}" stroke="${colours.line}" stroke-width="1.5"/>`;
  return { svg: card + rule + dayBlock.svg + clock.svg + title.svg + gives.svg, height };
}

/** A text wrapped into a width, its first line's box beginning at `top`. Nothing has no height. */
function textBlock(
  words: string,
  style: Style,
  x: number,
  top: number,
  width: number,
): { svg: string; height: number } {
  if (words.trim() === "") return { svg: "", height: 0 };
  const { size, leading, fill, weight = 400, family = SANS } = style;
  const lines = wrapText(words, width / size);
  const baseline = top + (leading - size) / 2 + size * 0.86;
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${round(baseline + index * leading)}">${escapeXml(line)}</tspan>`,
  );
  const font = `font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}" xml:space="preserve"`;
  return { svg: `<text ${font}>${spans.join("")}</text>`, height: lines.length * leading };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Characters that XML has no place for are left out; a picture that cannot be read would be no picture at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
