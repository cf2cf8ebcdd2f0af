import type { SearchKind } from "@shared/api/contract/search";
import type { RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "../database";
import { decodeRow, type RawRow } from "../row-codec";
import { type SearchText, searchColumnsSql, searchTextOf } from "./search-sources";

/** A living record as search reads it, with those of its fields that search takes. */
export type ReadText = SearchText & { readonly record: RecordOf<SearchKind> };

/** Reads the words of one living record; undefined when there is none. */
export function readSearchText(db: ReadDb, kind: SearchKind, id: string): ReadText | undefined {
  const row = db.get<RawRow>(
    `SELECT ${searchColumnsSql(kind)} FROM "${kind}" WHERE "id" = ? AND "trashedAt" IS NULL`,
    id,
  );
  if (!row) return undefined;
  const record = decodeRow(kind, row) as RecordOf<SearchKind>;
  return { ...searchTextOf(kind, record), record };
}
