import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { takeLock } from "@electron/store/lock-file";
import { expect, test } from "vitest";
import { freshFolder } from "../../support/fresh-store";
import { errorOf } from "./error-of";

const freshPath = () => join(freshFolder(), "shop.qunce");
const lockOf = (path: string) => `${path}.lock`;

/** The number of a process that has just ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

function leaveLock(path: string, holder: object): void {
  writeFileSync(
    lockOf(path),
    JSON.stringify({ pid: deadPid(), nonce: "n", host: hostname(), started: "1", ...holder }),
  );
}

test("a lock is held by one and given back", () => {
  const path = freshPath();
  const lock = takeLock(path);
  expect(lock.wasStale).toBe(false);
  expect(JSON.parse(readFileSync(lockOf(path), "utf8"))).toMatchObject({ pid: process.pid, host: hostname() });
  expect(errorOf(() => takeLock(path))).toEqual({ code: "LOCKED", params: { pid: process.pid } });
  lock.release();
  expect(readdirSync(dirname(path))).toEqual([]);
  takeLock(path).release();
});

test("the lock of a process that died is taken over, and says that the last close was not clean", () => {
  const path = freshPath();
  leaveLock(path, {});
  const lock = takeLock(path);
  expect(lock.wasStale).toBe(true);
  lock.release();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test("the lock of a living process is respected", () => {
  const path = freshPath();
  // The parent of this process is alive, and its start is not compared when it is not known.
  leaveLock(path, { pid: process.ppid, started: "" });
  expect(errorOf(() => takeLock(path))).toEqual({ code: "LOCKED", params: { pid: process.ppid } });
});

test.runIf(process.platform === "linux")("a later process with the same number does not keep a dead one's lock", () => {
  const path = freshPath();
  leaveLock(path, { pid: process.ppid, started: "1" });
  expect(takeLock(path).wasStale).toBe(true);
});

test("a lock left by this very number before a restart is stale", () => {
  const path = freshPath();
  leaveLock(path, { pid: process.pid, started: "" });
  expect(takeLock(path).wasStale).toBe(true);
});

test("a lock from another machine is respected: nobody here can tell whether it is alive", () => {
  const path = freshPath();
  leaveLock(path, { pid: 4, host: "another-machine" });
  expect(errorOf(() => takeLock(path))).toEqual({ code: "LOCKED", params: { pid: 4 } });
});

test.each(["", "{", "null", '{"pid":"x"}'])("a lock that cannot be read is stale: %j", (content) => {
  const path = freshPath();
  writeFileSync(lockOf(path), content);
  expect(takeLock(path).wasStale).toBe(true);
});

test("giving back a lock that somebody took over leaves theirs alone", () => {
  const path = freshPath();
  const lock = takeLock(path);
  leaveLock(path, { pid: process.ppid });
  lock.release();
  expect(existsSync(lockOf(path))).toBe(true);
});
