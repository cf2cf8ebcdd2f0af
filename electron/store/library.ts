import type { LibraryUse } from "@shared/api/contract/library-entry";
import type { ReadDb } from "./database";

/** A place where copy stands, with when it goes out. */
export type CopyPlace = LibraryUse & { readonly text: string };

/** The text of every living draft, with the latest time a message of it goes or went out. */
export function selectDraftTexts(db: ReadDb): CopyPlace[] {
  return db.all<CopyPlace>(
    `SELECT 'drafts' AS "kind", d."id", d."title", d."plainText" AS "text",
       (SELECT max(m."at") FROM "messages" m
        WHERE m."draftId" = d."id" AND m."trashedAt" IS NULL AND m."status" <> 'skipped') AS "at"
     FROM "drafts" d WHERE d."trashedAt" IS NULL ORDER BY d."id"`,
  );
}

/** Every living message with a text of its own. */
export function selectMessageTexts(db: ReadDb): CopyPlace[] {
  return db.all<CopyPlace>(
    `SELECT 'messages' AS "kind", "id", "title", "text", "at" FROM "messages"
     WHERE "draftId" IS NULL AND "text" <> '' AND "trashedAt" IS NULL AND "status" <> 'skipped' ORDER BY "at", "id"`,
  );
}

/** A picture and a place that shows it. */
export type PictureUse = LibraryUse & { readonly mediaId: string };

/** Where pictures stand: in drafts, at messages, as what shows a quote. One pass over the bodies that hold one. */
export function selectPictureUses(db: ReadDb): PictureUse[] {
  return db.all<PictureUse>(
    `SELECT DISTINCT 'drafts' AS "kind", d."id", d."title", t."value" AS "mediaId",
       (SELECT max(m."at") FROM "messages" m
        WHERE m."draftId" = d."id" AND m."trashedAt" IS NULL AND m."status" <> 'skipped') AS "at"
     FROM "drafts" d, json_tree(d."body") t
     WHERE d."trashedAt" IS NULL AND instr(d."body", '"mediaId"') > 0 AND t."key" = 'mediaId' AND t."type" = 'text'
     UNION ALL
     SELECT DISTINCT 'messages', m."id", coalesce(nullif(m."title", ''), substr(m."text", 1, 24)), e."value", m."at"
     FROM "messages" m, json_each(m."mediaIds") e
     WHERE m."trashedAt" IS NULL AND m."status" <> 'skipped' AND m."mediaIds" <> '[]'
     UNION ALL
     SELECT 'quotes', "id", "title", "screenshotId", NULL FROM "quotes"
     WHERE "trashedAt" IS NULL AND "screenshotId" IS NOT NULL`,
  );
}
