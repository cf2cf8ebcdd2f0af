/**
 * What is marked on the calendar, outside of React's state: a click on one of a thousand tiles draws that tile alone,
 * and FullCalendar never hears of it. Tiles are named by their ids.
 */
export type TileMarks = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isSelected: (tileId: string) => boolean;
  readonly warningsOf: (tileId: string) => number;
  readonly select: (tileIds: ReadonlySet<string>) => void;
  readonly warn: (counts: ReadonlyMap<string, number>) => void;
};

/** Makes the marks of one calendar; nothing is marked yet. */
export function createTileMarks(): TileMarks {
  const listeners = new Set<() => void>();
  let selected: ReadonlySet<string> = new Set();
  let warnings: ReadonlyMap<string, number> = new Map();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isSelected: (tileId) => selected.has(tileId),
    warningsOf: (tileId) => warnings.get(tileId) ?? 0,
    select: (tileIds) => {
      selected = tileIds;
      tell();
    },
    warn: (counts) => {
      warnings = counts;
      tell();
    },
  };
}
