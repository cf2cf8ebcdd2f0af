import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { QunceError } from "@shared/api/errors";
import { z } from "zod";
import { isRunning, startOf } from "./process-start";

const lockHolder = z.object({ pid: z.number().int(), nonce: z.string(), host: z.string(), started: z.string() });

type LockHolder = z.infer<typeof lockHolder>;

/** A lock that is held. `wasStale` says that its last holder died without letting go. */
export type FileLock = { readonly wasStale: boolean; release(): void };

/** Locks this process holds: its own number alone cannot tell a second opening from a dead namesake. */
const heldHere = new Set<string>();

/** Where the lock of a workspace lies. */
export function lockPathOf(path: string): string {
  return `${path}.lock`;
}

/** Takes the lock of the workspace at `path`, over from a holder that is dead; throws LOCKED while one lives. */
export function takeLock(path: string): FileLock {
  const lockPath = lockPathOf(path);
  const self: LockHolder = { pid: process.pid, nonce: randomUUID(), host: hostname(), started: startOf(process.pid) };
  let wasStale = false;
  while (!createExclusively(lockPath, self)) {
    const holder = readHolder(lockPath);
    if (holder && isAlive(holder)) throw new QunceError("LOCKED", { pid: holder.pid });
    removeStale(lockPath, holder?.nonce);
    wasStale = true;
  }
  heldHere.add(self.nonce);
  return {
    wasStale,
    release() {
      heldHere.delete(self.nonce);
      if (readHolder(lockPath)?.nonce === self.nonce) rmSync(lockPath, { force: true });
    },
  };
}

function createExclusively(lockPath: string, self: LockHolder): boolean {
  // Written aside and linked into place, so that nobody ever reads half a lock.
  const draft = `${lockPath}.${self.nonce}`;
  writeFileSync(draft, JSON.stringify(self), { flag: "wx" });
  try {
    linkSync(draft, lockPath);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST") return false;
    // A file system without links (exFAT): exclusive creation is the next best.
    return createPlainly(lockPath, self);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createPlainly(lockPath: string, self: LockHolder): boolean {
  try {
    writeFileSync(lockPath, JSON.stringify(self), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(lockPath: string): LockHolder | undefined {
  try {
    const parsed = lockHolder.safeParse(JSON.parse(readFileSync(lockPath, "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: LockHolder): boolean {
  // Another machine on a shared folder cannot be asked: it counts as alive.
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return heldHere.has(holder.nonce);
  if (!isRunning(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === "" || holder.started === "" || started === holder.started;
}

/** Moves the stale lock away by name, so that of two processes only one removes it, and none removes a new one for good. */
function removeStale(lockPath: string, nonce: string | undefined): void {
  const aside = `${lockPath}.stale-${randomUUID()}`;
  try {
    renameSync(lockPath, aside);
  } catch {
    return;
  }
  if (readHolder(aside)?.nonce !== nonce) {
    try {
      linkSync(aside, lockPath);
    } catch {
      // Somebody else has taken the lock meanwhile: the next look finds out.
    }
  }
  rmSync(aside, { force: true });
}
