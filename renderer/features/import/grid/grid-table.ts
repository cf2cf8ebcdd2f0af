/** A row of the grid; its id stays with it while rows come, go and change places. */
export type GridRow = { readonly id: number; readonly cells: readonly string[] };

/** The cells of a plan while they are put right. The n-th row is line n of the table that is taken in. */
export type GridTable = { readonly rows: readonly GridRow[]; readonly width: number; readonly nextId: number };

/** A text for one cell. */
export type CellChange = { readonly id: number; readonly column: number; readonly text: string };

/** What the import reads at most, as in `importLimits`. */
const MOST_COLUMNS = 300;

/** A table of these cells. */
export function tableOf(cells: readonly (readonly string[])[]): GridTable {
  return {
    rows: cells.map((row, id) => ({ id, cells: row })),
    width: Math.max(1, ...cells.map((row) => row.length)),
    nextId: cells.length,
  };
}

/** The cells as they are sent; rows may be shorter than the table is wide. */
export function cellsOf(table: GridTable): (readonly string[])[] {
  return table.rows.map((row) => row.cells);
}

/** Puts texts into cells. The same table comes back when nothing changes, so that nothing is to be undone either. */
export function withCells(table: GridTable, changes: readonly CellChange[]): GridTable {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.id, [...(byRow.get(change.id) ?? []), change]);
  let isSame = true;
  const rows = table.rows.map((row) => {
    const own = (byRow.get(row.id) ?? []).filter(({ column, text }) => (row.cells[column] ?? "") !== text);
    if (own.length === 0) return row;
    isSame = false;
    const cells = Array.from(
      { length: Math.max(row.cells.length, ...own.map(({ column }) => column + 1)) },
      (_, at) => row.cells[at] ?? "",
    );
    for (const { column, text } of own) cells[column] = text;
    return { id: row.id, cells };
  });
  if (isSame) return table;
  return { ...table, rows, width: Math.max(table.width, ...changes.map(({ column }) => column + 1)) };
}

/** Inserts blank rows below the row with this id, or at the top. */
export function withNewRows(table: GridTable, below: number | null, count: number): GridTable {
  const at = below === null ? 0 : table.rows.findIndex(({ id }) => id === below) + 1;
  const blank = Array.from({ length: count }, (_, index): GridRow => ({ id: table.nextId + index, cells: [] }));
  return { ...table, rows: table.rows.toSpliced(at, 0, ...blank), nextId: table.nextId + count };
}

/** Blank rows at the end until there are so many; they are no rows of the plan. */
export function withRoom(table: GridTable, rows: number): GridTable {
  const missing = rows - table.rows.length;
  return missing > 0 ? withNewRows(table, table.rows.at(-1)?.id ?? null, missing) : table;
}

/** Takes rows out; a table keeps one blank row at least. */
export function withoutRows(table: GridTable, ids: readonly number[]): GridTable {
  const gone = new Set(ids);
  const rows = table.rows.filter(({ id }) => !gone.has(id));
  if (rows.length === table.rows.length) return table;
  return rows.length > 0 ? { ...table, rows } : withNewRows({ ...table, rows }, null, 1);
}

/** Puts a column at the right end. */
export function withNewColumn(table: GridTable): GridTable {
  return table.width < MOST_COLUMNS ? { ...table, width: table.width + 1 } : table;
}

/**
 * Lays a pasted block over the table from a cell on, down the rows as they are shown (`shown`); what reaches beyond them makes new rows
 * at the end. One text alone fills every cell of the selection (`over`: its rows and columns).
 */
export function withBlock(
  table: GridTable,
  shown: readonly number[],
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
  over: { readonly rows: number; readonly columns: number } = { rows: 1, columns: 1 },
): GridTable {
  const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? "") : undefined;
  const filled =
    single === undefined
      ? block
      : Array.from({ length: over.rows }, () => Array.from({ length: over.columns }, () => single));
  const missing = at.row + filled.length - shown.length;
  const last = table.rows.at(-1)?.id ?? null;
  const longer = missing > 0 ? withNewRows(table, last, missing) : table;
  const ids = [...shown, ...longer.rows.slice(table.rows.length).map(({ id }) => id)];
  const changes = filled.flatMap((cells, down) => {
    const id = ids[at.row + down];
    if (id === undefined) return [];
    return cells.slice(0, MOST_COLUMNS - at.column).map((text, across) => ({ id, column: at.column + across, text }));
  });
  return withCells(longer, changes);
}

/** A, B, … Z, AA: what a spreadsheet calls a column. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
