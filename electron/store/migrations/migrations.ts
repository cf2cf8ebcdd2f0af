import firstTables from "./0001-first-tables.sql?raw";
import runSheets from "./0002-run-sheets.sql?raw";
import planning from "./0003-planning.sql?raw";
import writing from "./0004-writing.sql?raw";
import handingOver from "./0005-handing-over.sql?raw";
import handingOverMore from "./0006-handing-over-more.sql?raw";

/** One step of the schema: `version` is the `user_version` a file has afterwards. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/** Every migration in order. One that was released is never edited; a change is a new file with the next number. */
export const migrations: readonly Migration[] = [
  { version: 1, name: "first-tables", sql: firstTables },
  { version: 2, name: "run-sheets", sql: runSheets },
  { version: 3, name: "planning", sql: planning },
  { version: 4, name: "writing", sql: writing },
  { version: 5, name: "handing-over", sql: handingOver },
  { version: 6, name: "handing-over-more", sql: handingOverMore },
];

/** The newest schema this version of the app knows. */
export const SCHEMA_VERSION = migrations.length;
