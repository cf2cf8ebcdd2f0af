import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { safeFileName } from "@shared/domain/file-name";

const EXTENSION = ".qunce";

/** For a name of which no file system keeps anything. */
const FALLBACK = "群策";

/** The path a person meant: `~/` is their home, and a new workspace's name ends in `.qunce`. */
export function resolvePath(typed: string): string {
  return resolve(typed.startsWith("~/") ? join(homedir(), typed.slice(2)) : typed);
}

/** The same for a workspace that is to be made: with its ending. */
export function newWorkspacePath(typed: string): string {
  const path = resolvePath(typed);
  return path.toLowerCase().endsWith(EXTENSION) ? path : `${path}${EXTENSION}`;
}

/** The file in `folder` for a workspace called `name`. */
export function pathForName(folder: string, name: string): string {
  return join(folder, `${safeFileName(name, FALLBACK)}${EXTENSION}`);
}

/** The first of `name`, `name 2`, `name 3`… in `folder` that is not taken. */
export function freePathForName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = pathForName(folder, number === 1 ? name : `${name} ${number}`);
    if (!existsSync(path)) return path;
  }
}
