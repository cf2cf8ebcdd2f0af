import Database from "better-sqlite3";
import type { ReadDb, SqlValue, WriteDb } from "./database";
import { explainSqliteError } from "./sqlite-errors";

type Statement = Database.Statement<SqlValue[]>;

/** Statements kept at most: far more than the app has texts, so only a leak of ever new texts would reach it. */
const STATEMENT_LIMIT = 600;

/** One SQLite connection with its prepared statements. Preparing anew costs about fifty times a keyed read. */
export class Connection implements ReadDb {
  readonly driver: Database.Database;
  readonly #path: string;
  readonly #statements = new Map<string, Statement>();

  /** `source` is a file or the bytes of one; `path` is what error sentences name. */
  constructor(source: string | Buffer, path: string, options?: Database.Options) {
    this.#path = path;
    this.driver = this.#explained(() => new Database(source, options));
  }

  all<Row>(sql: string, ...params: SqlValue[]): Row[] {
    return this.#explained(() => this.#statement(sql).all(...params) as Row[]);
  }

  get<Row>(sql: string, ...params: SqlValue[]): Row | undefined {
    return this.#explained(() => this.#statement(sql).get(...params) as Row | undefined);
  }

  iterate<Row>(sql: string, ...params: SqlValue[]): IterableIterator<Row> {
    return this.#explained(() => this.#statement(sql).iterate(...params) as IterableIterator<Row>);
  }

  run(sql: string, ...params: SqlValue[]): number {
    return this.#explained(() => this.#statement(sql).run(...params).changes);
  }

  /** Runs SQL that is not worth keeping: schema, pragmas, transaction control. */
  exec(sql: string): void {
    this.#explained(() => this.driver.exec(sql));
  }

  /** The first value a pragma answers with. */
  pragma(text: string): SqlValue {
    return this.#explained(() => this.driver.pragma(text, { simple: true }) as SqlValue);
  }

  /** This connection as the handle of an open step; only `write-step.ts` asks for it. */
  writable(at: string): WriteDb {
    return {
      at,
      all: this.all.bind(this),
      get: this.get.bind(this),
      iterate: this.iterate.bind(this),
      run: this.run.bind(this),
    };
  }

  close(): void {
    this.#statements.clear();
    if (this.driver.open) this.driver.close();
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.driver.prepare<SqlValue[]>(sql);
    if (this.#statements.size >= STATEMENT_LIMIT) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explainSqliteError(error, this.#path);
    }
  }
}
