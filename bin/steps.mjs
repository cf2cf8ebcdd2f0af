import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endToEndFailures, unitFailures } from "./failures.mjs";
import { environmentWith, projectRoot, runStep, usableNodeOrExit } from "./pinned-node.mjs";

/** Runs a program from node_modules on the pinned Node, with `extra` in its environment; answers its exit code. */
export function runTool(script, args, extra = {}) {
  const node = usableNodeOrExit();
  return runStep(node, [join(projectRoot, "node_modules", script), ...args], {
    env: { ...environmentWith(node), ...extra },
  });
}

/** In a locale without UTF-8, which a bare machine has, Chromium calls every file with a Chinese name “download”. */
const UTF8 = { LC_ALL: "C.UTF-8" };

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
    const code = runTool("vitest/vitest.mjs", args, UTF8);
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
    const extra = { ...UTF8, PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: browser };
    const code = runTool("@playwright/test/cli.js", ["test", "--reporter=list,json"], extra);
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
