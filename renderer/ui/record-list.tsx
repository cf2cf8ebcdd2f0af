import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isComposing } from "../browser/is-composing";
import { FilterBox } from "./filter-box";
import classes from "./record-list.module.css";
import { RecordRow, type RecordRowItem } from "./record-row";
import { scrollToSee, windowRows } from "./window-rows";

type RecordListProps = {
  readonly items: readonly RecordRowItem[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onNew?: () => void;
  readonly newLabel?: string;
  readonly filterPlaceholder?: string;
  /** Words in the filter box when someone else does the filtering (the server); without it the list filters by title and sub. */
  readonly filter?: string;
  readonly onFilter?: (words: string) => void;
  /** What stands here when there is nothing at all; a filter without hits says so itself. */
  readonly empty: ReactNode;
  /** Filters and tabs between the box and the rows. */
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly label?: string;
  /** Called when the last rows come into view: time for the next page. */
  readonly onReachEnd?: () => void;
};

const ROW = 36;
const ROW_WITH_SUB = 56;

/** A list of records with a filter box: ↑ ↓ Home End move the choice, thousands of rows stay smooth. */
export function RecordList(props: RecordListProps) {
  const { items, selectedId, onSelect, onNew, newLabel, header, footer } = props;
  const { t } = useTranslation("common");
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [ownFilter, setOwnFilter] = useState("");
  const words = props.filter ?? ownFilter;
  const shown = useMemo(
    () => (props.onFilter ? items : filterItems(items, ownFilter)),
    [items, ownFilter, props.onFilter],
  );
  const rowHeight = items.some((item) => item.sub !== undefined) ? ROW_WITH_SUB : ROW;
  const selectedIndex = shown.findIndex((item) => item.id === selectedId);
  const window = windowRows(shown.length, rowHeight, view.top, view.height);
  const isAtEnd = shown.length > 0 && window.last >= shown.length;
  const { onReachEnd } = props;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!element || selectedIndex < 0) return;
    element.scrollTop = scrollToSee(selectedIndex, rowHeight, element.scrollTop, element.clientHeight);
  }, [selectedIndex, rowHeight]);

  useEffect(() => {
    if (isAtEnd) onReachEnd?.();
  }, [isAtEnd, onReachEnd]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || shown.length === 0) return;
    const next = nextIndex(event.key, selectedIndex, shown.length);
    const item = next === undefined ? undefined : shown[next];
    if (!item) return;
    event.preventDefault();
    onSelect(item.id);
  };

  return (
    <div className={classes.root}>
      <div className={classes.top}>
        <FilterBox
          value={words}
          onChange={props.onFilter ?? setOwnFilter}
          onKeyDown={onKeyDown}
          placeholder={props.filterPlaceholder ?? t("filter")}
          controls={listId}
        />
        {onNew && (
          <Tooltip label={newLabel ?? t("new")}>
            <ActionIcon variant="default" size={32} onClick={onNew} aria-label={newLabel ?? t("new")}>
              <IconPlus size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {header}
      <div
        ref={scroller}
        id={listId}
        className={classes.rows}
        role="listbox"
        tabIndex={0}
        aria-label={props.label ?? props.filterPlaceholder ?? t("list")}
        aria-activedescendant={selectedIndex >= 0 ? `${listId}-${selectedId}` : undefined}
        onKeyDown={onKeyDown}
        onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      >
        <div style={{ height: window.before }} />
        {shown.slice(window.first, window.last).map((item, offset) => (
          <RecordRow
            key={item.id}
            item={item}
            domId={`${listId}-${item.id}`}
            height={rowHeight}
            position={window.first + offset + 1}
            total={shown.length}
            selected={item.id === selectedId}
            onSelect={onSelect}
          />
        ))}
        <div style={{ height: window.after }} />
        {shown.length === 0 && (words === "" ? props.empty : <p className={classes.none}>{t("noHits", { words })}</p>)}
      </div>
      {footer}
    </div>
  );
}

function filterItems(items: readonly RecordRowItem[], words: string): readonly RecordRowItem[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return items;
  return items.filter((item) => `${item.title}\n${item.sub ?? ""}`.toLowerCase().includes(wanted));
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
