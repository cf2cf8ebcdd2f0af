import { join } from "node:path";
import { richTextOf } from "@shared/domain/rich-text";
import Database from "better-sqlite3";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";
import { seedDrafts } from "../seeded-workspace";

const SAVES_A_RUN = 20;

/** Saving one draft while it is typed, in a workspace of 1,000 and of 20,000 drafts, beside a bare durable commit of the same text. */
export async function benchAutosave(): Promise<Row[]> {
  return [await autosaveAmong(1_000), await autosaveAmong(20_000)];
}

async function autosaveAmong(drafts: number): Promise<Row> {
  const app = await benchApp();
  seedDrafts(app.workspaces.getStore(), drafts);
  const random = seededRandom(3);
  const { id } = await app.client.drafts.create({ fields: { title: "正在写的一篇" } });
  const raw = new Database(join(app.folder, "floor.db"));
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.exec("CREATE TABLE drafts (id TEXT PRIMARY KEY, body TEXT) STRICT");
  raw.prepare("INSERT INTO drafts VALUES (?, '')").run(id);
  const update = raw.prepare("UPDATE drafts SET body = ? WHERE id = ?");
  const row = await beside(
    `autosave of one draft, ${SAVES_A_RUN} times, among ${drafts.toLocaleString("en")} drafts`,
    "bare WAL/FULL commit of the body",
    () => {
      for (let save = 0; save < SAVES_A_RUN; save += 1) {
        update.run(JSON.stringify(richTextOf(seededCopy(random, 500 + save))), id);
      }
    },
    async () => {
      for (let save = 0; save < SAVES_A_RUN; save += 1) {
        await app.client.drafts.update({ id, changes: { body: richTextOf(seededCopy(random, 500 + save)) } });
      }
    },
    15,
  );
  raw.close();
  await app.remove();
  return row;
}
