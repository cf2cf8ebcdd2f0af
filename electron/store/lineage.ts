import type { Lineage } from "@shared/domain/merge/lineage";
import type { RecordKind } from "@shared/domain/record-kinds";
import type { ReadDb, WriteDb } from "./database";
import { columnsOf } from "./row-codec";
import type { Store } from "./store";
import { transact } from "./transaction";
import { insideStep } from "./write-step";

/** What is known of where records come from, by kind and id. */
export type Lineages = ReadonlyMap<string, Lineage>;

/** The name a record's lineage is kept under. */
export function lineageKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}

/** The columns of a kind that a record is made of, by name. */
export function columnNames(kind: RecordKind): string[] {
  return columnsOf[kind].map(({ name }) => name);
}

/** The lineages of records, by their keys; one that was never written down is not there. */
export function selectLineages(db: ReadDb, keys: readonly string[]): Lineages {
  const rows = db.all<{ id: string; value: string }>(
    `SELECT "id", "value" FROM "lineage" WHERE "id" IN (SELECT value FROM json_each(?))`,
    JSON.stringify(keys),
  );
  // Only `putLineages` writes them, after a pack's were looked at: looking again would cost more than all else of a merge.
  return new Map(rows.map(({ id, value }) => [id, JSON.parse(value) as Lineage]));
}

/** Keeps lineages as part of a step, which takes them back when it is undone. */
export function putLineages(tx: Pick<WriteDb, "run">, lineages: Lineages): void {
  for (const [key, value] of lineages) {
    tx.run(
      `INSERT INTO "lineage" ("id", "value") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "value" = excluded."value"`,
      key,
      JSON.stringify(value),
    );
  }
}

/** Keeps lineages beside the log: writing down what records say already is nothing a person did, and nothing to undo. */
export function keepLineages(store: Store, lineages: Lineages): void {
  if (lineages.size === 0) return;
  store.guarded(() =>
    transact(store.connection, () =>
      insideStep(store.connection, 0, "replayed", () => putLineages(store.connection, lineages)),
    ),
  );
}
