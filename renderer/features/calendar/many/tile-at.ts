import grid from "../calendar-grid.module.css";

/** A tile's id, and where a menu for it should open. */
export type TileSpot = { readonly tileId: string; readonly x: number; readonly y: number };

/** The tile an event of the mouse or the menu key happened on. The key has no place of its own: the tile's is taken. */
export function tileAt(event: {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}): TileSpot | undefined {
  const tile = event.target instanceof Element ? event.target.closest(`.${grid.event}`) : null;
  const tileId = tile?.querySelector<HTMLElement>("[data-tile]")?.dataset.tile;
  if (!tile || tileId === undefined) return undefined;
  const box = tile.getBoundingClientRect();
  const isInside = event.clientX > 0 && event.clientY > 0;
  return { tileId, x: isInside ? event.clientX : box.left + 12, y: isInside ? event.clientY : box.bottom };
}
