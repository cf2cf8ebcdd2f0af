import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CalendarWindow } from "../calendar-events";
import type { CalendarItem } from "../calendar-item";
import { extended, itemsIn, refreshed, type Selection, tileOf, toggled } from "./selection";
import { createTileMarks, type TileMarks } from "./tile-marks";

/** Keys held while a tile was clicked. */
export type ClickKeys = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Several tiles chosen at once, and the way there. */
export type TileSelection = {
  readonly marks: TileMarks;
  readonly items: readonly CalendarItem[];
  /** Every click chooses, as long as this is on. */
  readonly isOn: boolean;
  readonly turnOn: () => void;
  readonly clear: () => void;
  readonly toggle: (item: CalendarItem) => void;
  readonly has: (item: CalendarItem) => boolean;
  /** Takes a click when it chooses; false when the tile should open instead. */
  readonly click: (item: CalendarItem, keys: ClickKeys) => boolean;
  readonly itemOfTile: (tileId: string) => CalendarItem | undefined;
};

const NOTHING: Selection = new Map();

/** Selection on the calendar: Ctrl or ⌘ adds a tile, Shift everything up to it, and with the mode on every click. */
export function useSelection(window: CalendarWindow | undefined): TileSelection {
  const [marks] = useState(createTileMarks);
  const [selection, setSelection] = useState(NOTHING);
  const [isOn, setOn] = useState(false);
  const anchor = useRef<string>(undefined);
  const shown = useMemo(() => (window ? itemsIn(window) : new Map<string, CalendarItem>()), [window]);
  const current = useMemo(() => refreshed(selection, shown), [selection, shown]);
  useEffect(() => marks.select(new Set(selection.keys())), [marks, selection]);

  const clear = useCallback(() => {
    setSelection(NOTHING);
    setOn(false);
    anchor.current = undefined;
  }, []);
  const toggle = useCallback((item: CalendarItem) => {
    anchor.current = tileOf(item);
    setSelection((before) => toggled(before, item));
  }, []);
  const click = (item: CalendarItem, { shiftKey, ctrlKey, metaKey }: ClickKeys) => {
    if (shiftKey) {
      setSelection((before) => extended(before, shown, anchor.current, item));
      anchor.current = tileOf(item);
      return true;
    }
    if (!isOn && selection.size === 0 && !ctrlKey && !metaKey) return false;
    toggle(item);
    return true;
  };
  return {
    marks,
    items: [...current.values()],
    isOn: isOn || selection.size > 0,
    turnOn: () => setOn(true),
    clear,
    toggle,
    has: (item) => selection.has(tileOf(item)),
    click,
    itemOfTile: (tileId) => shown.get(tileId),
  };
}
