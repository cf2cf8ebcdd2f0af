import { existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { WrongUse } from "./command";

/** Writes the file where `--out` says; an earlier export there is replaced, a workspace never. */
export async function writeOut(file: File, out: string): Promise<string> {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  const path = resolve(isFolder ? join(out, file.name) : out);
  if (path.endsWith(".qunce")) {
    throw new WrongUse({ zh: "--out 不能是工作区文件", en: "--out must not be a workspace file" });
  }
  // Written beside and renamed, so that a cut-off export never looks like a whole one.
  const partial = `${path}.part`;
  writeFileSync(partial, Buffer.from(await file.arrayBuffer()));
  renameSync(partial, path);
  return path;
}
