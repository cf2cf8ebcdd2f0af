import { writeSync } from "node:fs";
import { Connection } from "@electron/store/connection";
import { migrate } from "@electron/store/migrate";
import { migrations, SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import { setWritingPragmas } from "@electron/store/pragmas";

/**
 * Brings a workspace to a schema that gives every draft a second title: `migrating-child FILE`. Says a line for each row
 * it touches, so that it can be killed in the middle, and one when it is done.
 */
const [path = ""] = process.argv.slice(2);
const connection = new Connection(path, path);
setWritingPragmas(connection);
let rows = 0;
connection.driver.function("touch_row", (title: unknown) => {
  rows += 1;
  writeSync(1, `${rows}\n`);
  return `${String(title)}*`;
});
migrate(connection, path, [
  ...migrations,
  {
    version: SCHEMA_VERSION + 1,
    name: "second-title",
    sql: `ALTER TABLE "drafts" ADD COLUMN "second" TEXT NOT NULL DEFAULT '';
      UPDATE "drafts" SET "second" = touch_row("title");
      CREATE INDEX "drafts_second" ON "drafts" ("second");`,
  },
]);
writeSync(1, "done\n");
connection.close();
