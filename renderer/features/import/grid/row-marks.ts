import type { RowProblem } from "@shared/domain/import-plan";

/** What is wrong with the cells of a row, or worth knowing: by column, -1 for the row as a whole. */
export type RowMarks = {
  readonly severity: RowProblem["severity"];
  readonly cells: ReadonlyMap<number, readonly RowProblem[]>;
};

/** The marks of a table by the ids of its rows. */
export type TableMarks = ReadonlyMap<number, RowMarks>;

/** The place of a problem that belongs to no column. */
export const WHOLE_ROW = -1;

/** Marks the rows of a table as it was read: line n is the n-th of `ids`. */
export function marksOf(problems: readonly RowProblem[], ids: readonly number[]): TableMarks {
  const marks = new Map<number, { severity: RowProblem["severity"]; cells: Map<number, RowProblem[]> }>();
  for (const problem of problems) {
    const id = ids[problem.line - 1];
    if (id === undefined) continue;
    const row = marks.get(id) ?? { severity: "notice", cells: new Map<number, RowProblem[]>() };
    const column = problem.column ?? WHOLE_ROW;
    row.cells.set(column, [...(row.cells.get(column) ?? []), problem]);
    if (problem.severity === "error") row.severity = "error";
    marks.set(id, row);
  }
  return marks;
}

/** How bad the problems of a cell are; undefined for none. */
export function severityOf(problems: readonly RowProblem[] | undefined): RowProblem["severity"] | undefined {
  if (!problems || problems.length === 0) return undefined;
  return problems.some(({ severity }) => severity === "error") ? "error" : "notice";
}

/**
 * The marked cell after this one (before it, with -1), round the end: errors as long as there are any, then notices. `shown` are the
 * ids of the rows in the order of the screen.
 */
export function nextMarked(
  marks: TableMarks,
  shown: readonly number[],
  from: { readonly row: number; readonly column: number },
  direction: 1 | -1 = 1,
): { readonly row: number; readonly column: number } | undefined {
  const places = shown.flatMap((id, row) =>
    [...(marks.get(id)?.cells ?? [])].map(([column, problems]) => ({
      row,
      column: Math.max(0, column),
      severity: severityOf(problems),
    })),
  );
  const errors = places.filter(({ severity }) => severity === "error");
  const sorted = (errors.length > 0 ? errors : places).sort(
    (a, b) => direction * (a.row - b.row || a.column - b.column),
  );
  const isBeyond = (place: (typeof places)[number]) =>
    direction * (place.row - from.row || place.column - from.column) > 0;
  const next = sorted.find(isBeyond) ?? sorted[0];
  return next && { row: next.row, column: next.column };
}
