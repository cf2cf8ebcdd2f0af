/** A value SQLite can hold in one cell. */
export type SqlValue = string | number | null;

/** Handle for reading: visible SQL goes in, rows come out. Statements are prepared once a text and kept. */
export type ReadDb = {
  all<Row>(sql: string, ...params: SqlValue[]): Row[];
  get<Row>(sql: string, ...params: SqlValue[]): Row | undefined;
  /** Rows one by one: the caller may stop early. No write may happen meanwhile. */
  iterate<Row>(sql: string, ...params: SqlValue[]): IterableIterator<Row>;
};

/** Handle for writing: exists only inside `store.write`, so that no change escapes the log. */
export type WriteDb = ReadDb & {
  /** The instant of this step (ISO 8601, UTC): every row it touches gets the same. */
  readonly at: string;
  /** Runs a statement and answers how many rows it changed. */
  run(sql: string, ...params: SqlValue[]): number;
};
