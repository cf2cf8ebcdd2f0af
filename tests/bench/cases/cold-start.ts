import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedMessages } from "../seeded-workspace";

/** From an empty process to the first list of a workspace with 10,000 messages, beside an empty Node process. */
export async function benchColdStart(): Promise<Row[]> {
  const app = await benchApp();
  const { path } = app.workspaces.getStore();
  seedMessages(app.workspaces.getStore(), 10_000);
  await app.client.workspaces.close();
  const child = join(import.meta.dirname, "cold-start-child.js");
  const row = await beside(
    "cold start: open 10k messages, first list",
    "empty Node process",
    () => run(["-e", "0"]),
    () => run([child, path]),
    9,
  );
  await app.remove();
  return [row];
}

function run(args: readonly string[]): void {
  const result = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (result.status !== 0) throw new Error(result.stderr);
}
