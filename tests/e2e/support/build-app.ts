import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-paths";

/** Before the first test: builds the app where a source is newer than the last build. */
export default function buildApp(): void {
  execFileSync(process.execPath, [join(PROJECT_ROOT, "bin", "build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
}
