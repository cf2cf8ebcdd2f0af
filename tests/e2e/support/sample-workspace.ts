import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { freshHome, type Home } from "./fresh-home";
import { runQunce } from "./run-qunce";

/** The sample shop as a closed file of its own, to take copies of. */
export type SampleWorkspace = { readonly path: string; readonly home: Home };

/** Makes the sample shop, its dates around today. */
export function makeSample(): SampleWorkspace {
  const home = freshHome();
  const path = join(home.folder, "棠里.qunce");
  const run = runQunce(home, ["demo", path]);
  if (run.code !== 0) throw new Error(`qunce demo ended with ${run.code}: ${run.err}`);
  return { path, home };
}

/** A copy of a closed workspace with its pictures; answers with its path. */
export function copyWorkspace(path: string, folder: string, name = "棠里.qunce"): string {
  const copy = join(folder, name);
  cpSync(path, copy);
  if (existsSync(`${path}.media`)) cpSync(`${path}.media`, `${copy}.media`, { recursive: true });
  return copy;
}
