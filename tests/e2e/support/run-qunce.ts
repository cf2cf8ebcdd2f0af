import { spawnSync } from "node:child_process";
import type { Home } from "./fresh-home";
import { BUILT_CLI } from "./project-paths";

/** How the command line ended and what it printed. */
export type QunceRun = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs `qunce …` of the built app to its end. */
export function runQunce({ env }: Home, args: readonly string[]): QunceRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT_CLI, ...args], { env, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}
