import { expect, test } from "vitest";
import { reportOf } from "../bench/report";

test("a measured report keeps what was measured, and names what failed and what was not reached", () => {
  const report = reportOf(
    [
      { name: "search", state: "done", rows: [{ work: "search", floor: "LIKE", floorMs: 50, oursMs: 5 }] },
      { name: "exports", state: "failed", why: "no Chromium\n  at line 3" },
      { name: "team", state: "waiting" },
    ],
    new Date("2026-11-22T10:00:00Z"),
  );
  expect(report.split("\n")[2]).toMatch(/^2026-11-22, one run of `npm run bench`/);
  expect(report.split("\n").slice(6)).toEqual([
    "| work | floor | floor ms | ours ms | ratio |",
    "|---|---|---:|---:|---:|",
    "| search | LIKE | 50.0 | 5.0 | **0.1×** |",
    "",
    "Not measured:",
    "",
    "- `exports` failed: no Chromium",
    "- `team` was not run: the run was broken off before it.",
    "",
  ]);
});
