import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { QunceError } from "@shared/api/errors";

/** Reads a file named on the command line. Throws FILE_MISSING. */
export function givenFile(path: string): File {
  try {
    return new File([readFileSync(path)], basename(path));
  } catch (cause) {
    throw new QunceError("FILE_MISSING", { path }, { cause });
  }
}

/** What `-` stands for: everything on standard input. */
export function standardInput(): Uint8Array {
  return new Uint8Array(readFileSync(0));
}

/** The text of a file named on the command line, or of standard input for `-`. Throws FILE_MISSING. */
export async function givenText(path: string): Promise<string> {
  return path === "-" ? new TextDecoder().decode(standardInput()) : givenFile(path).text();
}

/** The files of a path: itself, or all below a folder, each with its way from the folder's parent. Throws FILE_MISSING. */
export function givenFiles(path: string): { file: File; path: string }[] {
  const whole = resolve(path);
  if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory())
    return [{ file: givenFile(path), path: basename(whole) }];
  const parent = join(whole, "..");
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file: givenFile(file), path: relative(parent, file).split(sep).join("/") }));
}
