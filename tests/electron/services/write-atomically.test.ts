import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeAtomically } from "@electron/services/write-atomically";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qunce-write-"));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

it("replaces a file and leaves nothing else behind", () => {
  const path = join(folder, "new", "recent.json");
  writeAtomically(path, "old");
  writeAtomically(path, "new");
  expect([readFileSync(path, "utf8"), readdirSync(join(folder, "new"))]).toEqual(["new", ["recent.json"]]);
});

it("keeps secrets from other users", () => {
  const path = join(folder, "secret.json");
  writeAtomically(path, "{}", 0o600);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it("leaves the old file and no half of a new one when writing fails", () => {
  const path = join(folder, "kept");
  mkdirSync(path);
  expect(() => writeAtomically(path, "a folder is in the way")).toThrow();
  expect(readdirSync(folder)).toEqual(["kept"]);
});
