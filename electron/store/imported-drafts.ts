import type { ReadDb } from "./database";

/** The living drafts that were taken in from a file, with what they remember of it. */
export function selectImportedDrafts(db: ReadDb): { id: string; importKey: string }[] {
  return db.all(`SELECT "id", "importKey" FROM "drafts" WHERE "importKey" IS NOT NULL AND "trashedAt" IS NULL`);
}
