import type { Connection } from "./connection";
import { drainSearchQueue } from "./search/search-queue";
import { transact } from "./transaction";

/**
 * What is put off while people type and done when nothing else happens: records waiting to be indexed are, and the
 * write-ahead log is emptied into the file. SQLite's own attempt at the latter fails without a word; this one throws.
 */
export function tidyUp(connection: Connection): void {
  const isWaiting = connection.get(`SELECT 1 FROM "search_queue" LIMIT 1`) !== undefined;
  if (isWaiting) transact(connection, () => drainSearchQueue(connection));
  connection.pragma("wal_checkpoint(PASSIVE)");
}
