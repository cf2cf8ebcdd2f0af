import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program of this machine lies; undefined when it has none. */
export function findProgram(name: string): string | undefined {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Runs a program to its end and answers with what it printed. It takes names for UTF-8, as on any desk; a bare CI machine may not. */
export function runProgram(path: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  return execFileSync(path, args, { cwd, env, encoding: "utf8", timeout: 90_000, stdio: ["ignore", "pipe", "pipe"] });
}
