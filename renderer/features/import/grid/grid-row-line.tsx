import type { RowProblem } from "@shared/domain/import-plan";
import { memo } from "react";
import classes from "./grid.module.css";
import { type ColumnBoxes, leadingGap, ROW_HEIGHT } from "./grid-layout";
import type { GridRow } from "./grid-table";
import { type RowMarks, severityOf, WHOLE_ROW } from "./row-marks";

type GridRowLineProps = {
  readonly row: GridRow;
  /** Its place on the screen, and its 1-based line in the table. */
  readonly index: number;
  readonly line: number;
  readonly kind: "title" | "header" | "row";
  readonly boxes: ColumnBoxes;
  /** The columns that are drawn; `last` is not included. */
  readonly first: number;
  readonly last: number;
  readonly marks: RowMarks | undefined;
  /** First and last selected column; null when nothing of the row is selected. */
  readonly from: number | null;
  readonly to: number | null;
  readonly reasonOf: (problem: RowProblem) => string;
};

/** One row of the grid. It is drawn anew only when it changes itself. */
export const GridRowLine = memo(function GridRowLine(props: GridRowLineProps) {
  const { row, index, line, kind, boxes, first, last, marks, from, to, reasonOf } = props;
  const reasons = (column: number) => marks?.cells.get(column)?.map(reasonOf).join("\n");
  return (
    <tr aria-rowindex={index + 2} className={classes.row} data-kind={kind} style={{ top: index * ROW_HEIGHT }}>
      <th
        scope="row"
        className={classes.number}
        data-row={index}
        data-severity={marks?.severity}
        title={reasons(WHOLE_ROW)}
      >
        {line}
      </th>
      {boxes.slice(first, last).map((box, offset) => {
        const column = first + offset;
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell (HTML-AAM)
          <td
            key={box.left}
            aria-colindex={column + 2}
            aria-selected={from !== null && to !== null && from <= column && column <= to}
            className={classes.cell}
            data-row={index}
            data-column={column}
            data-severity={severityOf(marks?.cells.get(column))}
            title={reasons(column)}
            style={{ width: box.width, marginLeft: offset === 0 ? leadingGap(boxes, first) : undefined }}
          >
            {row.cells[column]?.replaceAll("\n", " ⏎ ")}
          </td>
        );
      })}
    </tr>
  );
});
