import type { ImportColumn, ImportField, ImportMapping, RowProblem } from "@shared/domain/import-plan";
import { type Dispatch, type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { scrollToSee, windowRows } from "../../../ui/window-rows";
import { beginEdit } from "./begin-edit";
import { CellEditor } from "./cell-editor";
import classes from "./grid.module.css";
import { GridHeader } from "./grid-header";
import { columnBoxes, HEADER_HEIGHT, NUMBER_WIDTH, ROW_HEIGHT, scrollToSeeColumn, windowColumns } from "./grid-layout";
import { GridRowLine } from "./grid-row-line";
import { rangeOf } from "./grid-selection";
import type { GridAction, GridState } from "./grid-state";
import { columnLetters } from "./grid-table";
import type { TableMarks } from "./row-marks";
import { shownRows } from "./row-view";

type PlanGridProps = {
  readonly state: GridState;
  readonly dispatch: Dispatch<GridAction>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly headerId: number | null;
  readonly columns: readonly ImportColumn[];
  readonly mapping: ImportMapping;
  readonly onMap: (index: number, field: ImportField) => void;
  readonly marks: TableMarks;
  readonly reasonOf: (problem: RowProblem) => string;
  readonly describedBy: string;
  readonly readOnly: boolean;
  readonly keepsEscape: boolean;
  readonly onProblem: (direction: 1 | -1) => void;
};

/** A plan's cells as a small spreadsheet: of thousands of rows only those in sight are drawn. */
export function PlanGrid(props: PlanGridProps) {
  const { state, dispatch, field, headerId, columns, mapping, onMap, marks, reasonOf } = props;
  const { t } = useTranslation("import");
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 480, width: 1280 });
  const table = state.history.present;
  const shown = useMemo(() => shownRows(state.view, table), [state.view, table]);
  const lines = useMemo(() => new Map(table.rows.map((row, index) => [row.id, { row, line: index + 1 }])), [table]);
  const boxes = useMemo(() => columnBoxes(table.width, mapping), [table.width, mapping]);
  const headerLine = headerId === null ? 0 : (lines.get(headerId)?.line ?? 0);
  const rows = windowRows(shown.length, ROW_HEIGHT, view.top, view.height);
  const drawn = windowColumns(boxes, view.left, view.width);
  const range = rangeOf(state.selection);
  const { row: activeRow, column: activeColumn } = state.selection.focus;
  const last = boxes.at(-1);
  const width = last ? last.left + last.width : NUMBER_WIDTH;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setView(viewOf(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = scroller.current;
    const box = boxes[activeColumn];
    if (!element || !box) return;
    element.scrollTop = scrollToSee(activeRow, ROW_HEIGHT, element.scrollTop, element.clientHeight - HEADER_HEIGHT);
    element.scrollLeft = scrollToSeeColumn(box, element.scrollLeft, element.clientWidth);
  }, [activeRow, activeColumn, boxes]);

  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0) return;
    // The focus stays in the field, so that what is typed next goes to the cell.
    event.preventDefault();
    field.current?.blur();
    field.current?.focus({ preventScroll: true });
    if (place.column === undefined) dispatch({ type: "selectRow", row: place.row, extend: event.shiftKey });
    else dispatch({ type: "select", place: { row: place.row, column: place.column }, extend: event.shiftKey });
  };
  const onPointerMove = (event: PointerEvent) => {
    const place = event.buttons === 1 && !state.isEditing ? placeOf(event.target) : undefined;
    if (place?.column === undefined || document.activeElement !== field.current) return;
    if (place.row === activeRow && place.column === activeColumn) return;
    dispatch({ type: "select", place: { row: place.row, column: place.column }, extend: true });
  };

  const header = columns[activeColumn]?.header || columnLetters(activeColumn);
  const activeLine = lines.get(shown[activeRow] ?? -1)?.line ?? 1;
  return (
    <div ref={scroller} className={classes.scroller} onScroll={(event) => setView(viewOf(event.currentTarget))}>
      <div className={classes.content} style={{ width, height: HEADER_HEIGHT + shown.length * ROW_HEIGHT }}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table with a cursor in it (ARIA in HTML)
          role="grid"
          aria-label={t("grid.label")}
          aria-rowcount={shown.length + 1}
          aria-colcount={table.width + 1}
          aria-multiselectable
          tabIndex={-1}
          className={classes.grid}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onDoubleClick={(event) => {
            if (placeOf(event.target)?.column !== undefined) beginEdit(field.current, state, dispatch);
          }}
        >
          <thead>
            <GridHeader
              boxes={boxes}
              first={drawn.first}
              last={drawn.last}
              columns={columns}
              mapping={mapping}
              onMap={onMap}
            />
          </thead>
          <tbody className={classes.rows} style={{ height: shown.length * ROW_HEIGHT }}>
            {shown.slice(rows.first, rows.last).map((id, offset) => {
              const index = rows.first + offset;
              const found = lines.get(id);
              if (!found) return null;
              const isIn = range.top <= index && index <= range.bottom;
              return (
                <GridRowLine
                  key={id}
                  row={found.row}
                  index={index}
                  line={found.line}
                  kind={found.line === headerLine ? "header" : found.line < headerLine ? "title" : "row"}
                  boxes={boxes}
                  first={drawn.first}
                  last={drawn.last}
                  marks={marks.get(id)}
                  from={isIn ? range.left : null}
                  to={isIn ? range.right : null}
                  reasonOf={reasonOf}
                />
              );
            })}
          </tbody>
        </table>
        <CellEditor
          state={state}
          dispatch={dispatch}
          field={field}
          label={t("grid.cell", { place: `${columnLetters(activeColumn)}${activeLine}`, header })}
          describedBy={props.describedBy}
          box={{
            left: boxes[activeColumn]?.left ?? 0,
            top: HEADER_HEIGHT + activeRow * ROW_HEIGHT,
            width: boxes[activeColumn]?.width ?? 0,
          }}
          readOnly={props.readOnly}
          keepsEscape={props.keepsEscape}
          onProblem={props.onProblem}
        />
      </div>
    </div>
  );
}

/** What a scrolled element shows. */
function viewOf(element: HTMLElement) {
  return {
    top: element.scrollTop,
    left: element.scrollLeft,
    height: element.clientHeight,
    width: element.clientWidth,
  };
}

/** The cell under the pointer; a line number has no column. */
function placeOf(target: EventTarget): { readonly row: number; readonly column: number | undefined } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (!element) return undefined;
  const { row, column } = element.dataset;
  return { row: Number(row), column: column === undefined ? undefined : Number(column) };
}
