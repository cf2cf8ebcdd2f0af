import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "./project-paths";

/** Before the first test: builds the app where a source is newer than the last build. Never installs anything. */
export default function buildApp(): void {
  const prepare = pathToFileURL(join(PROJECT_ROOT, "bin", "prepare.mjs")).href;
  const script = `import { buildIfStale } from ${JSON.stringify(prepare)}; buildIfStale();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { stdio: ["ignore", "ignore", "inherit"] });
}
