import { minutesBetween } from "@shared/domain/wall-time";
import type { QueryKey } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useScreenKeys } from "../../../browser/screen-keys";
import type { CalendarWindow } from "../calendar-events";
import type { CalendarItem } from "../calendar-item";
import { type CalendarMove, startOf } from "../window-moves";
import { movable } from "./selection";
import { tileAt } from "./tile-at";
import type { TileMenuPlace } from "./tile-menu";
import { useManyActions } from "./use-many-actions";
import { type ClickKeys, type TileSelection, useSelection } from "./use-selection";

/** Moving or copying that still has to be told where to. */
export type AskedWork = { readonly verb: "move" | "copy"; readonly items: readonly CalendarItem[] };

/** What is done with tiles by mouse, keys, menu and bar; several of them together when they are selected. */
export type TileWork = {
  readonly selection: TileSelection;
  /** The element the tiles lie in. */
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onClick: (item: CalendarItem, keys: ClickKeys) => void;
  readonly onMove: (item: CalendarItem, move: CalendarMove) => void;
  readonly onCopy: (item: CalendarItem, move: CalendarMove) => void;
  readonly onOpen: (item: CalendarItem) => void;
  readonly ask: (work: AskedWork | undefined) => void;
  readonly asked: AskedWork | undefined;
  readonly menu: TileMenuPlace | undefined;
  readonly closeMenu: () => void;
  readonly confirm: (days: number) => void;
  readonly trash: (items: readonly CalendarItem[]) => void;
};

type TileWorkSetting = {
  readonly window: CalendarWindow | undefined;
  readonly windowKey: QueryKey;
  readonly onOpen: (item: CalendarItem) => void;
  /** Moves a single tile. */
  readonly onMove: (item: CalendarItem, move: CalendarMove) => void;
};

const MINUTES_PER_DAY = 1440;

/** Ties selection, dragging, menu and dialog of the calendar's tiles together. */
export function useTileWork({ window, windowKey, onOpen, onMove }: TileWorkSetting): TileWork {
  const selection = useSelection(window);
  const actions = useManyActions(windowKey);
  const [asked, ask] = useState<AskedWork>();
  const [menu, openMenu] = useState<TileMenuPlace>();
  const gridRef = useRef<HTMLDivElement>(null);
  const itemOfTile = useRef(selection.itemOfTile);
  itemOfTile.current = selection.itemOfTile;
  useEffect(() => {
    const grid = gridRef.current;
    const show = (event: MouseEvent) => {
      const spot = tileAt(event);
      const item = spot && itemOfTile.current(spot.tileId);
      if (!item) return;
      event.preventDefault();
      openMenu({ item, x: spot.x, y: spot.y });
    };
    grid?.addEventListener("contextmenu", show);
    return () => grid?.removeEventListener("contextmenu", show);
  }, []);
  useScreenKeys(selection.isOn ? { escape: selection.clear } : {});

  /** The whole selection when the tile is part of it. */
  const together = (item: CalendarItem) =>
    selection.has(item) && selection.items.length > 1 ? selection.items : [item];
  return {
    selection,
    gridRef,
    asked,
    ask,
    menu,
    onOpen,
    closeMenu: () => openMenu(undefined),
    onClick: (item, keys) => {
      if (!selection.click(item, keys)) onOpen(item);
    },
    onMove: (item, move) => {
      const items = movable(together(item));
      if (items.length < 2) onMove(item, move);
      else void actions.move(items, minutesBetween(startOf(item), move.start));
    },
    onCopy: (item, move) => void actions.copy(together(item), minutesBetween(startOf(item), move.start)),
    confirm: (days) => {
      if (!asked) return;
      const minutes = days * MINUTES_PER_DAY;
      void (asked.verb === "move" ? actions.move(movable(asked.items), minutes) : actions.copy(asked.items, minutes));
      ask(undefined);
    },
    trash: (items) => {
      void actions.trash(items);
      selection.clear();
    },
  };
}
