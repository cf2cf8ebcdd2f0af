import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const planted = join(project, "tests", "fixtures", "planted-violations");

type Cruise = {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

/** Runs the project's own rules over a small tree that breaks them, types-only and dynamic imports included. */
function cruise(): Cruise {
  const result = spawnSync(
    process.execPath,
    [
      join(project, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs"),
      "--config",
      join(project, ".dependency-cruiser.cjs"),
      "--ts-config",
      "tsconfig.json",
      "--output-type",
      "json",
      "shared",
      "electron",
      "renderer",
    ],
    { cwd: planted, encoding: "utf8", maxBuffer: 32 * 1024 * 1024 },
  );
  return JSON.parse(result.stdout);
}

test("the boundary check sees every kind of import that it forbids", () => {
  const seen = cruise().summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  expect([...new Set(seen)].sort()).toEqual([
    "electron/exports/reads-later.ts: exports",
    "electron/http/reads-the-store.ts: http",
    "electron/routes/types-from-electron.ts: electron-only-in-the-shell",
    "electron/services/takes-the-driver.ts: driver-only-in-the-store",
    "renderer/features/a/a.ts: features-are-islands",
    "renderer/ui/shows-a-feature.ts: ui",
    "shared/domain/reaches-out.ts: shared-is-pure",
  ]);
});
