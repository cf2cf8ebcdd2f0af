import { insertRecord } from "@electron/store/records";
import { blankSnippet } from "@shared/domain/snippet";
import Database from "better-sqlite3";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";

const SNIPPETS = 10_000;
const WORDS = "防晒成膜";

/** The snippet palette over 10,000 snippets: all it offers when it opens, and what some words leave of it, beside bare SQL. */
export async function benchSnippets(): Promise<Row[]> {
  const app = await benchApp();
  const store = app.workspaces.getStore();
  const random = seededRandom(12);
  store.write({ code: "bench.seed", subject: "" }, (tx) => {
    for (let index = 0; index < SNIPPETS; index += 1) {
      const fields = { ...blankSnippet, title: seededCopy(random, 10), text: seededCopy(random, 120) };
      insertRecord(tx, "snippets", store.newId(), fields);
    }
  });
  const raw = new Database(store.path, { readonly: true });
  const all = raw.prepare("SELECT * FROM snippets WHERE trashedAt IS NULL");
  const like = raw.prepare("SELECT * FROM snippets WHERE (title LIKE ? OR text LIKE ?) AND trashedAt IS NULL");
  const count = SNIPPETS.toLocaleString("en");
  const rows = [
    await beside(
      `snippet palette of ${count}: opened`,
      "raw SQL, all rows",
      () => all.all(),
      () => app.client.snippets.bank(),
    ),
    await beside(
      `snippet palette of ${count}: 「${WORDS}」`,
      "LIKE, all hits",
      () => like.all(`%${WORDS}%`, `%${WORDS}%`),
      () => app.client.snippets.bank({ words: WORDS }),
    ),
  ];
  raw.close();
  await app.remove();
  return rows;
}
