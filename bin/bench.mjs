#!/usr/bin/env node
// `npm run bench`: measures the app beside its floors and writes tests/bench/results.md.
import { join } from "node:path";
import { becomeProgram, continuesOnThisNode, projectRoot } from "./pinned-node.mjs";
import { buildIfStale, installIfNeeded } from "./prepare.mjs";

installIfNeeded();
if (continuesOnThisNode()) {
  // Cases on the screen measure the built one.
  buildIfStale();
  const { build } = await import("vite");
  const folder = join(projectRoot, "out", "bench");
  const here = (path) => join(projectRoot, path);
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "@shared": here("shared"), "@resources": here("resources"), "@electron": here("electron") } },
    ssr: { noExternal: true, external: ["better-sqlite3", "juice", "@playwright/test"] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: { bench: here("tests/bench/bench.ts"), "cold-start-child": here("tests/bench/cold-start-child.ts") },
      },
    },
  });
  becomeProgram(process.execPath, ["--expose-gc", join(folder, "bench.js"), ...process.argv.slice(2)]);
}
