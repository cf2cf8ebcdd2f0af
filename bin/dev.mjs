#!/usr/bin/env node
// `npm run dev`: browser mode with hot reload. vite serves the screen; the handler behind it is rebuilt and restarted on change.
import { becomeProgram, environmentWith, isThisNodeNewEnough, usableNodeOrExit } from "./pinned-node.mjs";
import { installIfNeeded } from "./prepare.mjs";

installIfNeeded();
if (isThisNodeNewEnough()) {
  const { startDevelopment } = await import("./dev-server.mjs");
  await startDevelopment(process.argv.slice(2));
} else {
  const node = usableNodeOrExit();
  becomeProgram(node, process.argv.slice(1), { env: environmentWith(node) });
}
