import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createIdMaker } from "@electron/services/new-id";
import { type ServerOptions, type StartedServer, startServer } from "@electron/start-server";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qunce-serve-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

type Running = Extract<StartedServer, { kind: "running" }>;

function start(options: ServerOptions = {}) {
  const now = () => Date.UTC(2026, 10, 28, 11, 36);
  return startServer(options, {
    dataFolder: join(folder, "data"),
    documentsFolder: join(folder, "documents"),
    rendererFolder: undefined,
    now,
    newId: createIdMaker(now),
    checkOutputs: true,
  });
}

async function startHere(options?: ServerOptions): Promise<Running> {
  const started = await start(options);
  if (started.kind !== "running") throw new Error("it runs elsewhere");
  onTestFinished(() => started.close());
  return started;
}

/** Swaps the token of a launch address for a session, as the page does. */
function enter(url: string) {
  const { origin, hash } = new URL(url);
  return fetch(`${origin}/session`, {
    method: "POST",
    headers: { origin, "x-qunce": "1", "content-type": "application/json" },
    body: JSON.stringify({ token: hash.slice("#t=".length) }),
  });
}

describe("starting browser mode", () => {
  it("gives an address that opens the app once, with the token where no server log sees it", async () => {
    const server = await startHere();
    const url = server.launchUrl();
    expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${server.port}/#t=[\\w-]{43}$`));
    expect([(await enter(url)).status, (await enter(url)).status]).toEqual([204, 401]);
  });

  it("opens the sample shop at a path, and the same file by name at the next start", async () => {
    const path = join(folder, "示例.qunce");
    const first = await startHere({ sample: true, workspace: path });
    expect(first.app.workspaces.current()?.path).toBe(path);
    await first.close();
    const second = await startHere({ workspace: path });
    expect((await second.app.client.groups.list()).length).toBeGreaterThan(0);
  });

  it("opens what was open last, and shows the welcome screen when that is gone", async () => {
    const first = await startHere();
    const { path } = await first.app.client.workspaces.create({ name: "小美的美妆铺" });
    await first.close();
    const second = await startHere();
    expect(second.app.workspaces.current()?.path).toBe(path);
    await second.close();
    rmSync(path);
    expect((await startHere()).app.workspaces.current()).toBeNull();
  });

  it("does not start on a file that is no workspace, and leaves the file alone", async () => {
    const path = join(folder, "网页.qunce");
    writeFileSync(path, "<!doctype html>");
    await expect(start({ workspace: path })).rejects.toMatchObject({ code: "NOT_A_WORKSPACE" });
    expect(readdirSync(folder).filter((name) => name.startsWith("网页"))).toEqual(["网页.qunce"]);
  });

  it("says which port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toMatchObject({ code: "PORT_TAKEN", params: { port } });
  });

  it("hands the dev server's address out when the page comes from there", async () => {
    const server = await startHere({ pageOrigin: "http://localhost:5173" });
    expect(server.launchUrl()).toMatch(/^http:\/\/localhost:5173\/#t=/);
  });
});

describe("a second start on the same workspace", () => {
  it("leads to the first one, with an address that opens it", async () => {
    const first = await startHere();
    const { path } = await first.app.client.workspaces.create({ name: "小美的美妆铺" });
    const second = await start({ workspace: path });
    expect(second.kind).toBe("elsewhere");
    const url = second.kind === "elsewhere" ? second.launchUrl : "";
    expect([new URL(url).port, (await enter(url)).status]).toEqual([String(first.port), 204]);
  });

  it("is told of by a file that only this user can read, gone once the first one ends", async () => {
    const first = await startHere();
    const file = join(folder, "data", "running", `${process.pid}.json`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await first.close();
    expect(existsSync(file)).toBe(false);
  });

  it("sweeps up what killed ones left behind", async () => {
    const running = join(folder, "data", "running");
    mkdirSync(running, { recursive: true });
    writeFileSync(join(running, "4194305.json"), JSON.stringify({ port: 1, nonce: "of a process that cannot be" }));
    await startHere();
    expect(readdirSync(running)).toEqual([`${process.pid}.json`]);
  });

  it("says LOCKED when the first one is no server, or its word is stale", async () => {
    const first = await startHere();
    const { path } = await first.app.client.workspaces.create({ name: "小美的美妆铺" });
    const file = join(folder, "data", "running", `${process.pid}.json`);
    writeFileSync(file, JSON.stringify({ port: first.port, nonce: "someone else's" }));
    await expect(start({ workspace: path })).rejects.toMatchObject({ code: "LOCKED", params: { pid: process.pid } });
    rmSync(file);
    await expect(start({ workspace: path })).rejects.toMatchObject({ code: "LOCKED" });
  });
});
