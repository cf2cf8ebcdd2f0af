#!/usr/bin/env node
// `npm run check`: everything that needs no browser. Stops at the first thing that is wrong.
import { installIfNeeded } from "./prepare.mjs";
import { runCheck } from "./steps.mjs";

installIfNeeded();
process.exit(runCheck() ? 0 : 1);
