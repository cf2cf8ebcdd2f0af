import type { VersionSummary } from "@shared/api/contract/versions";
import type { Version } from "@shared/domain/version";
import type { ReadDb } from "./database";
import { decodeRow, type RawRow } from "./row-codec";

const SUMMARY = `"id", "revision", "createdAt", "updatedAt", "trashedAt", "draftId", "number", "name", "title", "reason",
  "madeAt", length("plainText") AS "length"`;

/** The versions of a draft, or of all drafts, the newest first. */
export function selectVersions(db: ReadDb, draftId?: string, trashed = false): VersionSummary[] {
  const state = `"trashedAt" IS ${trashed ? "NOT " : ""}NULL`;
  const order = `ORDER BY "draftId", "number" DESC, "id" DESC`;
  if (draftId === undefined) return db.all(`SELECT ${SUMMARY} FROM "versions" WHERE ${state} ${order}`);
  return db.all(`SELECT ${SUMMARY} FROM "versions" WHERE "draftId" = ? AND ${state} ${order}`, draftId);
}

/** One version as a list shows it. */
export function findVersionSummary(db: ReadDb, id: string): VersionSummary | undefined {
  return db.get(`SELECT ${SUMMARY} FROM "versions" WHERE "id" = ?`, id);
}

/** The newest version of a draft. */
export function findNewestVersion(db: ReadDb, draftId: string): Version | undefined {
  const row = db.get<RawRow>(
    `SELECT * FROM "versions" WHERE "draftId" = ? ORDER BY "number" DESC, "id" DESC LIMIT 1`,
    draftId,
  );
  return row && decodeRow("versions", row);
}
