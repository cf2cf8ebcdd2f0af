#!/usr/bin/env node
// `npm start`: install if needed, build if stale, open the app: in Electron where it can be had, else in the browser.
import { join } from "node:path";
import { findElectron, hasDisplay } from "./electron-binary.mjs";
import { becomeProgram, environmentWith, projectRoot, usableNodeOrExit } from "./pinned-node.mjs";
import { buildIfStale, installIfNeeded } from "./prepare.mjs";

const options = process.argv.slice(2);

installIfNeeded();
buildIfStale();
const node = usableNodeOrExit();

// A port is only asked for by someone who wants the browser mode.
const wantsBrowser = options.some((option) =>
  ["--browser", "--no-open", "--port", "--help"].includes(option.split("=")[0]),
);
const electron = !wantsBrowser && hasDisplay() ? findElectron(node) : undefined;
const passedOn = options.filter((option) => option !== "--browser");

if (electron) {
  becomeProgram(electron, [projectRoot, ...passedOn]);
} else {
  if (!wantsBrowser) {
    console.error(
      "这里用不了 Electron，改在浏览器里打开，功能一样。 / Electron is not to be had here, so the same app opens in the browser.",
    );
  }
  becomeProgram(node, [join(projectRoot, "out", "main", "serve.js"), ...passedOn], { env: environmentWith(node) });
}
