#!/usr/bin/env node
// `npm run soak [ROUNDS]`: the tests over generated cases, with cases nobody has tried yet, until a round fails.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./pinned-node.mjs";
import { installIfNeeded } from "./prepare.mjs";

installIfNeeded();
// Loaded only now: it needs what was just installed.
const { runUnitTests } = await import("./steps.mjs");

const SEED = process.env.QUNCE_SEED;
const rounds = Number(process.argv[2] ?? 10);
if (!(rounds >= 1)) {
  console.error("npm run soak [ROUNDS]: how many rounds, a number from 1 on");
  process.exit(2);
}
const files = readdirSync(join(projectRoot, "tests"), { recursive: true })
  .map((name) => join("tests", name))
  .filter(
    (name) => /\.test\.tsx?$/.test(name) && readFileSync(join(projectRoot, name), "utf8").includes('"fast-check"'),
  );

for (let round = 1; round <= rounds; round += 1) {
  process.env.QUNCE_SEED = SEED ?? String(Math.trunc(Math.random() * 0x7fffffff));
  console.log(`\n── round ${round} of ${rounds}, QUNCE_SEED=${process.env.QUNCE_SEED}`);
  const { failed, failures } = runUnitTests(files);
  if (failed === 0) continue;
  for (const failure of failures) console.error(`\n✗ ${failure}`);
  console.error(`\nThe same cases again: QUNCE_SEED=${process.env.QUNCE_SEED} npm run soak 1`);
  process.exit(1);
}
