import type { Connection } from "./connection";
import { hasDerivedSchema, installDerivedSchema } from "./derived-schema";
import { migrate } from "./migrate";
import { type Migration, migrations } from "./migrations/migrations";
import { drainSearchQueue } from "./search/search-queue";
import { transact } from "./transaction";

/** Brings a file to the newest schema and makes anew what is derived from its records. */
export function bringUpToDate(connection: Connection, path: string, list: readonly Migration[] = migrations): void {
  migrate(connection, path, list);
  if (hasDerivedSchema(connection)) return;
  transact(connection, () => {
    installDerivedSchema(connection);
    drainSearchQueue(connection);
  });
}
