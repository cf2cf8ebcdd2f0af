import type { SearchKind } from "@shared/api/contract/search";
import type { Trigger } from "../log-triggers";
import { SEARCH_KINDS, searchSources } from "./search-sources";

/** The index of one kind. Each has its own, so that a common word in messages costs nothing when activities are searched. */
export const indexOf = (kind: SearchKind): string => `search_${kind}`;

/** Tables of the index, to be dropped before it is made anew. */
export const searchTables: readonly string[] = ["search_docs", "search_queue", ...SEARCH_KINDS.map(indexOf)];

/**
 * The index, apart from the records and always makeable anew from them. The FTS5 tables hold no text (contentless) and
 * get ready-made tokens, hence the plainest tokenizer.
 * `search_docs` says which record a document number stands for, and how its title is typed.
 * `search_queue` names the records whose entry is out of date: search reads those themselves.
 */
export const searchSchema: readonly string[] = [
  `CREATE TABLE "search_docs" (
    "doc" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "id" TEXT NOT NULL, "units" TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX "search_docs_record" ON "search_docs" ("id", "kind")`,
  `CREATE TABLE "search_queue" (
    "kind" TEXT NOT NULL, "id" TEXT NOT NULL, PRIMARY KEY ("kind", "id")
  ) STRICT, WITHOUT ROWID`,
  ...SEARCH_KINDS.map(
    (kind) => `CREATE VIRTUAL TABLE "${indexOf(kind)}" USING fts5 (
      words, content='', contentless_delete=1, tokenize='ascii'
    )`,
  ),
];

/** What an index was made with. Raise the number when folding, tokens or units change: then every file makes its index anew. */
export const searchRecipe = `recipe 1 ${JSON.stringify(SEARCH_KINDS.map((kind) => [kind, searchSources[kind].columns]))}`;

/** Triggers that put a changed record into the queue, whoever changed it: a person, undo, a restore. */
export const searchTriggers: readonly Trigger[] = SEARCH_KINDS.flatMap((kind) => {
  const { title, columns } = searchSources[kind];
  const read = [title, ...columns, "trashedAt"].map((name) => `"${name}"`).join(", ");
  const trigger = (operation: string, when: string, row: "OLD" | "NEW"): Trigger => {
    const name = `search_${kind}_${operation}`;
    const queue = `INSERT INTO "search_queue" ("kind", "id") VALUES ('${kind}', ${row}."id") ON CONFLICT DO NOTHING;`;
    return { name, sql: `CREATE TRIGGER "${name}" AFTER ${when} ON "${kind}" BEGIN\n  ${queue}\nEND` };
  };
  return [
    trigger("insert", "INSERT", "NEW"),
    trigger("update", `UPDATE OF ${read}`, "NEW"),
    trigger("delete", "DELETE", "OLD"),
  ];
});
