#!/usr/bin/env node
// `npm run pack`: the installer for this system, by electron-builder. Needs a machine that reaches Electron's downloads.
import { buildIfStale, installIfNeeded } from "./prepare.mjs";

installIfNeeded();
buildIfStale();
const { runTool } = await import("./steps.mjs");
process.exit(runTool("electron-builder/cli.js", ["--config", "electron-builder.yml", ...process.argv.slice(2)]));
