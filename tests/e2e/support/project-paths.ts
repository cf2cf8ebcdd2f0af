import { join } from "node:path";

/** The project's folder. */
export const PROJECT_ROOT = join(import.meta.dirname, "..", "..", "..");

/** The built browser mode. */
export const BUILT_SERVE = join(PROJECT_ROOT, "out", "main", "serve.js");

/** The built command line. */
export const BUILT_CLI = join(PROJECT_ROOT, "out", "main", "cli.js");

/** Path of a plan file as sellers keep them. */
export function planFile(
  name: "plan-excel-gbk.csv" | "plan-shop-export-bom.csv" | "plan-spoken.csv" | "plan-team.xlsx",
): string {
  return join(PROJECT_ROOT, "tests", "fixtures", "plans", name);
}
