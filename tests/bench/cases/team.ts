import { join } from "node:path";
import { updateRecord } from "@electron/store/records";
import Database from "better-sqlite3";
import { unzipSync } from "fflate";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedDrafts } from "../seeded-workspace";

const DRAFTS = 5_000;

/** A colleague's pack in which every one of 5,000 drafts was edited: compared with ours field by field, then taken in. */
export async function benchTeam(): Promise<Row[]> {
  const [mine, theirs] = [await benchApp(), await benchApp()];
  const here = mine.workspaces.getStore();
  seedDrafts(here, DRAFTS);
  await theirs.client.team.merge({ file: await mine.client.team.exportPack({}) });
  const store = theirs.workspaces.getStore();
  const ids = store.db.all<{ id: string }>(`SELECT "id" FROM "drafts"`).map(({ id }) => id);
  store.write({ code: "bench.seed", subject: "" }, (tx) => {
    for (const id of ids) updateRecord(tx, "drafts", id, { title: `改过 ${id.slice(-6)}` });
  });
  const file = await theirs.client.team.exportPack({});
  const records = unzipSync(new Uint8Array(await file.arrayBuffer()))["records.json"];
  const parsed = () => JSON.parse(new TextDecoder().decode(records));
  const compare = await beside(
    `compare a team pack of ${DRAFTS.toLocaleString("en")} edited drafts with ours`,
    "JSON.parse of the pack, bare SQL of our rows and their past",
    () => {
      parsed();
      here.db.all(`SELECT * FROM "drafts"`);
      for (const { value } of here.db.all<{ value: string }>(`SELECT "value" FROM "lineage"`)) JSON.parse(value);
    },
    () => mine.client.team.previewMerge({ file }),
    5,
  );
  const raw = new Database(join(mine.folder, "floor.db"));
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.exec(`CREATE TABLE drafts (id TEXT PRIMARY KEY, title TEXT, body TEXT, plainText TEXT) STRICT`);
  const rows = here.db.all<object>(`SELECT "id", "title", "body", "plainText" FROM "drafts"`);
  const insert = raw.prepare("INSERT INTO drafts VALUES (@id, @title, @body, @plainText)");
  raw.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
  const update = raw.prepare("UPDATE drafts SET title = ?, body = ? WHERE id = ?");
  const commit = await beside(
    `take that pack in: backup, merge, ${DRAFTS.toLocaleString("en")} logged and searchable edits in one step`,
    "JSON.parse of the pack and bare SQL updates in one transaction",
    () => {
      const { drafts } = parsed() as { drafts: { record: { id: string; title: string; body: object } }[] };
      raw.transaction(() => {
        for (const { record } of drafts) update.run(record.title, JSON.stringify(record.body), record.id);
      })();
    },
    () => mine.client.team.merge({ file }),
    3,
    { ours: () => mine.client.changes.undo() },
  );
  raw.close();
  await mine.remove();
  await theirs.remove();
  return [compare, commit];
}
