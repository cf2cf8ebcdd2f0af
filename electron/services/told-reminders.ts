import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeAtomically } from "./write-atomically";

const toldFile = z.array(z.string());

/** Kept without regard to the clock, which may be wrong: a year of a busy shop. */
const MOST = 20_000;

/**
 * What people were reminded of already, on this machine: one list for every window and every start, beside the workspaces
 * and not in them, because being told is no change of the plan. Without a folder it lasts as long as the app.
 */
export class ToldReminders {
  readonly #path: string | undefined;
  #told: Set<string> | undefined;

  constructor(dataFolder: string | undefined) {
    this.#path = dataFolder === undefined ? undefined : join(dataFolder, "told-reminders.json");
  }

  get keys(): ReadonlySet<string> {
    this.#told ??= new Set(this.#read());
    return this.#told;
  }

  add(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const all = [...this.keys, ...keys].slice(-MOST);
    this.#told = new Set(all);
    this.#write(all);
  }

  #read(): string[] {
    if (this.#path === undefined) return [];
    try {
      return toldFile.parse(JSON.parse(readFileSync(this.#path, "utf8")));
    } catch {
      // Missing at the first start, or spoilt: being told twice is better than not at all.
      return [];
    }
  }

  #write(keys: readonly string[]): void {
    if (this.#path === undefined) return;
    try {
      writeAtomically(this.#path, `${JSON.stringify(keys)}\n`);
    } catch {
      // A full disk must not keep a reminder from being shown; it is remembered until the app ends.
    }
  }
}
