/** Which rows of a long list are drawn, and how much room stands for those that are not. */
export type RowWindow = {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
};

/** Rows beyond either edge that are drawn as well, so that a fast wheel shows no gap. */
const SPARE = 8;

/** The window over `count` rows of `rowHeight` pixels each that a view of `height` pixels sees from `scrollTop`; `last` is not included. */
export function windowRows(count: number, rowHeight: number, scrollTop: number, height: number): RowWindow {
  const first = Math.min(Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE), Math.max(0, count - 1));
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight };
}

/** How far to scroll so that a row is wholly seen; the same number when it is already. */
export function scrollToSee(index: number, rowHeight: number, scrollTop: number, height: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
