import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentWith, findPinnedNode, projectRoot, runStep, usableNodeOrExit } from "./pinned-node.mjs";

const SOURCES = ["electron", "renderer", "shared", "resources", "electron.vite.config.ts", "package.json"];
const modulesFolder = join(projectRoot, "node_modules");
const installStamp = join(modulesFolder, ".qunce-install");
const buildStamp = join(projectRoot, "out", ".qunce-build");

/** Installs what package-lock.json names, when that has not been done for this lock file and system. */
export function installIfNeeded() {
  // Somebody else's folder, lent to this one: installing would empty it under them.
  if (lstatSync(modulesFolder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = installKey();
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === wanted) return;
  console.error("正在安装依赖（只在第一次或更新后）… / Installing (first time or after an update) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const status = runStep(npm, ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "安装没有成功，请看上面的信息；通常是连不上 npm。 / The installation failed; see above, usually npm cannot be reached.",
    );
    process.exit(3);
  }
  // A machine that blocks install scripts leaves the pinned Node's folder without its binary: fetch it as its script would.
  if (!findPinnedNode())
    runStep(process.execPath, ["installArchSpecificPackage.js"], { cwd: join(projectRoot, "node_modules", "node") });
  usableNodeOrExit();
  writeFileSync(installStamp, wanted);
}

/** Builds the app when a source is newer than the last build. */
export function buildIfStale() {
  const newest = Math.max(...SOURCES.map((name) => newestTime(join(projectRoot, name))));
  if (existsSync(buildStamp) && Number(readFileSync(buildStamp, "utf8")) >= newest) return;
  console.error("正在构建… / Building …");
  const node = usableNodeOrExit();
  const electronVite = join(projectRoot, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const status = runStep(node, [electronVite, "build", "--logLevel", "warn"], {
    env: environmentWith(node),
    // Standard output belongs to the program that comes after: `--json` prints one value there and nothing else.
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(3);
  mkdirSync(join(projectRoot, "out"), { recursive: true });
  writeFileSync(buildStamp, String(newest));
}

function installKey() {
  const lock = readFileSync(join(projectRoot, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}`;
}

function newestTime(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}
