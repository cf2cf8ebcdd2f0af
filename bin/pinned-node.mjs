// Plain JavaScript that any Node from 12 on can read: these lines run before we know which Node it is.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

// better-sqlite3 13 ends an older Node with a segmentation fault and no message, so the version is checked before anything loads it.
const OLDEST_NODE = 22;

/** Path of the Node that came with the project (npm package `node`), or undefined before it is installed. */
export function findPinnedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const path = join(projectRoot, "node_modules", "node", "bin", name);
  return existsSync(path) ? path : undefined;
}

/** Whether the Node running this file may load the native driver. */
export function isThisNodeNewEnough() {
  return Number(process.versions.node.split(".")[0]) >= OLDEST_NODE;
}

/** A Node that may load the native driver: the pinned one, else this one; undefined when there is neither. */
export function findUsableNode() {
  return findPinnedNode() ?? (isThisNodeNewEnough() ? process.execPath : undefined);
}

/** Ends the process with one line when no usable Node is there, else returns its path. */
export function usableNodeOrExit() {
  const node = findUsableNode();
  if (node) return node;
  console.error(
    `群策需要 Node ${OLDEST_NODE} 或更新的版本，现在是 ${process.versions.node}；请在项目文件夹里运行 npm ci，它会装上自带的 Node。` +
      ` / Qunce needs Node ${OLDEST_NODE} or newer and this is ${process.versions.node}; run npm ci in the project folder, which brings its own.`,
  );
  process.exit(3);
}

/** Environment in which `node` on the PATH is the given one. */
export function environmentWith(node) {
  const separator = process.platform === "win32" ? ";" : ":";
  return { ...process.env, PATH: [dirname(node), process.env.PATH ?? ""].join(separator) };
}

/** Runs one step to its end with its output shown; answers its exit code. */
export function runStep(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: projectRoot, stdio: "inherit", ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Runs a program in place of this one: signals go through, and its exit code becomes ours. */
export function becomeProgram(command, args, options = {}) {
  const child = spawn(command, args, { stdio: "inherit", ...options });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A terminal sends Ctrl-C to the whole group: the child ends by itself, we only wait for it.
    process.on(signal, () => signal !== "SIGINT" && child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(3);
  });
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}

/** Whether this process may go on: with an older Node it is started again on the pinned one, and this one only waits. */
export function continuesOnThisNode() {
  if (isThisNodeNewEnough()) return true;
  const node = usableNodeOrExit();
  becomeProgram(node, process.argv.slice(1), { env: environmentWith(node) });
  return false;
}
