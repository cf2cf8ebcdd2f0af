import { encode } from "uqr";
import { LONGEST_CODE_TEXT } from "./poster-link";

/** Modules left white around a code, as the standard asks for. */
const QUIET = 4;

/** Width of a code in px that a phone still reads from a picture a chat has made smaller: three for each module. */
export function codeWidth(text: string, least: number): number {
  return Math.max(least, modulesOf(text).length * 3);
}

/** Where a code stands and how wide it is, in px. */
type Place = { readonly x: number; readonly y: number; readonly size: number };

/** A text or link as a QR code in SVG: always black on white, because phones read no other colours safely. */
export function drawQrCode(text: string, { x, y, size }: Place): string {
  const data = modulesOf(text);
  const step = size / data.length;
  const dark = data.flatMap((row, down) =>
    row.flatMap((isDark, across) => (isDark ? [`M${across} ${down}h1v1h-1z`] : [])),
  );
  return [
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="8" fill="#fff"/>`,
    `<path transform="translate(${x} ${y}) scale(${step})" fill="#000" shape-rendering="crispEdges" d="${dark.join("")}"/>`,
  ].join("");
}

function modulesOf(text: string): boolean[][] {
  return encode(text.slice(0, LONGEST_CODE_TEXT), { ecc: "M", border: QUIET }).data;
}
