import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveStaticFiles } from "@electron/http/static-files";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let root: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "qunce-static-"));
  const folder = join(root, "renderer");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>群策</title>");
  writeFileSync(join(folder, "assets", "main-B2x.js"), "start();");
  writeFileSync(join(root, "secret.txt"), "secret");
  serve = serveStaticFiles(folder);
});

afterAll(() => rmSync(root, { recursive: true }));

async function get(path: string, init?: RequestInit) {
  const response = await serve(new Request(`http://127.0.0.1${path}`, init));
  const { status, headers } = response;
  return [status, headers.get("content-type"), headers.get("cache-control"), await response.text()];
}

describe("the built screen", () => {
  const page = [200, "text/html; charset=utf-8", "no-cache", "<!doctype html><title>群策</title>"];

  it("is one page for the addresses of all screens", async () => {
    expect([await get("/"), await get("/drafts"), await get("/drafts/list?id=1")]).toEqual([page, page, page]);
  });

  it("keeps files whose name carries their hash for good", async () => {
    const script = [200, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "start();"];
    expect(await get("/assets/main-B2x.js")).toEqual(script);
  });

  it("does not pass the page off as a script that is gone", async () => {
    expect((await get("/assets/old-A1y.js"))[0]).toBe(404);
  });

  it("gives away nothing from beside the folder", async () => {
    const paths = ["/..%2fsecret.txt", "/%2e%2e%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/..%5csecret.txt"];
    expect(await Promise.all(paths.map(async (path) => (await get(path))[0]))).toEqual([404, 404, 404, 404]);
  });

  it("answers HEAD with the length and no body, and refuses to be written to", async () => {
    const head = await serve(new Request("http://127.0.0.1/", { method: "HEAD" }));
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "36", ""]);
    expect((await get("/", { method: "PUT", body: "x" }))[0]).toBe(405);
  });

  it("says what to do when it is not built", async () => {
    const unbuilt = serveStaticFiles(join(root, "nowhere"));
    const response = await unbuilt(new Request("http://127.0.0.1/"));
    expect([response.status, (await response.text()).includes("npm run build")]).toEqual([503, true]);
  });
});
