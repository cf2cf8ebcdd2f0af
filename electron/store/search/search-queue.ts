import type { SearchKind } from "@shared/api/contract/search";
import type { Connection } from "../connection";
import type { ReadDb } from "../database";
import { decodeRow, type RawRow } from "../row-codec";
import { foldText } from "./fold-text";
import { pinyinUnits } from "./pinyin";
import { indexOf } from "./search-schema";
import { SEARCH_KINDS, searchColumnsSql, searchTextOf } from "./search-sources";
import { INITIAL, SYLLABLE, TITLE, tokensOf } from "./tokens";

/**
 * So many changed records may wait before they are indexed: search reads them one by one meanwhile. Typing into a draft
 * then costs no index at all until the queue is full or the app has nothing else to do.
 */
const QUEUE_LIMIT = 64;

type Queued = { kind: SearchKind; id: string };

/** Works the queue off when it has grown too long to be read through by every search. Runs before a commit. */
export function drainLongQueue(connection: Connection): void {
  const waiting = connection.get<{ n: number }>(`SELECT count(*) AS "n" FROM "search_queue"`)?.n ?? 0;
  if (waiting > QUEUE_LIMIT) drainSearchQueue(connection);
}

/** Brings the index up to date with every record in the queue. Runs inside a transaction. */
export function drainSearchQueue(connection: Connection): void {
  const queue = connection.all<Queued>(`SELECT "kind", "id" FROM "search_queue"`);
  if (queue.length === 0) return;
  let doc = connection.get<{ doc: number | null }>(`SELECT max("doc") AS "doc" FROM "search_docs"`)?.doc ?? 0;
  for (const { kind, id } of queue) {
    removeDoc(connection, kind, id);
    doc += 1;
    addDoc(connection, kind, id, doc);
  }
  connection.run(`DELETE FROM "search_queue"`);
}

/** Puts every record into the queue. */
export function queueEverything(connection: Connection): void {
  for (const kind of SEARCH_KINDS) {
    connection.run(`INSERT INTO "search_queue" ("kind", "id") SELECT '${kind}', "id" FROM "${kind}"`);
  }
}

/** Ids of a kind's records that the index is not up to date with. */
export function queuedIds(db: ReadDb, kind: SearchKind): string[] {
  return db.all<{ id: string }>(`SELECT "id" FROM "search_queue" WHERE "kind" = ?`, kind).map((row) => row.id);
}

function removeDoc(connection: Connection, kind: SearchKind, id: string): void {
  const known = connection.get<{ doc: number }>(
    `SELECT "doc" FROM "search_docs" WHERE "id" = ? AND "kind" = ?`,
    id,
    kind,
  );
  if (!known) return;
  connection.run(`DELETE FROM "${indexOf(kind)}" WHERE "rowid" = ?`, known.doc);
  connection.run(`DELETE FROM "search_docs" WHERE "doc" = ?`, known.doc);
}

function addDoc(connection: Connection, kind: SearchKind, id: string, doc: number): void {
  const row = connection.get<RawRow>(
    `SELECT ${searchColumnsSql(kind)} FROM "${kind}" WHERE "id" = ? AND "trashedAt" IS NULL`,
    id,
  );
  if (!row) return;
  const { title, text } = searchTextOf(kind, decodeRow(kind, row));
  const units = pinyinUnits(title);
  const folded = foldText(title);
  const words = [
    tokensOf(`${folded}\n${foldText(text)}`),
    tokensOf(folded, TITLE),
    units.map((unit) => SYLLABLE + unit).join(" "),
    tokensOf(units.map((unit) => unit.slice(0, 1)).join(""), INITIAL),
  ];
  connection.run(`INSERT INTO "${indexOf(kind)}" ("rowid", "words") VALUES (?, ?)`, doc, words.join(" "));
  connection.run(
    `INSERT INTO "search_docs" ("doc", "kind", "id", "units") VALUES (?, ?, ?, ?)`,
    doc,
    kind,
    id,
    units.join(" "),
  );
}
