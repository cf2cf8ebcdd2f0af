import type { SqlValue } from "./database";

/** One condition of a WHERE with its values; conditions are joined by AND. */
export type Condition = { readonly sql: string; readonly params: readonly SqlValue[] };

/** A condition written by hand. */
export const condition = (sql: string, ...params: SqlValue[]): Condition => ({ sql, params });

/** Living records, or those in the trash. */
export const isTrashed = (trashed = false): Condition => condition(`"trashedAt" IS ${trashed ? "NOT NULL" : "NULL"}`);

/** The column has this value; without a value there is no condition. */
export function equals(column: string, value: string | undefined): Condition[] {
  return value === undefined ? [] : [condition(`"${column}" = ?`, value)];
}

/** The column has one of these values; an empty list is no condition. A list is one parameter, so the statement stays the same. */
export function isOneOf(column: string, values: readonly string[] | undefined): Condition[] {
  if (!values || values.length === 0) return [];
  return [condition(`"${column}" IN (SELECT value FROM json_each(?))`, JSON.stringify(values))];
}

/** Messages that fall to one of these people: named in the message, or else the one who looks after its group. */
export function fallsTo(staffIds: readonly string[] | undefined): Condition[] {
  if (!staffIds || staffIds.length === 0) return [];
  const list = JSON.stringify(staffIds);
  const sql = `("staffId" IN (SELECT value FROM json_each(?)) OR ("staffId" IS NULL AND "groupId" IN
    (SELECT "id" FROM "groups" WHERE "staffId" IN (SELECT value FROM json_each(?)))))`;
  return [condition(sql, list, list)];
}

/** The text and the values of a WHERE. */
export function joinConditions(conditions: readonly Condition[]): { sql: string; params: SqlValue[] } {
  return {
    sql: conditions.map((each) => each.sql).join(" AND "),
    params: conditions.flatMap((each) => each.params),
  };
}
