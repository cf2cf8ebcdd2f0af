#!/usr/bin/env node
// `npm test` on a fresh clone: install, check, build, end to end. The last line counts every test that ran.
import { buildIfStale, installIfNeeded } from "./prepare.mjs";

installIfNeeded();
// Loaded only now: these need what was just installed.
const { chromiumOrExit } = await import("./chromium.mjs");
const { runEndToEnd, runStatic, runUnitTests } = await import("./steps.mjs");

const browser = chromiumOrExit();
process.env.CHROMIUM_PATH = browser;
const isClean = runStatic();
const unit = runUnitTests();
buildIfStale();
const endToEnd = runEndToEnd(browser);

const sum = (key) => unit[key] + endToEnd[key];
const failed = sum("failed") + (isClean ? 0 : 1);
// Told again at the end: whoever has only the last lines of a long log finds them there.
for (const failure of [...unit.failures, ...endToEnd.failures]) console.error(`\n✗ ${failure}`);
if (!isClean) console.error("\n✗ format, lint, boundaries, types or unused code: see above");
console.log(`\n${sum("passed")} passed, ${failed} failed, ${sum("skipped")} skipped`);
process.exit(failed === 0 ? 0 : 1);
