import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useStoredState } from "../browser/stored-state";
import classes from "./list-detail.module.css";

const MIN = 220;
const MAX = 480;
const INITIAL = 300;

type ListDetailProps = {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** Under which name this browser remembers the list's width. */
  readonly storageKey: string;
  /** Width of the list before anyone has moved the line. */
  readonly listWidth?: number;
  /** The list is folded away and the detail has all the room; it stays the same page, with what is being typed in it. */
  readonly isListShut?: boolean;
};

/** A list on the left and the thing being edited on the right, which is always the wider. The line between can be moved. */
export function ListDetail({ list, detail, storageKey, listWidth = INITIAL, isListShut = false }: ListDetailProps) {
  const { t } = useTranslation("common");
  const [width, setWidth] = useStoredState(`list.${storageKey}`, listWidth, readWidth);
  const drag = useRef<{ x: number; width: number } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLHRElement>) => {
    if (drag.current) setWidth(clamp(drag.current.width + event.clientX - drag.current.x));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLHRElement>) => {
    if (event.key === "ArrowLeft") setWidth(clamp(width - 16));
    if (event.key === "ArrowRight") setWidth(clamp(width + 16));
  };

  return (
    <div
      className={classes.root}
      style={{ gridTemplateColumns: isListShut ? "minmax(0, 1fr)" : `${width}px 1px minmax(0, 1fr)` }}
    >
      {!isListShut && <div className={classes.list}>{list}</div>}
      {!isListShut && (
        <hr
          className={classes.line}
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={t("listWidth")}
          aria-valuenow={width}
          aria-valuemin={MIN}
          aria-valuemax={MAX}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={() => {
            drag.current = null;
          }}
          onKeyDown={onKeyDown}
        />
      )}
      <div className={classes.detail}>{detail}</div>
    </div>
  );
}

function clamp(width: number): number {
  return Math.min(Math.max(width, MIN), MAX);
}

function readWidth(stored: unknown): number | undefined {
  return typeof stored === "number" && stored >= MIN && stored <= MAX ? stored : undefined;
}
