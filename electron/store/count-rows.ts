import type { ReadDb } from "./database";
import { storedKinds } from "./source-tables";

/** How many rows every kind has, living and trashed. */
export function countRows(db: ReadDb): Record<string, number> {
  const parts = storedKinds(db).map((kind) => `SELECT '${kind}' AS "kind", count(*) AS "n" FROM "${kind}"`);
  const rows = db.all<{ kind: string; n: number }>(parts.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}

/** The sum of all kinds. */
export function totalOf(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((sum, n) => sum + n, 0);
}
