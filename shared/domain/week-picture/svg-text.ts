import { textWidth, wrapWithoutOrphan } from "../wrap-text";

/** Faces of pictures: the Chinese ones of each system first. */
export const SERIF = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC','STSong','SimSun',serif";
export const SANS =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','Hiragino Sans GB',sans-serif";

/** How words are set; sizes in px. */
export type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: string;
  /** Lines there is room for; what is longer ends with …. */
  readonly most?: number | undefined;
};

/** A piece of a picture and the room it takes, in px. */
export type Block = { readonly svg: string; readonly height: number };

const NOTHING: Block = { svg: "", height: 0 };

/** A text wrapped into a width, its first line's box beginning at `top`. Nothing has no height. */
export function textBlock(words: string, style: TextStyle, x: number, top: number, width: number): Block {
  if (words.trim() === "") return NOTHING;
  const { size, leading, fill, weight = 400, family = SANS, most = Number.POSITIVE_INFINITY } = style;
  const lines = shortened(wrapWithoutOrphan(words, width / size), most, width / size);
  const baseline = top + (leading - size) / 2 + size * 0.86;
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(baseline + index * leading)}">${escapeXml(line)}</tspan>`,
  );
  const font = `font-family="${family}" font-size="${round(size)}" font-weight="${weight}" fill="${fill}" xml:space="preserve"`;
  return { svg: `<text ${font}>${spans.join("")}</text>`, height: lines.length * leading };
}

/** A rectangle; `look` are further attributes. */
export function box(x: number, y: number, width: number, height: number, radius: number, look: string): string {
  const [left, top, wide, high] = [x, y, width, height].map(round);
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" rx="${radius}" ${look}/>`;
}

function shortened(lines: readonly string[], most: number, ems: number): readonly string[] {
  if (lines.length <= most) return lines;
  let last = [...(lines[most - 1] ?? "")];
  while (last.length > 1 && textWidth(`${last.join("")}…`) > ems) last = last.slice(0, -1);
  const end = last.join("").replace(/[\s，。、；：,.;:]+$/u, "");
  return [...lines.slice(0, most - 1), `${end}…`];
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
