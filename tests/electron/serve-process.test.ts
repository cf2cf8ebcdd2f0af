import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { buildServe, enter, spawnServe } from "../support/built-serve";

let entry: string;
let removeBuild: () => void;
let home: string;

beforeAll(async () => {
  ({ entry, remove: removeBuild } = await buildServe());
}, 120_000);

afterAll(() => removeBuild());

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "qunce-process-"));
  return () => rmSync(home, { recursive: true, force: true });
});

function serve(...args: string[]) {
  const started = spawnServe(entry, home, args);
  onTestFinished(() => void started.child.kill("SIGKILL"));
  return started;
}

describe("browser mode as a program", () => {
  it("leaves a closed, consistent file behind when it is stopped", async () => {
    const path = join(home, "店.qunce");
    const started = serve("--sample", "--workspace", path);
    const client = await enter(await started.url);
    await client.groups.create({ fields: { name: "停机前建的群" } });
    started.child.kill("SIGINT");
    expect((await started.ended).code).toBe(0);
    const beside = readdirSync(home).filter((name) => name.startsWith("店."));
    expect(beside.sort()).toEqual(["店.qunce", "店.qunce.backups", "店.qunce.media"]);
    const again = serve("--workspace", path);
    const names = (await (await enter(await again.url)).groups.list()).map((group) => group.name);
    expect(names).toContain("停机前建的群");
  }, 60_000);

  it("has everything it said it saved when it is killed, and starts again over the dead one's lock", async () => {
    const path = join(home, "店.qunce");
    const started = serve("--sample", "--workspace", path);
    const client = await enter(await started.url);
    const saved: string[] = [];
    for (let number = 0; number < 20; number += 1) {
      saved.push((await client.snippets.create({ fields: { title: `第 ${number} 条` } })).id);
    }
    started.child.kill("SIGKILL");
    await started.ended;
    expect(existsSync(`${path}.lock`)).toBe(true);
    const again = serve("--workspace", path);
    const found = new Set((await (await enter(await again.url)).snippets.list()).map((snippet) => snippet.id));
    expect(saved.filter((id) => !found.has(id))).toEqual([]);
  }, 60_000);

  it("leads a second start to the first, from another process too", async () => {
    const path = join(home, "店.qunce");
    const first = serve("--sample", "--workspace", path);
    const firstUrl = new URL(await first.url);
    const second = serve("--workspace", path);
    const url = await second.url;
    expect([new URL(url).port, (await second.ended).code]).toEqual([firstUrl.port, 0]);
    expect((await (await enter(url)).workspaces.current())?.path).toBe(path);
  }, 60_000);

  it.each([
    [["--help"], 0],
    [["--port", "seventy"], 2],
    [["--colour", "red"], 2],
    [["--workspace", "/nowhere/店.qunce"], 3],
  ] as const)("ends %j with exit code %i", async (args, code) => {
    const { code: actual, out, err } = await serve(...args).ended;
    expect([actual, /\n\s+at /.test(out + err), (out + err).length > 0]).toEqual([code, false, true]);
  });
});
