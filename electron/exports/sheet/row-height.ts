import { countText } from "@shared/domain/count-text";

/** One line of 10-point text, and the air around a row, in points. */
const LINE = 14;
const AIR = 6;
/** Spreadsheets refuse taller rows. */
const TALLEST = 409;

/**
 * Height in points of a row whose cells wrap, so that all of the copy can be seen: Excel grows such rows by itself,
 * LibreOffice, WPS and the previews on phones do not. `width` is in characters, of which a Chinese one takes two.
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(countText(line, "bytes2") / (width - 1))), 0),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + AIR);
}
