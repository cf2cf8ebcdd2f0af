import type { RecordKind } from "@shared/domain/record-kinds";
import type { WriteDb } from "./database";
import { putRow } from "./replay";
import { columnsOf, encodeCell } from "./row-codec";

/** Makes a record what a merge says it is, new or stored, its time of making and of trashing included; its revision grows by one. */
export function putMerged(tx: WriteDb, kind: RecordKind, id: string, values: Readonly<Record<string, unknown>>): void {
  const stored = tx.get<{ revision: number }>(`SELECT "revision" FROM "${kind}" WHERE "id" = ?`, id);
  const row = Object.fromEntries(
    columnsOf[kind].flatMap((column) =>
      Object.hasOwn(values, column.name) ? [[column.name, encodeCell(column, values[column.name])]] : [],
    ),
  );
  putRow(tx, kind, { ...row, id, revision: (stored?.revision ?? 0) + 1, updatedAt: tx.at });
}
