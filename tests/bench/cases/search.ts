import Database from "better-sqlite3";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedDrafts } from "../seeded-workspace";

const QUERIES = [
  ["1 character, common", "口"],
  ["2 characters, common", "口红"],
  ["2 characters, rare", "松烟"],
  ["4 characters, common", "自然光试"],
  ["4 characters, rare", "松烟墨色"],
  ["Latin substring", "sku-1"],
] as const;

/** Search over 100,000 drafts, beside SQLite's LIKE for the first 50 on the same rows. */
export async function benchSearch(): Promise<Row[]> {
  const app = await benchApp();
  const store = app.workspaces.getStore();
  seedDrafts(store, 100_000);
  const raw = new Database(store.path, { readonly: true });
  const like = raw.prepare(
    "SELECT id, title FROM drafts WHERE (title LIKE ? OR plainText LIKE ?) AND trashedAt IS NULL LIMIT 50",
  );
  const rows: Row[] = [];
  for (const [name, words] of QUERIES) {
    rows.push(
      await beside(
        `search 100k drafts: ${name}「${words}」`,
        "LIKE, first 50",
        () => like.all(`%${words}%`, `%${words}%`),
        () => app.client.search.query({ words, kinds: ["drafts"], limit: 50 }),
        9,
      ),
    );
  }
  raw.close();
  await app.remove();
  return rows;
}
