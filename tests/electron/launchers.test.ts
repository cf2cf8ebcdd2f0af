import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");

/** The launchers as an installed package has them, with a program that tells which Node runs it. */
function installedPackage({ withPinnedNode }: { withPinnedNode: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), "qunce-launch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(project, "bin"), join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "out", "main"), { recursive: true });
  writeFileSync(
    join(folder, "out", "main", "cli.js"),
    "console.log(process.execPath, ...process.argv.slice(2)); process.exitCode = 1;",
  );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  if (withPinnedNode) {
    mkdirSync(join(folder, "node_modules", "node", "bin"), { recursive: true });
    cpSync(process.execPath, join(folder, "node_modules", "node", "bin", "node"));
  }
  return folder;
}

/** Runs a launcher as a Node that calls itself `version`. */
function launchAs(version: string, folder: string, ...args: string[]) {
  const entry = pathToFileURL(join(folder, "bin", "qunce.mjs")).href;
  const script = `process.argv.splice(1, 0, "qunce"); Object.defineProperty(process.versions, "node", { value: "${version}" }); await import(${JSON.stringify(entry)});`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", script, "--", ...args], { encoding: "utf8" });
}

test("started with an older Node, the command line runs on the pinned one, with its arguments and its exit code", () => {
  const folder = installedPackage({ withPinnedNode: true });
  const run = launchAs("20.20.2", folder, "list", "店 铺.qunce");
  expect({ status: run.status, out: run.stdout.trim(), err: run.stderr }).toEqual({
    status: 1,
    out: `${join(folder, "node_modules", "node", "bin", "node")} list 店 铺.qunce`,
    err: "",
  });
});

test("an older Node without the pinned one gets one line instead of a crash", () => {
  const run = launchAs("20.20.2", installedPackage({ withPinnedNode: false }), "list");
  expect({ status: run.status, out: run.stdout, lines: run.stderr.trim().split("\n").length }).toEqual({
    status: 3,
    out: "",
    lines: 1,
  });
  expect(run.stderr).toContain("20.20.2");
});

test("a newer Node than ours may run it by itself", () => {
  const run = launchAs("26.0.0", installedPackage({ withPinnedNode: false }), "verify");
  expect({ status: run.status, out: run.stdout.trim() }).toEqual({ status: 1, out: `${process.execPath} verify` });
});

test("every script of package.json and every bin is one of the launchers, which check the Node first", () => {
  const { scripts, bin } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const started = [...Object.values<string>(scripts), ...Object.values<string>(bin)].filter((command) =>
    command.includes(".mjs"),
  );
  const files = started.map((command) => command.replace(/^node /, "").split(" ")[0] ?? "");
  const unguarded = files.filter((file) => !/pinned-node|prepare/.test(readFileSync(join(project, file), "utf8")));
  expect({ count: files.length > 7, unguarded }).toEqual({ count: true, unguarded: [] });
});
