#!/usr/bin/env node
// The command line. Whatever Node it is started with, the program itself runs on the pinned one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { becomeProgram, environmentWith, projectRoot, usableNodeOrExit } from "./pinned-node.mjs";

// A clone builds itself; an installed package carries its build and no sources.
if (existsSync(join(projectRoot, "electron"))) {
  const { buildIfStale, installIfNeeded } = await import("./prepare.mjs");
  installIfNeeded();
  buildIfStale();
}
const node = usableNodeOrExit();
becomeProgram(node, [join(projectRoot, "out", "main", "cli.js"), ...process.argv.slice(2)], {
  env: environmentWith(node),
});
