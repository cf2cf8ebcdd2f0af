import { createHash } from "node:crypto";
import type { Connection } from "./connection";
import { draftFacetsSchema, draftFacetTriggers, fillDraftFacets } from "./draft-facets";
import { logTriggers } from "./log-triggers";
import { queueEverything } from "./search/search-queue";
import { searchRecipe, searchSchema, searchTables, searchTriggers } from "./search/search-schema";
import { readUpkeep, writeUpkeep } from "./upkeep";

const triggers = [...logTriggers, ...draftFacetTriggers, ...searchTriggers];

const triggersVersion = versionOf(triggers.map((trigger) => trigger.sql));
const facetsVersion = versionOf(draftFacetsSchema);
const searchVersion = versionOf([...searchSchema, searchRecipe]);

/**
 * Makes what can always be made again from the records: triggers, draft counters, the search index.
 * Call inside a transaction. Does nothing when the file has them as this version of the app wants them.
 */
export function installDerivedSchema(connection: Connection): void {
  if (readUpkeep(connection, "triggers") !== triggersVersion) {
    dropDerivedTriggers(connection);
    for (const trigger of triggers) connection.exec(trigger.sql);
    writeUpkeep(connection, "triggers", triggersVersion);
  }
  if (readUpkeep(connection, "facets") !== facetsVersion) rebuildFacets(connection);
  if (readUpkeep(connection, "search") !== searchVersion) rebuildSearch(connection);
}

function rebuildFacets(connection: Connection): void {
  connection.exec(`DROP TABLE IF EXISTS "draft_facets"`);
  for (const statement of draftFacetsSchema) connection.exec(statement);
  connection.exec(fillDraftFacets);
  writeUpkeep(connection, "facets", facetsVersion);
}

function rebuildSearch(connection: Connection): void {
  for (const table of searchTables) connection.exec(`DROP TABLE IF EXISTS "${table}"`);
  for (const statement of searchSchema) connection.exec(statement);
  queueEverything(connection);
  writeUpkeep(connection, "search", searchVersion);
}

/** Whether the file has the derived parts as this version wants them. */
export function hasDerivedSchema(connection: Connection): boolean {
  return (
    readUpkeep(connection, "triggers") === triggersVersion &&
    readUpkeep(connection, "facets") === facetsVersion &&
    readUpkeep(connection, "search") === searchVersion
  );
}

/** Drops every trigger: a migration changes rows without being logged, and has them made anew afterwards. */
export function dropDerivedTriggers(connection: Connection): void {
  const names = connection.all<{ name: string }>(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'trigger'`);
  for (const { name } of names) connection.exec(`DROP TRIGGER "${name.replaceAll('"', '""')}"`);
  if (names.length > 0) connection.run(`DELETE FROM "upkeep" WHERE "name" = 'triggers'`);
}

function versionOf(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);
}
