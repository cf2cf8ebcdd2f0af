import type { ImportField, ImportMapping } from "@shared/domain/import-plan";

/** Heights and widths of the grid in pixels, as its style sheet has them. */
export const ROW_HEIGHT = 30;
export const HEADER_HEIGHT = 62;
export const NUMBER_WIDTH = 52;

const WIDTHS: Partial<Record<ImportField, number>> = {
  text: 340,
  title: 170,
  activity: 150,
  note: 180,
  images: 170,
  group: 180,
  datetime: 170,
  weekday: 84,
  ignore: 120,
};
const USUAL_WIDTH = 128;

/** Where each column begins and how wide it is, by what it means; copy needs more room than a clock. */
export type ColumnBoxes = readonly { readonly left: number; readonly width: number }[];

/** Lays the columns out side by side, behind the line numbers. */
export function columnBoxes(width: number, mapping: ImportMapping): ColumnBoxes {
  let left = NUMBER_WIDTH;
  return Array.from({ length: width }, (_, index) => {
    const field = mapping[String(index)];
    const box = { left, width: (field && WIDTHS[field]) ?? USUAL_WIDTH };
    left += box.width;
    return box;
  });
}

/** How far to scroll sideways so that a column is wholly seen beside the line numbers; the same number when it is already. */
export function scrollToSeeColumn(box: ColumnBoxes[number], scrollLeft: number, viewWidth: number): number {
  if (box.left - NUMBER_WIDTH < scrollLeft) return box.left - NUMBER_WIDTH;
  const right = box.left + box.width;
  return right > scrollLeft + viewWidth ? Math.min(box.left - NUMBER_WIDTH, right - viewWidth) : scrollLeft;
}

/** Up to so many columns all are drawn, so that Tab finds the menu of every one; no plan has more. */
const DRAWN_WHOLE = 30;
/** Pixels beyond either edge in which columns are drawn as well. */
const SPARE_WIDTH = 400;

/** The columns of a very wide table that a view of `viewWidth` pixels sees; `last` is not included. */
export function windowColumns(
  boxes: ColumnBoxes,
  scrollLeft: number,
  viewWidth: number,
): { readonly first: number; readonly last: number } {
  if (boxes.length <= DRAWN_WHOLE) return { first: 0, last: boxes.length };
  const first = boxes.findIndex(({ left, width }) => left + width > scrollLeft - SPARE_WIDTH);
  const beyond = boxes.findIndex(({ left }) => left > scrollLeft + viewWidth + SPARE_WIDTH);
  return { first: Math.max(0, first), last: beyond < 0 ? boxes.length : beyond };
}

/** How far the first drawn column stands from the line numbers, in the place of those that are not drawn. */
export function leadingGap(boxes: ColumnBoxes, first: number): number {
  return (boxes[first]?.left ?? NUMBER_WIDTH) - NUMBER_WIDTH;
}
