#!/usr/bin/env node
// `npm run dev`: browser mode with hot reload. vite serves the screen; the handler behind it is rebuilt and restarted on change.
import { continuesOnThisNode } from "./pinned-node.mjs";
import { installIfNeeded } from "./prepare.mjs";

installIfNeeded();
if (continuesOnThisNode()) {
  const { startDevelopment } = await import("./dev-server.mjs");
  await startDevelopment(process.argv.slice(2));
}
