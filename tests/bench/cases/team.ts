import { updateRecord } from "@electron/store/records";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedDrafts } from "../seeded-workspace";

const DRAFTS = 5_000;

/** A colleague's pack in which every one of 5,000 drafts was edited, compared with ours field by field, beside reading its records alone. */
export async function benchTeam(): Promise<Row[]> {
  const [mine, theirs] = [await benchApp(), await benchApp()];
  seedDrafts(mine.workspaces.getStore(), DRAFTS);
  await theirs.client.team.merge({ file: await mine.client.team.exportPack({}) });
  const store = theirs.workspaces.getStore();
  const { items } = await theirs.client.drafts.list({ limit: 1 });
  const ids = store.db.all<{ id: string }>(`SELECT "id" FROM "drafts"`).map(({ id }) => id);
  store.write({ code: "bench.seed", subject: items[0]?.title ?? "" }, (tx) => {
    for (const id of ids) updateRecord(tx, "drafts", id, { title: `改过 ${id.slice(-6)}` });
  });
  const file = await theirs.client.team.exportPack({});
  const records = JSON.stringify(store.db.all(`SELECT * FROM "drafts"`));
  const row = await beside(
    "compare a team pack of 5,000 edited drafts with ours",
    "JSON.parse of the same drafts",
    () => JSON.parse(records),
    () => mine.client.team.previewMerge({ file }),
    3,
  );
  await mine.remove();
  await theirs.remove();
  return [row];
}
