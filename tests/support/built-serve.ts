import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Client } from "@electron/http/client";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import { build } from "vite";

const root = join(import.meta.dirname, "..", "..");

/** Bundles browser mode as the app does and answers with its entry; `remove` takes it away again. Beside the libraries, where the native driver is found. */
export async function buildServe(): Promise<{ entry: string; remove: () => void }> {
  const outDir = mkdtempSync(
    join(createRequire(import.meta.url).resolve("vite/package.json"), "..", "..", ".serve-test-"),
  );
  await build({
    configFile: false,
    root,
    logLevel: "error",
    resolve: { alias: { "@shared": join(root, "shared"), "@resources": join(root, "resources") } },
    ssr: { noExternal: true, external: ["better-sqlite3"] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: { serve: join(root, "electron", "serve.ts") } },
    },
  });
  return { entry: join(outDir, "serve.js"), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** A process of browser mode. */
export type ServeProcess = {
  readonly child: ChildProcess;
  /** The address it printed. */
  readonly url: Promise<string>;
  /** How it ended, with what it wrote to either stream. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
};

/** Starts browser mode as a process of its own, with its folders under `home`. */
export function spawnServe(entry: string, home: string, args: readonly string[]): ServeProcess {
  const env = { ...process.env, QUNCE_DATA: join(home, "data"), QUNCE_DOCUMENTS: join(home, "documents") };
  const child = spawn(process.execPath, [entry, "--no-open", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, out, err }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      const found = /http:\S+/.exec(out)?.[0];
      if (found) resolve(found);
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    void ended.then(() => reject(new Error(`it ended without an address: ${err}`)));
  });
  // A test that expects it to end without an address does not ask for one.
  url.catch(() => {});
  return { child, url, ended };
}

/** Opens a launch address as the page does and answers with a client of that server. */
export async function enter(url: string): Promise<Client> {
  const { origin, hash } = new URL(url);
  const own = { origin, "x-qunce": "1" };
  const answer = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { ...own, "content-type": "application/json" },
    body: JSON.stringify({ token: hash.slice("#t=".length) }),
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  return createORPCClient(new RPCLink({ url: `${origin}/api`, headers: { ...own, cookie } }));
}
