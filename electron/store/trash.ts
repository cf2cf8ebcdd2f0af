import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import type { Connection } from "./connection";
import type { ReadDb } from "./database";
import { columnsOf, labelColumnOf } from "./row-codec";
import { drainLongQueue } from "./search/search-queue";
import { TakeBack, transact } from "./transaction";
import { addStep, insideStep, type StepContext } from "./write-step";

const DAYS_IN_TRASH = 30;
const DAY_MS = 86_400_000;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A record in the trash. */
export type TrashedRecord = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly trashedAt: string;
};

/** Nothing refers to these kinds: they may always go. */
const UNREFERENCED: ReadonlySet<RecordKind> = new Set([
  "messages",
  "results",
  "snippets",
  "quotes",
  "draftTemplates",
  "ownRules",
  "acceptances",
  "adaptations",
]);

/** These belong to a draft: they do not keep it from going, and go with it. */
const OF_DRAFTS: readonly RecordKind[] = ["adaptations", "versions"];

/** What lies in the trash, newest first. */
export function selectTrash(db: ReadDb): TrashedRecord[] {
  const parts = RECORD_KINDS.map(
    (kind) => `SELECT '${kind}' AS "kind", "id", ${titleSql(kind)} AS "title", "trashedAt"
      FROM "${kind}" WHERE "trashedAt" IS NOT NULL`,
  );
  return db.all<TrashedRecord>(`${parts.join(" UNION ALL ")} ORDER BY "trashedAt" DESC, "id" DESC`);
}

/**
 * Removes what has lain in the trash for 30 days, as a step of upkeep in the log. What a record that stays still refers
 * to is kept, so that history keeps its names; so is what undo or redo could still bring back.
 */
export function emptyTrash({ connection, now, newId }: StepContext): void {
  const at = new Date(now()).toISOString();
  const cutoff = new Date(now() - DAYS_IN_TRASH * DAY_MS).toISOString();
  if (!RECORD_KINDS.some((kind) => expired(connection, kind, cutoff).length > 0)) return;
  transact(connection, () => {
    const label = { code: "trash.empty", subject: "" };
    const seq = addStep(connection, { id: newId(), label, at, mergeKey: null, state: "upkeep" });
    const removed = insideStep(connection, seq, "logged", () => {
      const free = RECORD_KINDS.filter((kind) => UNREFERENCED.has(kind));
      const count = free.reduce((sum, kind) => sum + remove(connection, kind, expired(connection, kind, cutoff)), 0);
      return count + removeReferenced(connection, cutoff);
    });
    if (removed === 0) return new TakeBack(undefined);
    drainLongQueue(connection);
    return undefined;
  });
}

/** Removing one record may free another that only it referred to; hence once more until nothing goes. */
function removeReferenced(connection: Connection, cutoff: string): number {
  const kinds = RECORD_KINDS.filter((kind) => !UNREFERENCED.has(kind));
  let count = 0;
  for (;;) {
    const candidates = kinds.flatMap((kind) => expired(connection, kind, cutoff).map((id) => ({ kind, id })));
    if (candidates.length === 0) return count;
    const mentioned = collectMentions(connection);
    const free = candidates.filter(({ id }) => !mentioned.has(id));
    if (free.length === 0) return count;
    for (const { kind, id } of free) count += remove(connection, kind, [id]);
  }
}

function expired(connection: Connection, kind: RecordKind, cutoff: string): string[] {
  return connection
    .all<{ id: string }>(
      `SELECT t."id" FROM "${kind}" t WHERE t."trashedAt" < ? AND NOT EXISTS (
         SELECT 1 FROM "changes" c JOIN "steps" s ON s."seq" = c."step"
         WHERE c."id" = t."id" AND c."kind" = '${kind}' AND s."state" IN ('done', 'undone'))`,
      cutoff,
    )
    .map((row) => row.id);
}

function remove(connection: Connection, kind: RecordKind, ids: readonly string[]): number {
  if (kind === "drafts") {
    for (const owned of OF_DRAFTS)
      for (const id of ids) connection.run(`DELETE FROM "${owned}" WHERE "draftId" = ?`, id);
  }
  return ids.reduce((count, id) => count + connection.run(`DELETE FROM "${kind}" WHERE "id" = ?`, id), 0);
}

/** Every id that stands in some record: in a reference, a list of references or a nested value. */
function collectMentions(connection: Connection): Set<string> {
  const mentioned = new Set<string>();
  for (const kind of RECORD_KINDS) {
    const isOwn = (name: string) => name === "draftId" && OF_DRAFTS.includes(kind);
    const columns = columnsOf[kind].filter(
      (column) => column.isJson || (column.name.endsWith("Id") && !isOwn(column.name)),
    );
    if (columns.length === 0) continue;
    const cells = columns.map((column) => `coalesce("${column.name}", '')`).join(" || ' ' || ");
    for (const { text } of connection.iterate<{ text: string }>(`SELECT ${cells} AS "text" FROM "${kind}"`)) {
      for (const [id] of text.matchAll(UUID)) mentioned.add(id);
    }
  }
  return mentioned;
}

/** What a record is called: its name, or for a message without one the time it is for. */
function titleSql(kind: RecordKind): string {
  const label = labelColumnOf(kind);
  return kind === "messages" ? `coalesce(nullif("${label}", ''), "at")` : `"${label}"`;
}
