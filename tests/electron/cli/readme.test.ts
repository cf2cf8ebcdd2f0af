import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

const PREFIX = "npm run -s qunce -- ";
/** What the README's commands write, and read again further down. */
const WRITTEN = new Set(["示例.qunce", "给同事.qunce-pack", "交付包"]);

test("the README's commands do what they say, one after the other, in an empty folder", async () => {
  const { folder, qunce } = commandLine();
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const commands = readme.split("\n").filter((line) => line.startsWith(PREFIX));
  expect(commands.length).toBeGreaterThan(5);
  for (const line of commands) {
    const words = line.slice(PREFIX.length).split("#", 1)[0]?.trim().split(/\s+/) ?? [];
    const { code, err } = await qunce(...words.map((word) => (WRITTEN.has(word) ? join(folder, word) : word)));
    expect({ line, code, err: code === 0 ? [] : err }).toEqual({ line, code: 0, err: [] });
  }
});
