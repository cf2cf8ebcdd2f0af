import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./pinned-node.mjs";

const folder = join(projectRoot, "node_modules", "electron");
const refusalNote = join(projectRoot, "node_modules", ".qunce-electron-refused");
const DAY_MS = 86_400_000;
const DOWNLOAD_LIMIT_MS = 180_000;

/** Path of Electron's program, fetched now if it can be had; undefined when it cannot. A refusal is remembered for a day. */
export function findElectron(node) {
  const known = installedElectron();
  if (known) return known;
  if (process.env.QUNCE_NO_ELECTRON || wasRefusedToday()) return undefined;
  console.error("正在获取 Electron（只需一次）… / Fetching Electron (once) …");
  const result = spawnSync(node, ["install.js"], { cwd: folder, stdio: "ignore", timeout: DOWNLOAD_LIMIT_MS });
  const fetched = result.status === 0 ? installedElectron() : undefined;
  if (!fetched) writeFileSync(refusalNote, "");
  return fetched;
}

function installedElectron() {
  const note = join(folder, "path.txt");
  if (!existsSync(note)) return undefined;
  const path = join(folder, "dist", readFileSync(note, "utf8"));
  return existsSync(path) ? path : undefined;
}

function wasRefusedToday() {
  return existsSync(refusalNote) && Date.now() - statSync(refusalNote).mtimeMs < DAY_MS;
}

/** Whether a window can be shown here: on Linux that takes a display. */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
