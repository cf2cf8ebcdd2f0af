import type { ShopPalette } from "../shop-palette";
import { EDGE, framed, INNER, pictureFoot, pictureHead, WIDTH } from "./picture-parts";
import { type Block, box, SERIF, textBlock } from "./svg-text";
import { brokenClock, type DrawnPicture, type PictureLine, splitWhen, type WeekPicture } from "./week-picture";

const CLOCK_WIDTH = 156;
const RADIUS = 20;
const PAD = 28;

/** Every chosen day with all that is said about it, to be scrolled through in a chat; `width` px wide. */
export function drawLongImage(picture: WeekPicture, palette: ShopPalette, width: number): DrawnPicture {
  const head = pictureHead(picture, palette, "plain");
  const parts = [head.svg];
  let y = head.height + 36;
  for (const day of daysOf(picture.lines)) {
    const block = drawDay(day, y, palette);
    parts.push(block.svg);
    y += block.height + 30;
  }
  const foot = pictureFoot(picture, palette, y + 10);
  parts.push(foot.svg);
  return framed(parts, y + 10 + foot.height + 48, palette.paper, width);
}

type Day = { readonly day: string; readonly date: string; readonly lines: PictureLine[] };

/** Lines that follow each other on the same day, under one heading. */
function daysOf(lines: readonly PictureLine[]): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const { day, date } = splitWhen(line);
    const last = days.at(-1);
    if (last && last.day === day && last.date === date) last.lines.push(line);
    else days.push({ day, date, lines: [line] });
  }
  return days;
}

function drawDay({ day, date, lines }: Day, top: number, palette: ShopPalette): Block {
  const { accent, muted, fill, surface, line: hairline } = palette;
  const name = textBlock(
    day,
    { size: 38, leading: 52, fill: accent, weight: 700, family: SERIF },
    EDGE + 22,
    top,
    INNER,
  );
  // Chinese names of days are as wide as they are many; the date follows on the same line.
  const dateLeft = EDGE + 22 + [...day].length * 38 + 16;
  const dated = textBlock(date, { size: 25, leading: 58, fill: muted }, dateLeft, top, WIDTH - EDGE - dateLeft);
  const cardTop = top + name.height + 14;
  const rows: string[] = [];
  let y = cardTop;
  for (const [index, line] of lines.entries()) {
    const row = drawRow(line, y, palette);
    if (index > 0) rows.push(box(EDGE + PAD, y, INNER - 2 * PAD, 1.5, 0, `fill="${hairline}"`));
    rows.push(row.svg);
    y += row.height;
  }
  const card = box(
    EDGE,
    cardTop,
    INNER,
    y - cardTop,
    RADIUS,
    `fill="${surface}" stroke="${hairline}" stroke-width="1.5"`,
  );
  const mark = box(EDGE, top + 10, 8, 32, 4, `fill="${fill}"`);
  return { svg: [mark, name.svg, dated.svg, card, ...rows].join(""), height: y - top };
}

function drawRow(line: PictureLine, top: number, { ink, muted, accent }: ShopPalette): Block {
  const { clock } = splitWhen(line);
  const left = clock === "" ? EDGE + PAD : EDGE + PAD + CLOCK_WIDTH;
  const width = WIDTH - EDGE - PAD - left;
  const inner = top + PAD;
  const time = textBlock(
    brokenClock(clock, (CLOCK_WIDTH - 20) / 30),
    { size: 30, leading: 46, fill: accent, weight: 600 },
    EDGE + PAD,
    inner,
    CLOCK_WIDTH - 20,
  );
  const title = textBlock(line.title, { size: 33, leading: 46, fill: ink, weight: 600 }, left, inner, width);
  const gap = line.title !== "" && line.gives !== "" ? 8 : 0;
  const gives = textBlock(line.gives, { size: 28, leading: 44, fill: muted }, left, inner + title.height + gap, width);
  return {
    svg: time.svg + title.svg + gives.svg,
    height: 2 * PAD + Math.max(time.height, title.height + gap + gives.height),
  };
}
