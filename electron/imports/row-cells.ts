import type { ImportField, ImportMapping, RowProblem } from "@shared/domain/import-plan";

/** A filled cell of a row with the header it stands under. */
export type NamedCell = {
  readonly header: string;
  readonly value: string;
  /** Its place in the row, from 0; null when the table has no such column. */
  readonly column: number | null;
};

/** A row seen through the mapping. */
export type RowCells = {
  /** The line in the file, as a spreadsheet numbers its rows. */
  readonly line: number;
  /** The first filled cell of a field; an empty value under the field's first header when there is none. */
  readonly get: (field: ImportField) => NamedCell;
  /** All filled cells of a field: several columns may share it. */
  readonly all: (field: ImportField) => readonly NamedCell[];
  readonly has: (field: ImportField) => boolean;
  /** The id of a message, which our own exports put at the end of each row. */
  readonly messageId: string | null;
  readonly problem: (severity: RowProblem["severity"], reason: RowProblem["reason"], cell: NamedCell) => RowProblem;
};

const MESSAGE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Long copy in a list of problems helps nobody. */
const SHOWN = 60;

/** Makes rows readable by field. Columns are looked up by index, never by name: `__proto__` is a header like any other. */
export function rowReader(headers: readonly string[], mapping: ImportMapping) {
  const columns = new Map<ImportField, number[]>();
  for (const [index, field] of Object.entries(mapping)) {
    columns.set(
      field,
      [...(columns.get(field) ?? []), Number(index)].sort((a, b) => a - b),
    );
  }
  return (row: readonly string[], line: number): RowCells => {
    const cellAt = (index: number): NamedCell => ({
      header: headers[index] ?? "",
      value: row[index] ?? "",
      column: index < 0 ? null : index,
    });
    const isFilled = (index: number) => (row[index] ?? "") !== "";
    return {
      line,
      all: (field) => (columns.get(field) ?? []).filter(isFilled).map(cellAt),
      has: (field) => columns.has(field),
      messageId: row.find((cell) => cell.length === 36 && MESSAGE_ID.test(cell)) ?? null,
      get: (field) => {
        const own = columns.get(field) ?? [];
        return cellAt(own.find(isFilled) ?? own[0] ?? -1);
      },
      problem: (severity, reason, { column, header, value }) => ({
        line,
        severity,
        reason,
        column,
        header,
        value: shorten(value),
      }),
    };
  };
}

/** A value short enough to be shown in one line. */
export function shorten(value: string): string {
  const line = value.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
