import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { writeAtomically } from "./write-atomically";

const recentFile = z.object({
  /** The workspace that was open last and not closed by the person: opened again at the next start. */
  lastOpen: z.string().nullable(),
  files: z.array(z.object({ path: z.string(), lastOpenedAt: z.string() })),
});

type Recent = z.infer<typeof recentFile>;

/** A workspace that can be opened, for the welcome screen. */
export type WorkspaceFile = { path: string; name: string; lastOpenedAt: string | null; exists: boolean };

const MOST = 12;

/** Remembers which workspaces were opened; without a folder to keep that in, remembers nothing (command line). */
export class RecentWorkspaces {
  readonly #path: string | undefined;

  constructor(dataFolder: string | undefined) {
    this.#path = dataFolder === undefined ? undefined : join(dataFolder, "recent-workspaces.json");
  }

  get lastOpen(): string | null {
    return this.#read().lastOpen;
  }

  opened(path: string, at: string): void {
    const others = this.#read().files.filter((file) => file.path !== path);
    this.#write({ lastOpen: path, files: [{ path, lastOpenedAt: at }, ...others].slice(0, MOST) });
  }

  closed(): void {
    const recent = this.#read();
    if (recent.lastOpen !== null) this.#write({ ...recent, lastOpen: null });
  }

  /** Those opened lately, then those lying in `folder` that were not. */
  list(folder: string): WorkspaceFile[] {
    const opened = this.#read().files.map(({ path, lastOpenedAt }) => ({ ...fileAt(path), lastOpenedAt }));
    const known = new Set(opened.map((file) => file.path));
    const found = workspacesIn(folder).filter((path) => !known.has(path));
    return [...opened, ...found.map((path) => ({ ...fileAt(path), lastOpenedAt: null }))];
  }

  #read(): Recent {
    const empty: Recent = { lastOpen: null, files: [] };
    if (this.#path === undefined) return empty;
    try {
      return recentFile.parse(JSON.parse(readFileSync(this.#path, "utf8")));
    } catch {
      // Missing at the first start, or written by something else: a list of recents is not worth a failure.
      return empty;
    }
  }

  #write(recent: Recent): void {
    if (this.#path === undefined) return;
    try {
      writeAtomically(this.#path, `${JSON.stringify(recent, null, 2)}\n`);
    } catch {
      // A full disk or a read-only home must not keep a workspace from opening.
    }
  }
}

function fileAt(path: string): { path: string; name: string; exists: boolean } {
  return { path, name: basename(path).replace(/\.qunce$/i, ""), exists: existsSync(path) };
}

function workspacesIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.toLowerCase().endsWith(".qunce"))
    .sort((left, right) => left.localeCompare(right, "zh-CN"))
    .map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not made yet, or not ours to look into: then there is nothing in it to offer.
    return [];
  }
}
