import type { Connection } from "./connection";
import { hasDerivedSchema, installDerivedSchema } from "./derived-schema";
import { migrate } from "./migrate";
import { drainSearchQueue } from "./search/search-queue";
import { transact } from "./transaction";

/** Brings a file to the newest schema and makes anew what is derived from its records. */
export function bringUpToDate(connection: Connection, path: string): void {
  migrate(connection, path);
  if (hasDerivedSchema(connection)) return;
  transact(connection, () => {
    installDerivedSchema(connection);
    drainSearchQueue(connection);
  });
}
