/**
 * Where an arrow key leads from a card of a grid whose rows are told by `tops`, the cards' distances from the top: the
 * neighbour, or the card of the row above or below that stands as far along. Undefined when the key leads nowhere.
 */
export function stepInGrid(key: string, at: number, tops: readonly number[]): number | undefined {
  if (at < 0) return undefined;
  const inside = (index: number) => (index >= 0 && index < tops.length ? index : undefined);
  const columns = tops.findIndex((top) => top !== tops[0]);
  const width = columns < 0 ? tops.length : columns;
  switch (key) {
    case "ArrowRight":
      return inside(at + 1);
    case "ArrowLeft":
      return inside(at - 1);
    case "ArrowDown":
      return inside(at + width) ?? (tops[at] === tops.at(-1) ? undefined : tops.length - 1);
    case "ArrowUp":
      return inside(at - width);
    case "Home":
      return 0;
    case "End":
      return tops.length - 1;
    default:
      return undefined;
  }
}
