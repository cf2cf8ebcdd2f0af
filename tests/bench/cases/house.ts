import { closeSync, copyFileSync, fsyncSync, openSync } from "node:fs";
import { join } from "node:path";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedMessages } from "../seeded-workspace";

const MESSAGES = 10_000;

/** A workspace of 10,000 messages as one moving file, and back, beside copying the file of the workspace durably. */
export async function benchHouse(): Promise<Row[]> {
  const app = await benchApp();
  const store = app.workspaces.getStore();
  seedMessages(store, MESSAGES);
  const { path } = store;
  store.db.all("PRAGMA wal_checkpoint(TRUNCATE)");
  let files = 0;
  const fresh = (ending: string) => {
    files += 1;
    return join(app.folder, `copy-${files}${ending}`);
  };
  const copy = () => {
    const target = fresh(".db");
    copyFileSync(path, target);
    const file = openSync(target, "r+");
    fsyncSync(file);
    closeSync(file);
  };
  const count = MESSAGES.toLocaleString("en");
  const out = await beside(
    `write a moving file of ${count} messages, verified`,
    "copyFile + fsync of the workspace",
    copy,
    () => app.client.workspaces.moveOut({ path: fresh(".qunce-house") }),
    5,
  );
  const house = await app.client.workspaces.moveOut({ path: fresh(".qunce-house") });
  const young = await benchApp();
  const into = await beside(
    `move in with ${count} messages: every part verified, opened`,
    "copyFile + fsync of the workspace",
    copy,
    () => young.client.workspaces.moveIn({ from: house.path, to: fresh(".qunce") }),
    5,
  );
  await young.remove();
  await app.remove();
  return [out, into];
}
