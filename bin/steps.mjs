import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endToEndFailures, unitFailures } from "./failures.mjs";
import { environmentWith, projectRoot, runStep, usableNodeOrExit } from "./pinned-node.mjs";

/** Runs a program from node_modules on the pinned Node; answers its exit code. */
export function runTool(script, args, options = {}) {
  const node = usableNodeOrExit();
  return runStep(node, [join(projectRoot, "node_modules", script), ...args], {
    env: environmentWith(node),
    ...options,
  });
}

const TSC = "typescript/bin/tsc";
const CRUISER = "dependency-cruiser/bin/dependency-cruiser.mjs";

const checks = [
  ["format and lint", () => runTool("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."])],
  ["boundaries", () => runTool(CRUISER, ["--config", ".dependency-cruiser.cjs", "electron", "renderer", "shared"])],
  // Run one by one: side by side they would need more memory than time they save on two cores.
  ...["shared", "electron", "renderer", "tests"].map((part) => [`types: ${part}`, () => runTool(TSC, ["-p", part])]),
  ["unused code", () => runTool("knip/bin/knip.js", [])],
];

/** Runs format, lint, boundaries, types, unused code and the unit tests, one after the other, and stops at the first failure. */
export function runCheck() {
  return runStatic() && runUnitTests().failed === 0;
}

/** Everything that reads the code without running it. */
export function runStatic() {
  for (const [name, run] of checks) {
    console.log(`\n── ${name}`);
    if (run() !== 0) {
      console.error(`✗ ${name}`);
      return false;
    }
  }
  return true;
}

/** The unit tests, of the files named or all; answers how many passed and failed, and what the failed ones said. */
export function runUnitTests(files = []) {
  console.log("\n── unit tests");
  return withReport((report) => {
    const args = ["run", ...files, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = runTool("vitest/vitest.mjs", args);
    const result = readReport(report);
    const failed = result ? result.numFailedTests + (code !== 0 && result.numFailedTests === 0 ? 1 : 0) : 1;
    const failures = failed > 0 ? unitFailures(result) : [];
    return { passed: result?.numPassedTests ?? 0, failed, skipped: result?.numPendingTests ?? 0, failures };
  });
}

/** The end-to-end tests in a real browser; answers how many passed and failed, and what the failed ones said. */
export function runEndToEnd(browser) {
  console.log("\n── end to end");
  return withReport((report) => {
    const node = usableNodeOrExit();
    const code = runTool("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      env: { ...environmentWith(node), PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: browser },
    });
    const result = readReport(report);
    const stats = result?.stats;
    const failed = stats ? stats.unexpected + (code !== 0 && stats.unexpected === 0 ? 1 : 0) : 1;
    const failures = failed > 0 ? endToEndFailures(result) : [];
    return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed, skipped: stats?.skipped ?? 0, failures };
  });
}

function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), "qunce-report-"));
  try {
    return work(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // A runner that died wrote no report: the caller counts that as a failure.
    return undefined;
  }
}
